import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createCoverage } from '../../../src/cli/coverage/coverage';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import type { DrillRestore } from '../../../src/record/schema/drill-record-schema';
import type { CoverageReport } from '../../../src/report/coverage/coverage-report';
import { type EmulatedCloud, startEmulatedCloud } from '../../harness/emulated-cloud';
import { temporaryFolder } from '../../harness/temporary-folder';
import { metRecord, rehearsedRecord, sampleRestore } from '../../report/sample-records';
import { cliMachine } from '../cli-machine';
import { runCli } from '../run-cli';

const command = createCoverage(cliMachine);
const now = () => Math.floor(Date.now() / 1000);

let cloud: EmulatedCloud;
afterEach(() => cloud?.close());

const job = (JobId: string, source: object) => ({ JobId, course: 'complete', createdSecondsAgo: 7200, ...source });
const ended = (RestoreId: string, job: object) => ({
  RestoreId,
  Status: 'COMPLETE',
  CreatedTime: now() - 600,
  CompleteTime: now() - 300,
  ...job,
});

/** One source of each kind. */
const scenario: Scenario = {
  backupJobs: [
    job('1', { SourceType: 'ECS_FILE', VaultId: 'v-1', InstanceId: 'i-1', Paths: { Path: ['/data'] } }),
    job('2', { SourceType: 'ECS_FILE', VaultId: 'v-1', InstanceId: 'i-2', Edition: 'BASIC' }),
    job('3', { SourceType: 'OSS', VaultId: 'v-2', Bucket: 'logs', Prefix: 'a/' }),
    job('4', { SourceType: 'NAS', VaultId: 'v-2', FileSystemId: 'fs-1', CreateTime: 1_700_000_000 }),
    job('5', { SourceType: 'UDM_ECS', VaultId: 'v-3', InstanceId: 'i-9' }),
    job('6', { SourceType: 'OTS', VaultId: 'v-3', InstanceName: 'ots', TableName: 'orders' }),
    job('7', { SourceType: 'OSS', VaultId: 'v-2', Bucket: 'old', createdSecondsAgo: 40 * 86_400 }),
  ],
  dbsBackupPlans: [{ BackupPlanId: 'dbs-1', BackupPlanStatus: 'running', DatabaseType: 'MySQL' }],
  dbsBackupSets: [
    { BackupSetId: 'set-1', BackupPlanId: 'dbs-1', BackupStatus: 'finish', EndTime: (now() - 3600) * 1000 },
  ],
  computeNestBackups: [{ BackupId: 'b-1', ServiceInstanceId: 'si-1', Status: 'Created', createdSecondsAgo: 7200 }],
};

async function cover(given: Scenario, records: readonly object[], ...words: string[]) {
  cloud = await startEmulatedCloud({ scenario: given });
  return coverAt(cloud.url, records, ...words);
}

async function coverAt(url: string | undefined, records: readonly object[], ...words: string[]) {
  const cwd = temporaryFolder();
  records.forEach((record, index) => {
    writeFileSync(join(cwd, `${index}.json`), JSON.stringify(record));
  });
  const env = url === undefined ? {} : { ALIRESTORE_EMULATOR: url };
  const run = await runCli(['coverage', '--history', '.', ...words], [command], { cwd, env });
  return { ...run, cwd };
}

async function reportOf(given: Scenario, records: readonly object[], ...words: string[]) {
  const { stdout, stderr, code } = await cover(given, records, '--json', '-', ...words);
  const report = JSON.parse(stdout) as CoverageReport;
  const states = report.sources.map(({ source, state }) => `${source}: ${state}`).sort();
  return { report, states, code, stderr };
}

const drillOf = (...restores: readonly Partial<DrillRestore>[]) =>
  rehearsedRecord({
    drill: { ...metRecord().drill, declaredAt: null },
    restores: restores.map(sampleRestore),
    validations: [],
  });
const recent = {
  submittedAt: new Date((now() - 900) * 1000).toISOString().replace(/\.\d+/, ''),
  startedAt: null,
  completedAt: new Date((now() - 600) * 1000).toISOString().replace(/\.\d+/, ''),
};

