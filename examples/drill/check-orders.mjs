import { readFileSync } from 'node:fs';

// What Terraform restored stands in a file. A real check would look at the files, or ask the database that reads them.
const { orders } = JSON.parse(readFileSync(process.env.ALIRESTORE_RESULTS_FILE, 'utf8'));
const expected = 40_000;
console.log(`${orders.items_done} files of orders are back, expected ${expected} at least`);
process.exitCode = orders.items_done >= expected ? 0 : 1;
