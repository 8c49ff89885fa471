import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/cli/stack/read-plan';
import { UNKNOWN } from '../../../src/plugin/unknown';

const blockOf = (expressions: object) =>
  readPlan('plan', { configuration: { provider_config: { alirestore: { name: 'alirestore', expressions } } } } as never)
    .providers.alirestore;

describe('the provider block of a plan', () => {
  it('has its arguments, and those of the blocks in it', () => {
    const block = blockOf({
      region: { constant_value: 'cn-hangzhou' },
      endpoints: { hbr: { constant_value: 'http://127.0.0.1:1' } },
      assume_role: [{ role_arn: { constant_value: 'acs:ram::1:role/restore' } }],
    });
    expect(block).toMatchObject({
      region: 'cn-hangzhou',
      endpoints: { hbr: 'http://127.0.0.1:1' },
      assume_role: { role_arn: 'acs:ram::1:role/restore' },
    });
  });

  it('has what it refers to as not known', () => {
    const reference = { references: ['var.region'] };
    const block = blockOf({ region: reference, endpoints: { hbr: reference }, profile: {} });
    expect(block).toMatchObject({ region: UNKNOWN, endpoints: { hbr: UNKNOWN }, profile: UNKNOWN });
  });
});
