import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  ComputeNestRecoveryPoint,
  DbsDestination,
  DbsRecoveryPoint,
  Duration,
  RecoveryPoint,
  RestoreDrill,
  RestoreTarget,
} from '../../src';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { type EmulatedCloud, startEmulatedCloud } from '../harness/emulated-cloud';
import { engineHas } from '../harness/engine';
import { startBuiltCli } from './harness/built-cli';
import { killPlugins } from './harness/end-processes';
import { until } from './harness/until';
import { Workspace } from './harness/workspace';
import { writtenIn } from './harness/written-in';

const PASSWORD = 'canaryPasswordOfADrill-0b7e';
const snapshot = { VaultId: 'v-1', Status: 'COMPLETE', createdSecondsAgo: 7_200 };

/** What becomes of the databases in one run after the other. */
const scenario: Scenario = {
  vaults: [{ VaultId: 'v-1' }],
  snapshots: [
    { ...snapshot, SnapshotId: 's-files', SourceType: 'ECS_FILE', InstanceId: 'i-prod' },
    { ...snapshot, SnapshotId: 's-invoices', SourceType: 'OSS', Bucket: 'invoices' },
  ],
  dbsBackupSets: [
    { BackupSetId: 'set-orders', BackupPlanId: 'dbs-orders', createdSecondsAgo: 36_000 },
    { BackupSetId: 'set-sessions', BackupPlanId: 'dbs-sessions', createdSecondsAgo: 10_800 },
  ],
  computeNestBackups: [{ BackupId: 'backup-web', ServiceInstanceId: 'si-drill', createdSecondsAgo: 14_400 }],
  rules: [
    { match: { DestinationEndpointInstanceID: 'rm-drill' }, sequence: ['success', 'precheckFailed', 'success'] },
    { match: { DestinationEndpointInstanceID: 'dds-drill' }, sequence: ['success', 'success', 'stop', 'success'] },
  ],
};

/** Files and a bucket, then two databases, then the service instance that needs both. */
function threeWaves(stack: TerraformStack): void {
  const password = new TerraformVariable(stack, 'password', { type: 'string', sensitive: true });
  if (engineHas('writeOnly')) password.addOverride('ephemeral', true);
  const objectives = { rto: Duration.hours(10), rpo: Duration.hours(24) };
  const drill = new RestoreDrill(stack, 'shop', { owner: 'team-shop', objectives });
  drill.addRestore('files', {
    recoveryPoint: RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-prod' }),
    target: RestoreTarget.ecsFiles({ instanceId: 'i-drill', path: '/restore' }),
  });
  drill.addRestore('invoices', {
    recoveryPoint: RecoveryPoint.latest({ vaultId: 'v-1', bucket: 'invoices' }),
    target: RestoreTarget.ossBucket({ bucket: 'invoices-drill' }),
  });
  const passwordInState = !engineHas('writeOnly');
  const server = { regionId: 'cn-hangzhou', userName: 'restore', password: password.stringValue, passwordInState };
  drill.addDbsRestore('orders', {
    recoveryPoint: DbsRecoveryPoint.latest({ backupPlanId: 'dbs-orders' }),
    destination: DbsDestination.rdsInstance({ ...server, instanceId: 'rm-drill' }),
    databases: [{ name: 'orders', newName: 'orders_drill' }],
    rto: Duration.minutes(30),
    after: ['files', 'invoices'],
  });
  drill.addDbsRestore('sessions', {
    recoveryPoint: DbsRecoveryPoint.latest({ backupPlanId: 'dbs-sessions' }),
    destination: DbsDestination.mongoDb({ ...server, instanceId: 'dds-drill', databaseName: 'admin' }),
    databases: [{ name: 'sessions', newName: 'sessions_drill' }],
    after: ['files'],
  });
  drill.addComputeNestRestore('web', {
    recoveryPoint: ComputeNestRecoveryPoint.latest({ serviceInstanceId: 'si-drill' }),
    allowInPlace: true,
    after: ['orders', 'sessions'],
  });
}

let emulator: EmulatedCloud;
let workspace: Workspace;
let said = '';
let made: DrillRecord;
/** As a person reads them: without tags, and without what Markdown escapes. */
let reports: { readonly html: string; readonly markdown: string; readonly junit: string };

const runId = (run: string) => ['-var', `drill_run_id=${run}`] as const;
const restored = (name: string) => made.restores.find((restore) => restore.name === name);
const objective = (kind: string, of = 'drill') =>
  made.objectives.find((one) => one.kind === kind && one.of === of)?.achievedSeconds;
const secondsOf = (time: string | null | undefined) => Date.parse(String(time)) / 1000;
const creates = () => emulator.executed('dbs:CreateRestoreTask');

interface DbsTask {
  readonly RestoreTaskId: string;
  readonly RestoreTaskCreateTime: number;
  readonly RestoreTaskFinishTime: number;
  readonly startedMs?: number;
}
const dbsTasks = () => emulator.entries('dbsRestoreTasks') as unknown as readonly DbsTask[];

