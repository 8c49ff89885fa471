import { describe, expect, it } from 'vitest';
import { notesFound } from './notes-found';
import { INPUTS, LIMIT_MS, SOUND, tried } from './tried';

describe('notes found in the data directory, however odd,', () => {
  it(
    `is put up with: ${INPUTS} inputs`,
    async () => {
      expect(await tried(notesFound)).toEqual(SOUND);
    },
    LIMIT_MS,
  );
});
