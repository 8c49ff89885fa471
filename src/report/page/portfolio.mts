import { startListTable } from './list-table.mjs';

startListTable();
