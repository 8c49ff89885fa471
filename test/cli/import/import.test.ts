import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createImport } from '../../../src/cli/import/import';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../../src/emulator/start-emulator';
import { restoreJobs, restoresOfKinds } from '../../e2e/harness/listed-jobs';
import { until } from '../../e2e/harness/until';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { temporaryFolder } from '../../harness/temporary-folder';
import { cliMachine } from '../cli-machine';
import { runCli, startCli } from '../run-cli';

let emulator: Emulator | undefined;
afterEach(() => emulator?.close());

async function importing(scenario: Scenario, ...words: string[]) {
  emulator = await startEmulatedCloud({ scenario, speed: 0 });
  const cwd = temporaryFolder();
  const run = await runCli(['import', '--out', 'imported.tf', ...words], [createImport(cliMachine)], {
    cwd,
    env: { ALIRESTORE_EMULATOR: emulator.url },
  });
  const path = join(cwd, 'imported.tf');
  return { ...run, text: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
}

it('writes the newest first, and leaves out what did not succeed', async () => {
  const { code, stderr, text } = await importing({ restoreJobs });
  expect(code).toBe(0);
  expect(stderr).toContain('left out of the restore jobs: 1 partial, 1 failed.');
  expect(text?.match(/to = \S+/g)).toEqual(['to = alirestore_job.r-4', 'to = alirestore_job.r-1']);
});

it('writes what a restore was asked for, without what the service fills in', async () => {
  const { text } = await importing({ restoreJobs }, '--restore-id', 'r-1');
  expect(text).toBe(`# 2026-01-01T00:00:00Z succeeded: snapshot s-1 in vault v-1 to instance id i-1, path /restore/\${a}
import {
  to = alirestore_job.r-1
  id = "ECS_FILE:r-1"
}

resource "alirestore_job" "r-1" {
  restore_type       = "ECS_FILE"
  source_type        = "ECS_FILE"
  vault_id           = "v-1"
  snapshot_id        = "s-1"
  target_instance_id = "i-1"
  target_path        = "/restore/$\${a}"
}
`);
});

it.each([
  ['its id', ['--restore-id', 'r-2'], 'r-2'],
  ['its status', ['--status', 'PARTIAL_COMPLETE'], 'r-3'],
  ['its verdict', ['--verdicts', 'failed'], 'r-2'],
  ['a filter block', ['--filter', 'Status=FAILED'], 'r-2'],
])('keeps from restoring again what was asked for by %s', async (_, words, id) => {
  const { text } = await importing({ restoreJobs }, ...words);
  expect(text?.match(/to = \S+/g)).toEqual([`to = alirestore_job.${id}`]);
  expect(text).toMatch(/\n {2}start_when += false\n/);
});

it('writes a restore task as "terraform fmt" leaves it, with what is required and not told', async () => {
  const task = {
    RestoreTaskId: 's1',
    BackupPlanId: 'dbs-1',
    BackupSetId: 'bs-1',
    RestoreStatus: 'finish',
    DestinationEndpointInstanceType: 'RDS',
    DestinationEndpointInstanceID: 'rm-1',
    RestoreObjects: '[{"DBName":"orders","NewDBName":"orders_drill"}]',
  };
  const words = ['alirestore_dbs_restore_task', '--backup-plan-id', 'dbs-1'];
  const { text } = await importing({ dbsBackupPlans: [{ BackupPlanId: 'dbs-1' }], dbsRestoreTasks: [task] }, ...words);
  expect(text?.slice(text.indexOf('resource'))).toBe(`resource "alirestore_dbs_restore_task" "s1" {
  backup_plan_id    = "dbs-1"
  restore_task_name = null
  backup_set_id     = "bs-1"
  restore_objects = [{
    db_name     = "orders"
    new_db_name = "orders_drill"
  }]
  destination_endpoint_instance_type = "RDS"
  destination_endpoint_instance_id   = "rm-1"
  start_when                         = false
  wait_for_completion                = false
}
`);
});

it('says what the limit cuts off', async () => {
  const { stderr, text } = await importing({ restoreJobs }, '--limit', '1');
  expect(text?.match(/to = \S+/g)).toEqual(['to = alirestore_job.r-4']);
  expect(stderr).toContain('Not all restore jobs are listed: The list ends at its limit of 1; up to 1 more');
});

it('refuses a filter of another list', async () => {
  const { code, stderr } = await importing({ restoreJobs }, '--backup-plan-id', 'dbs-1');
  expect(code).toBe(64);
  expect(stderr).toContain('--backup-plan-id is no filter of alirestore_job');
});

describe('nothing is asked of the cloud, and nothing written', () => {
  const refused = async (words: string[], env: Record<string, string> = {}, made = '') => {
    const cwd = temporaryFolder();
    if (made) writeFileSync(join(cwd, made), 'mine');
    const run = await runCli(['import', ...words], [createImport(cliMachine)], { cwd, env });
    return { ...run, files: readdirSync(cwd) };
  };
  const types = 'alirestore_job, alirestore_dbs_restore_task, alirestore_compute_nest_restore_task';

  it.each([
    [['alirestore_gate', '--out', 'a.tf'], `expected one of ${types}; got "alirestore_gate"`],
    [['alirestore_job', 'more', '--out', 'a.tf'], `expected one of ${types}; got "alirestore_job more"`],
    [[], '--out is needed: the file to write, such as imported.tf'],
    [['--out', 'a.tf', '--limit', '0'], '--limit'],
    [['--out', 'a.tf'], 'no region: give --region, or set ALIBABA_CLOUD_REGION, such as "cn-hangzhou"'],
  ])('by %j', async (words, said) => {
    const { code, stderr, files } = await refused(words);
    expect(code).toBe(64);
    expect(stderr).toContain(said);
    expect(files).toEqual([]);
  });

  it('where the file is there', async () => {
    const { code, stderr } = await refused(['--out', 'a.tf'], {}, 'a.tf');
    expect(code).toBe(64);
    expect(stderr).toContain('--out must not exist yet; got "a.tf"');
  });
});

it('says that nothing was found, and writes nothing', async () => {
  const { code, stdout, stderr, text } = await importing({ restoreJobs }, '--restore-id', 'r-0');
  expect(code).toBe(0);
  expect(stdout).toBe('No restore jobs meet the filters; nothing was written.\n');
  expect(stderr).not.toContain('left out');
  expect(text).toBeUndefined();
});

it('says what was written, and what to do next', async () => {
  const { stdout } = await importing(
    { restoreJobs },
    '--verdicts',
    'succeeded',
    '--verdicts',
    'partial',
    '--verdicts',
    'failed',
  );
  expect(stdout).toMatch(/^Written to .*imported\.tf, restore jobs: 4\.\nNext: terraform plan\n$/);
});

it('names an argument that nothing could be found by', async () => {
  const { code, stderr, text } = await importing({ restoreJobs }, '--restore-id', 'ECS_FILE:r-1');
  expect(code).toBe(1);
  expect(stderr).toContain('Invalid restore_id: Got "ECS_FILE:r-1", expected one ID and nothing else.');
  expect(text).toBeUndefined();
});

it('writes tasks of other services, too', async () => {
  emulator = await startEmulatedCloud({ scenario: restoresOfKinds, speed: 0 });
  const cwd = temporaryFolder();
  const env = { ALIRESTORE_EMULATOR: emulator.url };
  const words = ['import', 'alirestore_compute_nest_restore_task', '--out', 'nest.tf'];
  expect((await runCli(words, [createImport(cliMachine)], { cwd, env })).code).toBe(0);
  expect(readFileSync(join(cwd, 'nest.tf'), 'utf8')).toContain('to = alirestore_compute_nest_restore_task.restore-1\n');
});

it.each(['SIGINT', 'SIGTERM'])('%s ends it, and writes nothing', async (signal) => {
  emulator = await startEmulatedCloud({
    scenario: { restoreJobs, faults: [{ fault: 'latency', ms: 20_000, action: 'DescribeRestoreJobs2' }] },
    speed: 0,
  });
  const cwd = temporaryFolder();
  const env = { ALIRESTORE_EMULATOR: emulator.url };
  const run = startCli(['import', '--out', 'a.tf'], [createImport(cliMachine)], { cwd, env });
  await until(() => run.signals.listenerCount(signal) > 0);
  run.signals.emit(signal);
  expect((await run.done).code).toBe(130);
  expect(readdirSync(cwd)).toEqual([]);
});