describe('coverage', () => {
  it('finds what is backed up in each service, of each type and edition', async () => {
    const { report, states, code } = await reportOf(scenario, []);
    expect(states).toEqual([
      'dbs-1: never',
      'fs-1: never',
      'i-1 /data: never',
      'i-2: never',
      'i-9: never',
      'logs a/: never',
      'old: never',
      'ots orders: never',
      'si-1: never',
    ]);
    expect(report.sources.filter(({ orphan }) => orphan).map(({ source }) => source)).toEqual(['old']);
    expect(report.sources.every(({ newestPointAt }) => newestPointAt !== null)).toBe(true);
    expect(code).toBe(0);
  });

  it('takes what a drill has restored for proven: by its selection, its snapshot, its plan, its instance', async () => {
    const completedAt = new Date((now() - 7200 + 10) * 1000).toISOString().replace(/\.\d+/, '');
    const of = (vaultId: string, snapshotId: string) => ({ vaultId, snapshotId, snapshotHash: null, completedAt });
    const record = drillOf(
      { ...recent, name: 'by name', source: 'logs.a_', restoreType: 'OSS', recoveryPoint: of('v-2', 's-none') },
      { ...recent, name: 'by snapshot of files', recoveryPoint: of('v-1', 's-1') },
      { ...recent, name: 'of a file system', restoreType: 'NAS', recoveryPoint: of('v-2', 's-4') },
      { ...recent, name: 'of an instance', restoreType: 'UDM_ECS', recoveryPoint: of('v-3', 's-5') },
      { ...recent, name: 'of a table', restoreType: 'OTS_TABLE', recoveryPoint: of('v-3', 's-6') },
      {
        ...recent,
        name: 'of a plan',
        service: 'dbs',
        restoreType: 'RDS',
        recoveryPoint: { backupPlanId: 'dbs-1', backupSetId: 'set-1', completedAt: null },
      },
      {
        ...recent,
        name: 'of a service instance',
        service: 'computenest',
        restoreType: 'SERVICE_INSTANCE',
        recoveryPoint: { serviceInstanceId: 'si-1', backupId: 'b-1', completedAt: null },
      },
      { ...recent, name: 'of nobody knows what', recoveryPoint: of('v-1', 's-gone') },
    );
    const { report, states } = await reportOf(scenario, [record]);
    expect(states).toEqual([
      'dbs-1: proven',
      'fs-1: proven',
      'i-1 /data: proven',
      'i-2: never',
      'i-9: proven',
      'logs a/: proven',
      'old: never',
      'ots orders: proven',
      'si-1: proven',
    ]);
    expect(report.unmatched.map(({ restore }) => restore)).toEqual(['of nobody knows what']);
  });

  it('tells restores that only the service lists, as unproven content, and believes failures', async () => {
    const restoreJobs = [
      ended('r-1', { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1' }),
      ended('r-3', { RestoreType: 'OSS', VaultId: 'v-2', SnapshotId: 's-3', Status: 'FAILED', ErrorMessage: 'full' }),
      ended('r-5', { RestoreType: 'UDM_ECS', VaultId: 'v-3', SnapshotId: 's-5', Status: 'CANCELED' }),
    ];
    const { report } = await reportOf({ ...scenario, restoreJobs }, []);
    const of = (wanted: string) => report.sources.find(({ source }) => source === wanted);
    expect(of('i-1 /data')).toMatchObject({ state: 'never', job: { restoreId: 'r-1' } });
    expect(of('logs a/')).toMatchObject({ state: 'failed', failure: { why: 'full', restoreId: 'r-3' } });
    expect(of('i-9')).toMatchObject({ state: 'never', job: null, failure: null });
  });

  it('tells a restore once, by its record', async () => {
    const restoreJobs = [ended('r-0001', { RestoreType: 'OSS', VaultId: 'v-2', SnapshotId: 's-3' })];
    const record = drillOf({ ...recent, source: 'logs.a_', restoreType: 'OSS' });
    const { report } = await reportOf({ ...scenario, restoreJobs }, [record]);
    expect(report.sources.find(({ source }) => source === 'logs a/')).toMatchObject({ state: 'proven', job: null });
  });

  it('looks at some vaults alone, and then at no other service', async () => {
    const record = drillOf({ ...recent, source: 'logs.a_', restoreType: 'OSS' }); // of vault v-0001
    const { report, states } = await reportOf(scenario, [record], '--vault', 'v-1', '--vault', 'v-3');
    expect(states).toEqual(['i-1 /data: never', 'i-2: never', 'i-9: never', 'ots orders: never']);
    expect(report.vaults).toEqual(['v-1', 'v-3']);
    expect(report.unmatched).toEqual([]);
    expect(cloud.executed('DescribeBackupPlanList')).toBe(0);
  });

  it('looks at some services alone', async () => {
    const { states } = await reportOf(scenario, [], '--service', 'computenest', '--service', 'dbs');
    expect(states).toEqual(['dbs-1: never', 'si-1: never']);
  });

  it('does not take a real drill for a rehearsal, nor a rehearsal for a real one', async () => {
    const real = metRecord({ restores: [sampleRestore({ ...recent, source: 'logs.a_', restoreType: 'OSS' })] });
    const { report, stderr } = await reportOf(scenario, [real]);
    expect(report.summary.proven).toBe(0);
    expect(stderr).toContain('left out 1 record of the real cloud\n');
    const env = { ALIBABA_CLOUD_REGION: 'cn-hangzhou', ALIBABA_CLOUD_ENDPOINT_HBR: cloud.url };
    const keys = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'emulator', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'emulator' };
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'r.json'), JSON.stringify(drillOf({ ...recent, source: 'logs.a_', restoreType: 'OSS' })));
    const words = ['coverage', '--history', '.', '--service', 'hbr'];
    const run = await runCli(words, [command], { cwd, env: { ...env, ...keys } });
    expect(run.stderr).toBe('left out 1 record of a rehearsal, which proves nothing\n');
    expect(run.stdout).toContain('0 of 7 sources are proven (0 %)');
  });

  it('tells which service could not be asked, and that it is not all', async () => {
    const faults: Scenario['faults'] = [{ action: 'DescribeBackupPlanList', fault: 'error', code: 'NoPermission' }];
    const { report, code } = await reportOf({ ...scenario, faults }, []);
    expect(code).toBe(3);
    expect(report.notLookedAt).toEqual([expect.stringContaining('Database Backup: DescribeBackupPlanList')]);
    expect(report.summary.sources).toBe(8);
  });
});

