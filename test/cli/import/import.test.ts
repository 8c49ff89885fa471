import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createImport } from '../../../src/cli/import/import';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../../src/emulator/start-emulator';
import { restoreJobs } from '../../e2e/harness/listed-jobs';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { temporaryFolder } from '../../harness/temporary-folder';
import { cliMachine } from '../cli-machine';
import { runCli } from '../run-cli';

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
