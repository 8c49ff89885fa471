import { describe, expect, it } from 'vitest';
import { providerRpcs } from './provider-rpcs';
import { INPUTS, LIMIT_MS, SOUND, tried } from './tried';

describe('what Terraform sends, however odd,', () => {
  it(
    `is put up with: ${INPUTS} inputs`,
    async () => {
      expect(await tried(providerRpcs)).toEqual(SOUND);
    },
    LIMIT_MS,
  );
});