describe('what is required', () => {
  const three: Scenario = { backups: [{ SourceType: 'ECS_FILE', sources: 3, VaultIds: ['v-1'] }] };
  const record = drillOf({ ...recent, source: 'i-0001.data' }, { ...recent, name: 'b', source: 'i-0002.data' });

  it.each([
    ['66%', 0],
    ['66.6', 0],
    ['67%', 2],
    ['95 %', 2],
  ])('%s of three, of which two are proven, ends with %d', async (required, code) => {
    expect((await cover(three, [record], '--require', required)).code).toBe(code);
  });

  it('is missed when proofs are too old, and the table says so', async () => {
    const { code, stdout } = await cover(three, [record], '--require', '1%', '--max-age-days', '0.001');
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /^never {2}i-0003 \/data .*\n(stale {2}i-000[12] \/data .*\n){2}On an emulated .*\n0 of 3 sources are proven/m,
    );
  });
});

describe('reports', () => {
  it('are written to files, and one of them to standard output, with nothing else', async () => {
    const files = ['--html', 'out/c.html', '--metrics', 'out/c.txt', '--json', 'out/c.json'];
    const { stdout, stderr, cwd } = await cover(scenario, [], ...files, '--markdown', '-');
    expect(stdout.startsWith('# ❌ Coverage: 0 % proven\n')).toBe(true);
    expect(stderr).toContain('wrote out/c.html\n');
    expect(readFileSync(join(cwd, 'out/c.html'), 'utf8')).toContain('<h1>0 % proven</h1>');
    expect(readFileSync(join(cwd, 'out/c.txt'), 'utf8')).toContain('state="never"} 9\n');
    expect(JSON.parse(readFileSync(join(cwd, 'out/c.json'), 'utf8')).environment).toBe('emulated');
  });
});

describe('wrong usage', () => {
  it.each([
    [['coverage'], '--history DIR is missing'],
    [['coverage', '--history', '.', 'x'], 'Unexpected argument'],
    [['coverage', '--history', '.', '--require', '101%'], '--require takes a percentage from 0 to 100'],
    [['coverage', '--history', '.', '--require', 'all'], 'got "all"'],
    [['coverage', '--history', '.', '--max-age-days', '-1'], 'max-age-days'],
    [['coverage', '--history', '.', '--service', 'rds'], '--service takes one of hbr, dbs, computenest; got "rds"'],
    [['coverage', '--history', '.', '--service', 'dbs', '--vault', 'v-1'], '--vault is for Cloud Backup only'],
    [['coverage', '--history', '.', '--vault', ''], '--vault takes the ID of a vault'],
    [['coverage', '--history', '.', '--json', '-', '--html', '-'], 'got --html and --json'],
    [['coverage', '--history', '.'], 'no region: give --region'],
  ])('%j', async (words, problem) => {
    const { code, stderr } = await runCli(words, [command], { env: {}, cwd: temporaryFolder() });
    expect(stderr).toContain(problem);
    expect(code).toBe(64);
  });
});