async function terraform(...args: string[]) {
  const run = await workspace.terraform(...args);
  said += run.output;
  return run;
}

/** Reads the record out of the state, and makes every report of it. */
async function report(): Promise<void> {
  const record = await workspace.succeed('output', '-raw', 'shop_record');
  workspace.write('record.json', record);
  made = JSON.parse(record);
  const files = ['--html', 'drill.html', '--markdown', 'drill.md', '--junit', 'drill.xml'];
  const { output } = await startBuiltCli(['report', 'record.json', ...files], { cwd: workspace.folder, env: {} }).done;
  said += output;
  const read = (name: string) => readFileSync(join(workspace.folder, name), 'utf8');
  const html = read('drill.html').replace(/<[^>]+>/g, ' ');
  reports = {
    html: html.replace(/\s+/g, ' '),
    markdown: read('drill.md').replaceAll('\\', ''),
    junit: read('drill.xml'),
  };
}

async function drill(run: string) {
  const applied = await terraform('apply', '-auto-approve', ...runId(run));
  await report();
  return applied;
}

beforeAll(async () => {
  emulator = await startEmulatedCloud({ speed: 100, scenario });
  const stack = new TerraformStack(Testing.app(), 'stack');
  new AlirestoreProvider(stack, 'alirestore', { polling: { min: Duration.seconds(0.05), max: Duration.seconds(0.2) } });
  threeWaves(stack);
  workspace = new Workspace('drill-services', {
    ALIRESTORE_EMULATOR: emulator.url,
    TF_VAR_password: PASSWORD,
    TF_LOG: 'TRACE',
    TF_LOG_PATH: join('..', 'drill-services', 'trace.log'),
  });
  workspace.write('cdk.tf.json', Testing.synth(stack, true));
  await workspace.init();
}, 240_000);
afterAll(() => emulator.close());

