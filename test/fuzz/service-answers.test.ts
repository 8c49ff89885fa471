import { describe, expect, it } from 'vitest';
import { serviceAnswers } from './service-answers';
import { INPUTS, LIMIT_MS, SOUND, tried } from './tried';

describe('what the service answers, however odd,', () => {
  it(
    `is put up with: ${INPUTS} inputs`,
    async () => {
      expect(await tried(serviceAnswers)).toEqual(SOUND);
    },
    LIMIT_MS,
  );
});
