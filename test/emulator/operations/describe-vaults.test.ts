import { afterEach, describe, expect, it } from 'vitest';
import type { Vault } from '../../../src/emulator/scenario/inventory-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const start = async (vaults?: readonly Vault[]) => {
  emulator = await startTestEmulator({ scenario: vaults ? { vaults } : {} });
};
const list = (parameters: Record<string, string> = {}) => emulator.call('DescribeVaults', parameters);
const idsOf = ({ body }: { body: any }) => body.Vaults.Vault.map((each: any) => each.VaultId).join(' ');

const two: readonly Vault[] = [
  {
    ...{ VaultId: 'v-1', VaultName: 'first', VaultRegionId: 'cn-hangzhou', VaultType: 'STANDARD', Status: 'CREATED' },
    ...{ ResourceGroupId: 'rg-1', Replication: true, CreatedTime: 2 },
    Tags: {
      Tag: [
        { Key: 'team', Value: 'a' },
        { Key: 'env', Value: 'prod' },
      ],
    },
  },
  { VaultId: 'v-2', CreatedTime: 1, Tags: { Tag: [{ Key: 'team', Value: 'b' }] } },
];

describe('DescribeVaults', () => {
  it('has pages, newest first', async () => {
    await start(Array.from({ length: 12 }, (_, i) => ({ VaultId: `v-${i}`, CreatedTime: 100 - i })));
    const first = await list();
    expect(first.body).toMatchObject({ PageNumber: 1, PageSize: 10, TotalCount: 12 });
    expect(idsOf(first)).toBe('v-0 v-1 v-2 v-3 v-4 v-5 v-6 v-7 v-8 v-9');
    expect(idsOf(await list({ PageNumber: '2' }))).toBe('v-10 v-11');
  });

  it('lists nothing where none is declared, though any vault exists then', async () => {
    await start();
    expect((await list()).body).toMatchObject({ TotalCount: 0, Vaults: { Vault: [] } });
  });

  it.each([
    ['VaultId', 'v-1', 'v-1'],
    ['VaultName', 'first', 'v-1'],
    ['VaultRegionId', 'cn-hangzhou', 'v-1'],
    ['VaultType', 'STANDARD', 'v-1'],
    ['Status', 'CREATED', 'v-1'],
    ['ResourceGroupId', 'rg-1', 'v-1'],
    ['Replication', 'true', 'v-1'],
    ['Replication', 'false', 'v-2'],
    ['Tag.1.Key', 'team', 'v-1 v-2'],
    ['Tag.1.Key', 'env', 'v-1'],
    ['VaultName', '', 'v-1 v-2'],
  ])('takes %s = %s', async (name, value, expected) => {
    await start(two);
    expect(idsOf(await list({ [name]: value }))).toBe(expected);
  });

  it('wants all tags', async () => {
    await start(two);
    const tags = { 'Tag.1.Key': 'team', 'Tag.1.Value': 'a', 'Tag.2.Key': 'env', 'Tag.2.Value': 'prod' };
    expect(idsOf(await list(tags))).toBe('v-1');
    expect(idsOf(await list({ ...tags, 'Tag.2.Value': 'test' }))).toBe('');
  });

  it('refuses a status that does not exist', async () => {
    await start(two);
    expect((await list({ Status: 'LOST' })).body.Message).toBe(
      'A parameter is not valid. Status: got "LOST", expected one of UNKNOWN, INITIALIZING, CREATED, ERROR.',
    );
  });
});
