import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { temporaryFolder } from '../../harness/temporary-folder';
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from '../../report/attestation/test-keys';
import { metRecord, missedRecord, rehearsedRecord } from '../../report/sample-records';
import { startBuiltCli } from './built-cli';
import { environmentOf, startDrill } from './drill-cli';
import type { drillStack } from './drill-stack';
import { importCases } from './import-cases';
import { reportSign, signedOff } from './sign-cases';
import { fileRestore } from './stack';
import { until } from './until';

type Outcome = Promise<{ readonly code: number | null; readonly output: string }>;
type Cases = { readonly [command: string]: { readonly [name: string]: () => Outcome } };

const cli = (cwd: string, env: Record<string, string | undefined>, ...words: string[]): Outcome =>
  startBuiltCli(words, { cwd, env }).done;

/** In a folder with these files. */
function inFolder(files: Record<string, unknown>, words: string[], env: Record<string, string> = {}): Outcome {
  const cwd = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return cli(cwd, { HOME: cwd, ...env }, ...words);
}

const run = (...words: string[]) => inFolder({}, words);

const brokenApp = { 'cdktf.json': { app: 'exit 3' } };

/** Ctrl-C while the app of a cdktf project runs. */
async function interruptedSynthesis(command: string): Outcome {
  const cwd = temporaryFolder();
  const app = `node -e "console.log('the app runs'); setInterval(() => {}, 1000)"`;
  writeFileSync(join(cwd, 'cdktf.json'), JSON.stringify({ app }));
  const running = startBuiltCli([command], { cwd, env: { HOME: cwd } });
  await running.said('\nthe app runs');
  running.process.kill('SIGINT');
  return running.done;
}

let drills = 0;

interface DrillCase {
  readonly course?: 'failed' | 'partial' | 'stuckAt99';
  readonly drill?: Parameters<typeof drillStack>[0];
  readonly resource?: { readonly [type: string]: object };
  /** What the cloud answers to every call. */
  readonly refusal?: string;
  readonly env?: Record<string, string | undefined>;
  readonly words?: readonly string[];
}

async function startDrillCase({ course, drill, resource = {}, refusal, env = {}, words = [] }: DrillCase) {
  const scenario: Scenario = {
    ...(course && { rules: [{ match: { TargetPath: '/invoices' }, course }] }),
    ...(refusal && { faults: [{ fault: 'error', code: refusal }] }),
  };
  const stack = await startDrill(`exit-code-${drills++}`, scenario, drill);
  onTestFinished(() => stack.emulator.close());
  const { folder } = stack.workspace;
  const configuration = JSON.parse(readFileSync(join(folder, 'main.tf.json'), 'utf8'));
  Object.assign(configuration.resource, resource);
  stack.workspace.write('main.tf.json', JSON.stringify(configuration));
  const surroundings = { cwd: folder, env: { ...environmentOf(stack.workspace, stack.emulator.url), ...env } };
  return { stack, ...startBuiltCli(['drill', 'run', ...words], surroundings) };
}

const drillCase = async (given: DrillCase): Outcome => (await startDrillCase(given)).done;

const failing = (depends_on: string[] = []) => ({
  terraform_data: { other: { provisioner: [{ 'local-exec': { command: 'exit 1' } }], depends_on } },
});

const warns = { verdict: { on_missed_objective: 'warn' } };

const drillRun: Cases[string] = {
  'the drill was met': () => drillCase({}),
  'a restore failed': () => drillCase({ course: 'failed' }),
  'a restore has not ended in time': () => drillCase({ course: 'stuckAt99', drill: { gateTimeout: '300ms' } }),
  'a check failed': () => drillCase({ drill: { validation: 'exit 1' } }),
  'an objective was missed': () => drillCase({ drill: { drill: { rto_seconds: 1 } } }),
  'a restore is partial or empty, and the drill warns of that': () =>
    drillCase({ course: 'partial', drill: { drill: { on_partial: 'warn' } } }),
  'only an objective was missed, and the drill warns of that': () =>
    drillCase({ drill: { drill: { rto_seconds: 1 }, ...warns } }),
  'the drill was met, and something else in the stack failed': () =>
    drillCase({ resource: failing(['alirestore_drill_verdict.shop']) }),
  'the apply failed before there was a record': () =>
    drillCase({ drill: { after: 'terraform_data.other' }, resource: failing() }),
  'the vault is gone, or the service refuses the restores': () => drillCase({ refusal: 'VaultNotExist' }),
  'nothing was started, since there are no credentials': () =>
    drillCase({
      env: {
        ALIRESTORE_EMULATOR: undefined,
        ALIBABA_CLOUD_REGION: 'cn-hangzhou',
        ALIBABA_CLOUD_ENDPOINT_HBR: 'http://127.0.0.1:1',
      },
    }),
  'nothing was started, since the keys are wrong, or have expired': () =>
    drillCase({ refusal: 'InvalidAccessKeyId.NotFound' }),
  'nothing was started, since the caller may not call the service': () => drillCase({ refusal: 'NoPermission' }),
  'nothing was started, since the service cannot be reached': () =>
    drillCase({ env: { ALIRESTORE_EMULATOR: 'http://127.0.0.1:1' } }),
  'the plan failed': () => drillCase({ words: ['--', '-var-file=none.tfvars'] }),
  'the folder holds no stack': () => run('drill', 'run'),
  'the synthesis fails': () => inFolder(brokenApp, ['drill', 'run']),
  'there is no Terraform': () => drillCase({ env: { TERRAFORM_BINARY_NAME: 'no-such-terraform' } }),
  'left by `--max-wait`, while restores run or before any was started': () =>
    drillCase({ course: 'stuckAt99', words: ['--max-wait', '8s'] }),
  'Ctrl-C, or SIGTERM': async () => {
    const running = await startDrillCase({ course: 'stuckAt99' });
    await until(() => running.stack.executed('CreateRestoreJob') === 2);
    running.process.kill('SIGINT');
    return running.done;
  },
  'wrong usage': () => run('drill', 'run', '--cleanup', 'sometimes'),
};

