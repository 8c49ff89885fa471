import { describe, expect, it } from 'vitest';
import { commandFiles } from './command-files';
import { INPUTS, LIMIT_MS, SOUND, tried } from './tried';

describe('files for the command line, however odd,', () => {
  it(
    `is put up with: ${INPUTS} inputs`,
    async () => {
      expect(await tried(commandFiles)).toEqual(SOUND);
    },
    LIMIT_MS,
  );
});
