import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { systemClock } from '../../src/clock';

/** What commands take from the machine, as the bundle hands it to them. */
export const cliMachine = {
  clock: systemClock,
  fetch,
  nonce: randomUUID,
  jitter: () => 0.5,
  readFile: (path: string) => readFile(path, 'utf8'),
  version: '0.1.0',
};
