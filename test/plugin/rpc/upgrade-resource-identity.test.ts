import { describe, expect, it } from 'vitest';
import { identityType } from '../../../src/plugin/rpc/encode-identity';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { thingIdentity } from '../toy-provider';
import { received, sentState, toySession } from './toy-session';

const upgrade = (typeName: string, version: number) =>
  rpcs.upgradeResourceIdentity(
    toySession({ configured: false }).session,
    { typeName, version, rawIdentity: sentState({ name: 'a' }) },
    'UpgradeResourceIdentity',
  );

describe('a stored identity', () => {
  it('is read when its version is the present one', async () => {
    const { upgradedIdentity, diagnostics } = await upgrade('toy_thing', 1);
    expect(diagnostics).toEqual([]);
    expect(received(upgradedIdentity?.identityData, identityType(thingIdentity))).toEqual({ name: 'a' });
  });

  it.each([
    ['toy_thing', 2, 'The stored identity of toy_thing has version 2; this provider reads version 1.'],
    ['toy_counter', 1, 'The stored identity of toy_counter has version 1; this provider has none.'],
  ])('is refused otherwise: %s %d', async (typeName, version, detail) => {
    const { diagnostics } = await upgrade(typeName, version);
    expect(diagnostics).toMatchObject([
      { summary: 'Identity of an unknown schema version', detail: expect.stringContaining(detail) },
    ]);
  });
});
