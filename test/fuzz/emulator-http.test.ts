import { describe, expect, it } from 'vitest';
import { emulatorHttp } from './emulator-http';
import { INPUTS, LIMIT_MS, SOUND, tried } from './tried';

describe('what the emulator is sent, however odd,', () => {
  it(
    `is put up with: ${INPUTS} inputs`,
    async () => {
      expect(await tried(emulatorHttp)).toEqual(SOUND);
    },
    LIMIT_MS,
  );
});