/** One run after the other, as a team repeats a drill until it is met. */
describe('a drill of files and buckets, then databases, then a service instance', { timeout: 120_000 }, () => {
  it('is met: each restore is in the record with its service, its recovery point and its own times', async () => {
    said += await workspace.succeed('plan', '-out=plan', ...runId('run-1'));
    said += await workspace.succeed('show', '-json', 'plan');
    const { code, output } = await terraform('apply', 'plan');
    await report();
    expect(code, output).toBe(0);
    expect(made).toMatchObject({ verdict: 'met', reasons: [], notExecuted: [] });
    expect(made.waves.map(({ restores }) => restores)).toEqual([
      ['files', 'invoices'],
      ['orders', 'sessions'],
      ['web'],
    ]);
    expect(
      made.restores.map(({ name, service, recoveryPoint: { completedAt, snapshotHash, ...point } }) => [
        name,
        service,
        point,
      ]),
    ).toEqual([
      ['files', 'hbr', { vaultId: 'v-1', snapshotId: 's-files' }],
      ['invoices', 'hbr', { vaultId: 'v-1', snapshotId: 's-invoices' }],
      ['orders', 'dbs', { backupPlanId: 'dbs-orders', backupSetId: 'set-orders' }],
      ['sessions', 'dbs', { backupPlanId: 'dbs-sessions', backupSetId: 'set-sessions' }],
      ['web', 'computenest', { serviceInstanceId: 'si-drill', backupId: 'backup-web' }],
    ]);
    const sets = emulator.entries('dbsBackupSets') as readonly { BackupSetId: string; EndTime: number }[];
    const set = sets.filter(({ BackupSetId }) => BackupSetId === 'set-orders')[0];
    expect(secondsOf(restored('orders')?.recoveryPoint.completedAt)).toBe(Math.floor(set.EndTime / 1000));
    expect(objective('rpo')).toBe(secondsOf(made.drill.declaredAt) - Math.floor(set.EndTime / 1000));
    const orders = dbsTasks().find(({ RestoreTaskId }) => RestoreTaskId === restored('orders')?.restoreId) as DbsTask;
    const took = Math.floor(orders.RestoreTaskFinishTime / 1000) - Math.floor(orders.RestoreTaskCreateTime / 1000);
    expect(objective('rto', 'orders')).toBe(took);
    expect(restored('web')?.durationSeconds).toBe(60);
    expect(objective('rto')).toBe(secondsOf(restored('web')?.completedAt) - secondsOf(made.startedAt));
  });

  it('shows in every report what was restored, and where to', () => {
    const targets = [
      'ECS_FILE: instanceId=i-drill, path=/restore',
      'OSS: bucket=invoices-drill',
      'Database Backup, RDS: databases=orders as orders_drill, instanceId=rm-drill, region=cn-hangzhou',
      'Database Backup, DDS: databaseName=admin, databases=sessions as sessions_drill, instanceId=dds-drill, region=cn-hangzhou',
      'Compute Nest: serviceInstanceId=si-drill',
    ];
    for (const text of [...targets, '5 of 5 restores succeeded in 3 waves', '3 of 3 objectives met.']) {
      expect(reports.html).toContain(text);
      expect(reports.markdown).toContain(text);
    }
    expect(reports.markdown).toMatch(
      /\| web \| 3 \| ✅ succeeded \| 0 s \| 1 min \| 1 min \| – \| – \| backup-web, [\d-]+ [\d:]+ UTC \|/,
    );
    expect(reports.junit).toContain('<testsuites name="Rehearsal of shop" tests="9" failures="0" errors="0">');
    expect(reports.junit).toContain('<testcase name="web" classname="Rehearsal of shop.restores" time="60.000"/>');
  });

  it('is missed where a precheck fails: each failed check is told, and the third wave does not start', async () => {
    const checks = [
      'The precheck failed: CHECK_DEST_PRIVILEGE (Permissions of the user): The user may not create databases.',
      'The precheck failed: CHECK_DEST_DATABASE (Names of the databases): A database of that name exists already.',
    ];
    const { code, output } = await drill('run-2');
    expect(code).toBe(1);
    expect(output).toContain('The drill shop was missed');
    expect(made.verdict).toBe('missed');
    expect(made.reasons).toEqual([
      `restore orders failed: ${checks.join(' ')}`,
      'restore web was not started',
      'RTO of the drill: not achieved because orders failed and web was not started, limit 10 h',
      'RPO of the drill: not achieved because orders failed and web was not started, limit 1 d',
      'RTO of orders: not achieved because it failed, limit 30 min',
    ]);
    expect(restored('web')).toMatchObject({ verdict: 'skipped', restoreId: null });
    expect(made.notExecuted).toEqual([{ name: 'web', why: 'it needs orders to succeed first' }]);
    expect(emulator.executed('computenest:CreateRestoreTask')).toBe(1); // of the run before
    for (const text of [
      ...checks,
      '3 of 5 restores succeeded (1 failed, 1 skipped) in 3 waves. 0 of 3 objectives met.',
    ]) {
      for (const read of Object.values(reports)) expect(read).toContain(text);
    }
    expect(reports.junit).toContain('<skipped message="it needs orders to succeed first"/>');
  });

  it('is missed where a database fails, for the reason that DescribeJobErrorCode gives', async () => {
    expect((await drill('run-3')).code).toBe(1);
    expect(emulator.executed('DescribeJobErrorCode')).toBe(1);
    expect(restored('orders')?.verdict).toBe('succeeded');
    expect(restored('sessions')).toMatchObject({ status: 'stop', errorMessage: 'The restore was stopped.' });
    expect(made.reasons.slice(0, 2)).toEqual([
      'restore sessions failed: The restore was stopped.',
      'restore web was not started',
    ]);
    for (const read of Object.values(reports)) expect(read).toContain('The restore was stopped.');
  });

  it('goes on with a task that a kill has left registered, and keeps one record of both applies', async () => {
    const before = creates();
    emulator.addFaults({ faults: [{ fault: 'latency', when: 'before', action: 'StartRestoreTask', ms: 5_000 }] });
    const killed = workspace.start('apply', '-auto-approve', ...runId('run-4'));
    await until(() => creates() === before + 2, 60_000);
    killPlugins(killed.process.pid);
    said += (await killed.done).output;
    emulator.removeFaults();
    const left = dbsTasks().slice(0, 2);
    expect(left.map(({ startedMs }) => startedMs)).toEqual([undefined, undefined]);

    const { code, output } = await drill('run-4');
    expect(code, output).toBe(0);
    expect(creates()).toBe(before + 2);
    expect(made).toMatchObject({ verdict: 'met', reasons: [], drill: { runId: 'run-4' } });
    expect([restored('orders')?.restoreId, restored('sessions')?.restoreId].sort()).toEqual(
      left.map(({ RestoreTaskId }) => RestoreTaskId).sort(),
    );
  });

  it('has told the password to nobody but the service', async () => {
    for (const words of [
      ['show', '-json'],
      ['output', '-json'],
    ])
      await terraform(...words);
    const isKept = !engineHas('writeOnly');
    const files = writtenIn(workspace.folder, isKept ? /^terraform\.tfstate/ : undefined);
    const plan = Object.values(unzipSync(readFileSync(join(workspace.folder, 'plan'))))
      .map((file) => Buffer.from(file).toString('latin1'))
      .join('\n');
    expect(files).toContain('StartRestoreTask');
    expect(plan).toContain('rm-drill');
    const held = JSON.stringify([emulator.calls(), emulator.state(), dbsTasks()]);
    expect(held).toContain('rm-drill');
    const places = { files, held, ...reports, ...(!isKept && { plan, said }) };
    for (const [where, text] of Object.entries(places)) {
      for (const secret of [PASSWORD, Buffer.from(PASSWORD).toString('base64')]) {
        expect(text.includes(secret), where).toBe(false);
      }
    }
  });
});
