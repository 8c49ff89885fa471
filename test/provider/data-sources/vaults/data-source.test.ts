import { beforeAll, describe, expect, it } from 'vitest';
import { vaults } from '../../../../src/provider/data-sources/vaults/data-source';
import { cloudsOfThisFile, filter, type QueriedCloud } from '../under-test';

const cloudWith = cloudsOfThisFile();
let cloud: QueriedCloud;
beforeAll(async () => {
  cloud = await cloudWith({
    vaults: [
      {
        VaultId: 'v-1',
        VaultName: 'files',
        VaultRegionId: 'cn-hangzhou',
        VaultType: 'STANDARD',
        Status: 'CREATED',
        ResourceGroupId: 'rg-1',
        Replication: false,
        CreatedTime: 200,
        StorageSize: '9007199254740993',
        Tags: { Tag: [{ Key: 'environment', Value: 'production' }] },
      },
      {
        VaultId: 'v-2',
        VaultName: 'tables',
        VaultRegionId: 'cn-shanghai',
        VaultType: 'OTS_BACKUP',
        Status: 'ERROR',
        ResourceGroupId: 'rg-2',
        Replication: true,
        CreatedTime: 100,
        StorageSize: '9007199254740994',
        Tags: { Tag: [{ Key: 'environment', Value: 'test' }] },
      },
    ],
  });
});

describe('vaults', () => {
  it.each([
    [{}, ['v-1', 'v-2']],
    [{ vault_id: 'v-2' }, ['v-2']],
    [{ vault_name: 'files' }, ['v-1']],
    [{ vault_region_id: 'cn-shanghai' }, ['v-2']],
    [{ vault_type: 'OTS_BACKUP' }, ['v-2']],
    [{ status: 'CREATED' }, ['v-1']],
    [{ resource_group_id: 'rg-2' }, ['v-2']],
    [{ replication: true }, ['v-2']],
    [{ replication: false }, ['v-1']],
    [{ tags: { environment: 'production' } }, ['v-1']],
    [{ tags: { environment: 'production', other: 'x' } }, []],
    [{ vault_id: 'v-3' }, []],
    [{ filter: [filter('VaultName', null, 'files', 'other')] }, ['v-1']],
    [{ filter: [filter('StorageSize', 'GREATER_THAN', '9007199254740993')] }, ['v-2']],
    [{ filter: [filter('CreatedTime', 'BETWEEN', '150', '250')] }, ['v-1']],
    [{ filter: [filter('Replication', 'EQUAL', 'true')] }, ['v-2']],
    [{ filter: [filter('Status', 'NOT_EQUAL', 'ERROR'), filter('Status', 'NOT_EQUAL', 'CREATED')] }, []],
  ])('%j finds %j', async (config, ids) => {
    expect((await cloud.read(vaults, config)).ids).toEqual(ids);
  });

  it('are asked for by the account that owns them, however long its number is', async () => {
    await cloud.read(vaults, { vault_owner_id: 9007199254740993n });
    const call = cloud.emulator.calls().calls.at(-1);
    expect(JSON.stringify(call)).toContain('9007199254740993');
  });
});
