import { describe, expect, it } from 'vitest';
import { listSources, type SourceQuery } from '../../src/sources/list-sources';
import { json, startServer } from '../cloud/scripted-server';
import { testClient } from '../cloud/test-client';

/** Asks a service that answers everything with the same page, whatever is filtered. */
async function ask(query: SourceQuery, BackupJob: readonly object[]) {
  const page = { Success: true, TotalCount: BackupJob.length, BackupJobs: { BackupJob }, Snapshots: [] };
  const server = await startServer([json(page)]);
  const sources = await listSources({ client: testClient(server.url), nowMs: Date.parse('2026-01-01') }, query);
  return {
    names: sources.map(({ name }) => name),
    queries: server.calls.map((call) => Object.fromEntries(call.query)),
  };
}

const job = (n: number, changes = {}) => ({
  ...{ JobId: `j-${n}`, VaultId: 'v-1', PlanId: 'p-1', Bucket: `b-${n}`, Status: 'COMPLETE', CompleteTime: 100 },
  ...changes,
});

describe('sources', () => {
  it('are asked for by what the service filters', async () => {
    const { queries } = await ask(
      {
        sourceType: 'OSS',
        vaultIds: ['v-1', 'v-2'],
        planIds: ['p-1'],
        buckets: ['b-1'],
        sinceSeconds: 50,
        edition: 'BASIC',
      },
      [job(1)],
    );
    expect(queries[0]).toMatchObject({
      SourceType: 'OSS',
      Edition: 'BASIC',
      SortDirection: 'DESCEND',
      'Filters.1.Key': 'VaultId',
      'Filters.1.Operator': 'IN',
      'Filters.1.Values.2': 'v-2',
      'Filters.2.Key': 'PlanId',
      'Filters.3.Key': 'Bucket',
      'Filters.4.Key': 'CreatedTime',
      'Filters.4.Operator': 'GREATER_THAN_OR_EQUAL',
      'Filters.4.Values.1': '50',
    });
  });

  it('are looked at once more: who filters nothing gives no others', async () => {
    const jobs = [
      job(1),
      job(2, { VaultId: 'v-9' }),
      job(3, { PlanId: 'p-9' }),
      job(4, { Bucket: 'other' }),
      job(5, { VaultId: undefined }),
    ];
    const query = { vaultIds: ['v-1'], planIds: ['p-1'], buckets: ['b-1', 'b-2', 'b-3', 'b-5'] };
    expect((await ask({ sourceType: 'OSS', ...query }, jobs)).names).toEqual(['b-1']);
    expect((await ask({ sourceType: 'OSS' }, jobs)).names).toEqual(['b-1', 'b-2', 'b-3', 'b-5', 'other']);
  });

  it('are filtered here where the service takes no list as long', async () => {
    const vaultIds = Array.from({ length: 501 }, (_, i) => `v-${i}`);
    const { names, queries } = await ask({ sourceType: 'OSS', vaultIds }, [job(1), job(2, { VaultId: 'elsewhere' })]);
    expect(names).toEqual(['b-1']);
    expect(Object.keys(queries[0]).filter((name) => name.startsWith('Filters'))).toEqual([]);
  });

  it('of tables are those of OTS to backup jobs', async () => {
    const { queries } = await ask({ sourceType: 'OTS_TABLE' }, []);
    expect(queries.flatMap(({ SourceType }) => SourceType ?? [])).toEqual(['OTS']);
  });
});