const stackOf = (changes: object = {}) => ({
  'cdk.tf.json': { resource: { alirestore_job: { a: fileRestore(changes) } } },
});

const preflight: Cases[string] = {
  'nothing was found': () => inFolder(stackOf(), ['preflight', '--offline']),
  'something was found': () => inFolder(stackOf({ target_path: null }), ['preflight', '--offline']),
  'nothing was found, and part of the stack was not read, or the service not asked without `--offline`': () =>
    inFolder(stackOf(), ['preflight']),
  'the folder holds no stack': () => run('preflight'),
  'the synthesis fails': () => inFolder(brokenApp, ['preflight']),
  'Ctrl-C, while a project is synthesized': () => interruptedSynthesis('preflight'),
  'the service does not answer': () =>
    inFolder(stackOf(), ['preflight'], { ALIRESTORE_EMULATOR: 'http://127.0.0.1:1' }),
  'wrong usage': () => run('preflight', 'a', 'b'),
};

const policy: Cases[string] = {
  printed: () => inFolder(stackOf(), ['policy']),
  'the folder holds no stack': () => run('policy'),
  'the synthesis fails': () => inFolder(brokenApp, ['policy']),
  'Ctrl-C, while a project is synthesized': () => interruptedSynthesis('policy'),
  'wrong usage': () => run('policy', 'a', 'b'),
};

const required = ['report', '--portfolio', '.', '--require'];

const report: Cases[string] = {
  'written, and the drill was met': () => inFolder({ 'r.json': metRecord() }, ['report', 'r.json']),
  'written, and the drill was missed': () => inFolder({ 'r.json': missedRecord() }, ['report', 'r.json']),
  'the file holds no record': () => inFolder({ 'r.json': {} }, ['report', 'r.json']),
  'with `--portfolio`: written, whatever the drills have shown': () =>
    inFolder({ 'r.json': missedRecord() }, ['report', '--portfolio', '.', '--site', 'site']),
  'with `--portfolio --require`: each drill is met, and none is due': () =>
    inFolder({ 'r.json': metRecord() }, [...required, '--at', '2026-03-02T00:00:00Z']),
  'with `--portfolio --require`: a drill was missed': () =>
    inFolder({ 'r.json': missedRecord() }, [...required, '--at', '2026-03-02T00:00:00Z']),
  'with `--portfolio --require`: a drill is due': () =>
    inFolder({ 'r.json': metRecord() }, [...required, '--at', '2027-03-02T00:00:00Z']),
  'with `--portfolio --require`: there are rehearsals only': () => inFolder({ 'r.json': rehearsedRecord() }, required),
  'with `--portfolio`: there is no record in the folder': () => inFolder({ 'r.json': {} }, required),
  'wrong usage': () => run('report'),
};

async function verify(change: (envelope: string) => string, record = missedRecord(), ...words: string[]): Outcome {
  const cwd = temporaryFolder();
  const files = { 'r.json': JSON.stringify(record), 'key.pem': TEST_PRIVATE_KEY, 'pub.pem': TEST_PUBLIC_KEY };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  await cli(cwd, {}, 'report', 'r.json', '--attestation', 'a.json', '--key', 'key.pem');
  writeFileSync(join(cwd, 'a.json'), change(readFileSync(join(cwd, 'a.json'), 'utf8')));
  return cli(cwd, {}, 'report', 'verify', 'a.json', '--key', 'pub.pem', ...words);
}

/** Another statement under the same signature. */
function forged(text: string): string {
  const envelope = JSON.parse(text) as { payload: string };
  const statement = Buffer.from(envelope.payload, 'base64').toString().replace('FAILED', 'PASSED');
  return JSON.stringify({ ...envelope, payload: Buffer.from(statement).toString('base64') });
}

