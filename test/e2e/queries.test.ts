import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../src/emulator/start-emulator';
import { contents } from '../../src/provider/provider';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { cloudOfPairs, queriesByArgument } from './harness/queries-by-argument';
import { type Query, queriedCloud, queries } from './harness/queries-of-a-cloud';
import { queriesOfSources } from './harness/queries-of-sources';
import { Workspace } from './harness/workspace';

const emulators: Emulator[] = [];
afterAll(() => Promise.all(emulators.map((emulator) => emulator.close())));

const provider = `
terraform {
  required_providers {
    alirestore = { source = "alirestore.invalid/alicloud/alirestore" }
  }
}

provider "alirestore" {
  region = "cn-hangzhou"
}
`;

interface QueryStack {
  readonly emulator: Emulator;
  readonly workspace: Workspace;
  /** Writes a configuration in HCL. */
  hcl(text: string): void;
  executed(action: string): number;
}

async function startQueries(name: string, scenario: Scenario): Promise<QueryStack> {
  const emulator = await startEmulatedCloud({ scenario, speed: 0 });
  emulators.push(emulator);
  const workspace = new Workspace(`queries-${name}`, { ALIRESTORE_EMULATOR: emulator.url });
  const hcl = (text: string) => workspace.write('main.tf', provider + text);
  hcl('');
  await workspace.init();
  const executed = (action: string) => emulator.executed(action);
  return { emulator, workspace, hcl, executed };
}

/** They choose a recovery point from the list, belong to another account, or change only what is told of each entry. */
const choosesNothing = new Set([
  ...['at_or_before', 'max_age', 'random_seed', 'find_snapshots', 'client_token', 'owner_id', 'vault_owner_id'],
  ...['show_backup_strategy_info', 'show_storage_strategy_info', 'show_recover_time_range', 'show_storage_type'],
  ...['show_progress', 'allow_missing'],
  ...['cross_account_type', 'cross_account_user_id', 'cross_account_role_name'],
]);

/** Ranges have no ids: here each is of another instance. */
const idsOf = ({ ids, restorable_ranges = [] }: any) =>
  ids ?? restorable_ranges.map((range: any) => range.source_endpoint_instance_id);

const block = ({ type, name, body }: Query) => `data "alirestore_${type}" "${name}" {\n${body}\n}\n`;

describe('a query in HCL', () => {
  let stack: QueryStack;
  beforeAll(async () => {
    stack = await startQueries('filters', queriedCloud);
    stack.hcl(queries.map(block).join('\n'));
    await stack.workspace.succeed('apply', '-auto-approve');
  });

  it.each(queries)('of $type finds $ids with $body', ({ type, name, ids }) => {
    expect(idsOf(stack.workspace.instances(`alirestore_${type}`)[name].attributes)).toEqual(ids);
  });

  it('changes nothing when it is asked again', async () => {
    expect(await stack.workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
  });
});

describe('an argument in HCL', () => {
  let stack: QueryStack;
  beforeAll(async () => {
    stack = await startQueries('arguments', cloudOfPairs);
    stack.hcl(queriesByArgument.map(block).join('\n'));
    await stack.workspace.succeed('apply', '-auto-approve');
  });

  it.each(queriesByArgument)('of $type finds $ids with $body', ({ type, name, ids }) => {
    expect(idsOf(stack.workspace.instances(`alirestore_${type}`)[name].attributes)).toEqual(ids);
  });

  it.each(Object.entries(contents.dataSources))('is asked for each that %s has', (type, { schema }) => {
    const asked = [...queries, ...queriesByArgument, ...queriesOfSources].filter(
      (query) => type === `alirestore_${query.type}`,
    );
    const text = asked.map(({ body }) => body).join('\n');
    const inputs = Object.entries(schema.attributes).filter(([, attribute]) => !('computed' in attribute));
    const names = inputs.map(([name]) => name).filter((name) => !choosesNothing.has(name));
    expect(names.filter((name) => !new RegExp(`^${name} *=`, 'm').test(text))).toEqual([]);
  });
});

describe('a list of a thousand', () => {
  it('is read in 11 calls for each run, and its 64-bit integers are intact', async () => {
    const restoreJobs = Array.from({ length: 1_000 }, (_, n) => ({
      RestoreId: `r-${n}`,
      RestoreType: 'ECS_FILE',
      CreatedTime: 1_767_225_600,
      BytesTotal: '9007199254740993',
    }));
    const stack = await startQueries('thousand', { restoreJobs });
    stack.hcl(`
data "alirestore_jobs" "all" {
  restore_type = "ECS_FILE"
}

output "sum" {
  value = "\${length(data.alirestore_jobs.all.ids)} jobs of \${data.alirestore_jobs.all.jobs[0].bytes_total} bytes"
}
`);
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(stack.executed('DescribeRestoreJobs2')).toBe(11);
    expect(await stack.workspace.succeed('output', 'sum')).toContain('1000 jobs of 9007199254740993 bytes');
    expect(readFileSync(join(stack.workspace.folder, 'terraform.tfstate'), 'utf8')).toContain('9007199254740993');
  });
});

describe('a query that depends on what an apply makes', () => {
  it('is asked during the apply, with filters that were not known before', async () => {
    const stack = await startQueries('unknown', queriedCloud);
    stack.hcl(`
resource "terraform_data" "known_later" {
  input = { vault = "v-1", statuses = ["FAILED"] }
}

data "alirestore_jobs" "later" {
  restore_type = "ECS_FILE"
  vault_id     = terraform_data.known_later.output.vault

  dynamic "filter" {
    for_each = toset(terraform_data.known_later.output.statuses)
    content {
      key    = "Status"
      values = [filter.value]
    }
  }
}
`);
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(stack.workspace.instances('alirestore_jobs').later.attributes.ids).toEqual(['r-2']);
  });

  it('is refused during the apply, where what turns out is wrong', async () => {
    const stack = await startQueries('unknown-wrong', queriedCloud);
    stack.hcl(`
resource "terraform_data" "known_later" {
  input = "yesterday"
}

data "alirestore_jobs" "later" {
  restore_type    = "ECS_FILE"
  completed_after = terraform_data.known_later.output
}
`);
    const { code, text } = await stack.workspace.apply();
    expect(code).toBe(1);
    expect(text).toContain('Error: Invalid completed_after');
    expect(stack.executed('DescribeRestoreJobs2')).toBe(0);
  });
});

describe('bad input', () => {
  const fiveFilters = 'filter {\n key = "Status"\n values = ["FAILED"]\n }\n'.repeat(5);
  const wrong: [string, string, string, string, string][] = [
    ['key', 'jobs', 'restore_type = "OSS"\nfilter {\nkey = "Colour"\nvalues = ["red"]\n}', 'Unknown filter key', 'key'],
    [
      'operator',
      'jobs',
      'restore_type = "OSS"\nfilter {\nkey = "Status"\noperator = "LIKE"\nvalues = ["F"]\n}',
      'Unknown filter operator',
      'operator',
    ],
    [
      'in_time',
      'backup_jobs',
      'source_type = "OSS"\nfilter {\nkey = "CompleteTime"\noperator = "IN"\nvalues = ["1"]\n}',
      'Operator does not fit the filter key',
      'operator',
    ],
    ['six', 'jobs', `restore_type = "OSS"\nvault_id = "v-1"\n${fiveFilters}`, 'Too many filters', 'key'],
    ['time', 'vaults', 'filter {\nkey = "CreatedTime"\nvalues = ["now"]\n}', 'Invalid filter value', 'values'],
    ['limit', 'snapshots', 'source_type = "OTS_TABLE"\nmax_results = 0', 'Invalid max_results', 'max_results'],
    ['bucket', 'snapshots', 'source_type = "OSS"\nvault_id = "v-1"', 'Missing bucket', 'data "alirestore_snapshots"'],
    ['nothing', 'dbs_restore_tasks', '', 'Missing backup_plan_id', 'data "alirestore_dbs_restore_tasks"'],
    ['state', 'compute_nest_restore_tasks', 'status = "DONE"', 'Invalid status', 'status'],
  ];
  let text: string;
  beforeAll(async () => {
    const stack = await startQueries('bad-input', {});
    stack.hcl(wrong.map(([name, type, body]) => block({ name, type, body, ids: [] })).join('\n'));
    const run = await stack.workspace.terraform('plan');
    expect(run.code).toBe(1);
    expect(stack.emulator.calls().counters.total).toBe(0);
    text = run.text;
  });

  it.each(wrong)('%s of %s is refused by the plan, and shown where it stands', (name, type, _, summary, line) => {
    const shown = new RegExp(
      `Error: ${summary} with data.alirestore_${type}.${name}, on main.tf line \\d+, in data "alirestore_${type}" "${name}": \\d+: ${line}`,
    );
    expect(text.replace(/[│╷╵]/g, '').replace(/\s+/g, ' ')).toMatch(shown);
  });
});

describe('a refusal of the service', () => {
  it.each([
    ['no permission', { denied: [{ action: 'DescribeVaults' }] }, 'Forbidden.RAM'],
    ['Success false', { faults: [{ fault: 'successFalse', code: 'ServiceNotActivated' }] }, 'ServiceNotActivated'],
  ] as [string, Scenario, string][])('with %s fails the plan', async (name, scenario, code) => {
    const stack = await startQueries(name.replace(/\W/g, '-').toLowerCase(), scenario);
    stack.hcl(block({ type: 'vaults', name: 'all', body: '', ids: [] }));
    const run = await stack.workspace.terraform('plan');
    expect(run.code).toBe(1);
    expect(run.text).toContain('Error: The vaults could not be listed');
    expect(run.text).toContain(code);
    expect(run.text).toContain('Request id:');
  });

  it('in a region without Compute Nest says where it is', async () => {
    const stack = await startQueries('region', {});
    const elsewhere = provider.replace('cn-hangzhou', 'cn-shanghai');
    stack.workspace.write(
      'main.tf',
      elsewhere + block({ type: 'compute_nest_restore_tasks', name: 'all', body: '', ids: [] }),
    );
    const run = await stack.workspace.terraform('plan');
    expect(run.code).toBe(1);
    expect(run.text).toContain('Error: Compute Nest is not in this region');
    expect(run.text).toContain('cn-hangzhou, ap-southeast-1');
  });
});

describe('the examples', () => {
  const example = (name: string, file: string) =>
    readFileSync(join(__dirname, '../../examples/queries', name, file), 'utf8');
  const startExample = async (name: string, change: (scenario: Scenario) => Scenario = (scenario) => scenario) => {
    const stack = await startQueries(`example-${name}`, change(JSON.parse(example(name, 'scenario.json'))));
    stack.hcl(example(name, 'main.tf'));
    return stack;
  };

  it('report the restores that failed', async () => {
    const { workspace } = await startExample('failed-restores');
    const output = await workspace.succeed('apply', '-auto-approve');
    expect(output).toContain('failed_count = 2');
    expect(output).toMatch(/Z r-0001 \(ECS_FILE, v-0001abcd\): FAILED\. The target could not be written\./);
    expect(output).toMatch(/Z r-0002 \(OSS, v-0001abcd\): PARTIAL_COMPLETE\./);
    expect(output).not.toContain('r-0003');
  });

  it('find a restore that was started by hand', async () => {
    const { workspace } = await startExample('find-job');
    const output = await workspace.succeed('apply', '-auto-approve');
    expect(output).toContain('import_id = "ECS_FILE:r-0001"');
    expect(output).toContain('path      = "/by-hand"');
    expect(output).not.toContain('r-0002');
  });

  it('warn when a backup is too old, and not when it is not', async () => {
    const good = await startExample('rpo-check');
    expect(await good.workspace.succeed('apply', '-auto-approve')).not.toContain('Warning');
    const bad = await startExample('rpo-check', ({ backupJobs = [] }) => ({
      backupJobs: backupJobs.map((job, n) => (n === 0 ? { ...job, createdSecondsAgo: 90_000 } : job)),
    }));
    const { code, text } = await bad.workspace.apply();
    expect(code).toBe(0);
    expect(text).toContain('Warning: Check block assertion failed');
    expect(text).toContain('Without a good backup of the last 24 h: i-0001abcd.');
  });

  it('restore the newest good snapshot, and not again when there is a newer one', async () => {
    const { workspace, emulator, executed } = await startExample('newest-snapshot');
    emulator.setClock({ speed: 1_000 });
    await workspace.succeed('apply', '-auto-approve');
    expect(emulator.jobs()).toMatchObject([{ SnapshotId: 's-0001abcd', SnapshotHash: 'f2fe0001', Status: 'COMPLETE' }]);
    const newer = { SnapshotId: 's-0003abcd', VaultId: 'v-0001abcd', SourceType: 'ECS_FILE', InstanceId: 'i-0001abcd' };
    emulator.addEntries({ snapshots: [{ ...newer, Status: 'COMPLETE', createdSecondsAgo: 60 }] });
    await workspace.succeed('apply', '-auto-approve');
    expect(workspace.instances('alirestore_snapshots').orders.attributes.recovery_point).toMatchObject({
      snapshot_id: 's-0003abcd',
    });
    expect(executed('CreateRestoreJob')).toBe(1);
  });
});