const reportVerify: Cases[string] = {
  'nobody of a required role has signed it off': () => signedOff('owner'),
  'everybody of a required role has signed it off': () => signedOff('reviewer'),
  'it verifies, whatever the drill has shown': () => verify((envelope) => envelope),
  'it is of a rehearsal': () => verify((envelope) => envelope, rehearsedRecord()),
  'it is of a rehearsal, with `--allow-rehearsal`': () =>
    verify((envelope) => envelope, rehearsedRecord(), '--allow-rehearsal'),
  'it does not verify': () => verify(forged),
  'the file is no attestation': () => verify(() => '{}'),
  'wrong usage': () => run('report', 'verify'),
};

async function startWatch(courses: readonly string[], ...ids: string[]) {
  const job = (course: string, index: number) => ({
    RestoreId: `r-${index}`,
    RestoreType: 'ECS_FILE' as const,
    VaultId: 'v',
    SnapshotId: 's',
    course,
  });
  const scenario = { jobs: courses.map(job) };
  const emulator = await startEmulatedCloud({ scenario, speed: 100 });
  onTestFinished(() => emulator.close());
  return startBuiltCli(['watch', ...ids], { cwd: temporaryFolder(), env: { ALIRESTORE_EMULATOR: emulator.url } });
}

const watchCase = async (courses: readonly string[], ...ids: string[]): Outcome =>
  (await startWatch(courses, ...ids)).done;

const watch: Cases[string] = {
  'all restores succeeded': () => watchCase(['complete', 'completeAtOnce'], 'r-0', 'r-1'),
  'no restore is pending': () => watchCase([]),
  'a restore failed': () => watchCase(['failed', 'partial'], 'r-0', 'r-1'),
  'no restore failed, but one is partial or empty': () => watchCase(['complete', 'partial'], 'r-0', 'r-1'),
  'there is no such restore': () => watchCase([], 'r-9'),
  'Ctrl-C, which leaves the restores running': async () => {
    const running = await startWatch(['stuckAt99'], 'r-0');
    await running.said('"r-0"');
    running.process.kill('SIGINT');
    return running.done;
  },
  'wrong usage': () => run('watch', '--type', 'FLOPPY'),
};

const emulator: Cases[string] = {
  'stopped by Ctrl-C or SIGTERM': async () => {
    const running = startBuiltCli(['emulator'], { cwd: temporaryFolder(), env: {} });
    await running.said('listening');
    running.process.kill('SIGTERM');
    return running.done;
  },
  'it cannot listen': () => run('emulator', '--host', '192.0.2.1', '--allow-remote'),
  'the scenario cannot be read': () => run('emulator', '--scenario', 'none.json'),
  'wrong usage': () => run('emulator', '--port', 'any'),
};

/** Looks at an emulated cloud with one source, which nothing has proven. */
async function coverageCase(scenario: Scenario, ...words: string[]): Outcome {
  const cloud = await startEmulatedCloud({
    scenario: { backups: [{ SourceType: 'ECS_FILE', sources: 1 }], ...scenario },
  });
  onTestFinished(() => cloud.close());
  return inFolder({}, ['coverage', '--history', '.', ...words], { ALIRESTORE_EMULATOR: cloud.url });
}

const coverage: Cases[string] = {
  'nothing is required, or enough is proven': () => coverageCase({}),
  'less than `--require` is proven': () => coverageCase({}, '--require', '95%'),
  'a service could not be asked': () =>
    coverageCase({ faults: [{ action: 'ListBackups', fault: 'error', code: 'NoPermission' }] }),
  'Cloud Backup does not answer': () =>
    inFolder({}, ['coverage', '--history', '.'], { ALIRESTORE_EMULATOR: 'http://127.0.0.1:1' }),
  'there is no such folder of records': () => coverageCase({}, '--history', 'none'),
  'wrong usage': () => run('coverage'),
};

const node = (script: string) => run('emulator', 'exec', '--', process.execPath, '-e', script);

export const exitCodeCases: Cases = {
  alirestore: {
    'help was asked for, of it or of a command': async () => {
      const first = await run('--help');
      return first.code === 0 ? run('drill', 'run', '--help') : first;
    },
    'its version was asked for': () => run('--version'),
    'no command, or one that is not there': async () => {
      const first = await run();
      return first.code === 64 ? run('restore') : first;
    },
    'any command with an option that is not there': () => run('install', '--quickly'),
  },
  coverage,
  'drill run': drillRun,
  preflight,
  policy,
  report,
  'report sign': reportSign,
  'report verify': reportVerify,
  watch,
  emulator,
  'emulator exec': {
    'the command ended with 7': () => node('process.exit(7)'),
    'the command was ended by SIGTERM, which is 15': () => node('process.kill(process.pid, "SIGTERM")'),
    'there is no such command': () => run('emulator', 'exec', '--', 'no-such-command'),
    'wrong usage': () => run('emulator', 'exec'),
  },
  import: importCases,
  install: {
    installed: () => run('install', '--dir', 'mirror'),
    'the folder cannot be written to': () => inFolder({ file: '' }, ['install', '--dir', 'file/mirror']),
    'wrong usage': () => run('install', 'somewhere'),
  },
};
