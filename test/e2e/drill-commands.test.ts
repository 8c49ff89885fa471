import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { afterEach, expect, it } from 'vitest';
import { AlirestoreProvider, CleanupPolicy, Duration, RecoveryPoint, RestoreDrill, RestoreTarget } from '../../src';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../src/emulator/start-emulator';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { engineHas } from '../harness/engine';
import { startBuiltCli } from './harness/built-cli';
import { Workspace } from './harness/workspace';
import { writtenIn } from './harness/written-in';

let emulator: Emulator;
afterEach(() => emulator.close());

const point = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
const files = (path: string) => RestoreTarget.ecsFiles({ instanceId: 'i-drill', path });

/** A drill of so many restores, and what else a test adds, in a folder that is initialised. */
async function drillOf(
  count: number,
  name: string,
  scenario: Scenario,
  add: (drill: RestoreDrill, stack: TerraformStack) => void,
) {
  emulator = await startEmulatedCloud({
    scenario: {
      vaults: [{ VaultId: 'v-1' }],
      snapshots: [{ SnapshotId: 's-1', VaultId: 'v-1' }],
      ...scenario,
    } as Scenario,
  });
  const stack = new TerraformStack(Testing.app(), 'stack');
  new AlirestoreProvider(stack, 'alirestore', { polling: { min: Duration.seconds(0.05), max: Duration.seconds(0.2) } });
  const drill = new RestoreDrill(stack, 'large', { objectives: { rto: Duration.hours(1) } });
  for (let i = 0; i < count; i++) drill.addRestore(`r${i}`, { recoveryPoint: point, target: files(`/restore/${i}`) });
  add(drill, stack);
  const workspace = new Workspace(name, { ALIRESTORE_EMULATOR: emulator.url });
  workspace.write('cdk.tf.json', Testing.synth(stack, true));
  await workspace.init();
  const record = async (): Promise<DrillRecord> =>
    JSON.parse(await workspace.succeed('output', '-raw', 'large_record'));
  return { workspace, record };
}

const count = `const results = JSON.parse(require('node:fs').readFileSync(process.env.ALIRESTORE_RESULTS_FILE, 'utf8'));
const good = Object.values(results).filter(({ status }) => status === 'COMPLETE');
console.log(good.length + ' good, in the variable: ' + ('ALIRESTORE_RESULTS' in process.env));`;

it('a drill of 340 restores with a validation and a clean-up is met, and keeps its record', async () => {
  const { workspace, record } = await drillOf(340, 'drill-340', { defaultCourse: 'completeAtOnce' }, (drill) => {
    drill.addValidation('count', { command: [process.execPath, '-e', count] });
    drill.addCleanup('clean', { command: [process.execPath, '-e', count], when: CleanupPolicy.ALWAYS });
  });
  const { code, output } = await workspace.apply('-parallelism=40');
  expect(output).toContain('Apply complete!');
  expect(code).toBe(0);
  const made = await record();
  expect(made).toMatchObject({ verdict: 'met', reasons: [] });
  expect(made.restores).toHaveLength(340);
  expect(made.validations[0]).toMatchObject({ verdict: 'passed', output: '340 good, in the variable: false\n' });
  expect(made.cleanup[0]).toMatchObject({ verdict: 'passed', output: '340 good, in the variable: false\n' });
}, 900_000);

it('a drill whose commands cannot be started keeps its record, which says why', async () => {
  const { workspace, record } = await drillOf(1, 'drill-unstartable', { defaultCourse: 'completeAtOnce' }, (drill) => {
    drill.addValidation('folder', { command: ['true'], workingDirectory: '/nonexistent' });
    drill.addValidation('huge', { command: ['true'], environment: { HUGE: 'x'.repeat(200_000) } });
    drill.addValidation('program', { command: ['/nonexistent/check'] });
    drill.addCleanup('clean', { command: ['/dev/null'], when: CleanupPolicy.ALWAYS });
  });
  const { code, text } = await workspace.apply();
  expect(code).toBe(1);
  expect(text).toContain('The drill large was missed');
  expect(text).not.toContain('Bug in the provider');
  const made = await record();
  expect(made.reasons).toEqual([
    'check folder: it could not be run',
    'check huge: it could not be run',
    'check program: it could not be run',
  ]);
  expect(made.validations.map(({ output }) => output)).toEqual([
    expect.stringContaining('the folder /nonexistent cannot be entered'),
    expect.stringContaining('the variable HUGE has 200005 bytes'),
    expect.stringContaining('the program /nonexistent/check was not found'),
  ]);
  expect(made.cleanup[0]).toMatchObject({
    verdict: 'failed',
    output: expect.stringContaining('/dev/null is not executable'),
  });
}, 240_000);

const CANARY = 'canaryOfACommand0123456789';

function drillWithSecrets() {
  return drillOf(1, 'drill-secret', { defaultCourse: 'completeAtOnce' }, (drill, stack) => {
    const password = new TerraformVariable(stack, 'password', { type: 'string', sensitive: true });
    if (engineHas('writeOnly')) password.addOverride('ephemeral', true);
    const secretEnvironment = { PASSWORD: password.stringValue };
    const command = ['sh', '-c', 'echo "$PASSWORD" | wc -c; echo "with $PASSWORD" >&2; env | grep PASS'];
    drill.addValidation('check', { command, secretEnvironment });
    drill.addCleanup('clean', { command, secretEnvironment, when: CleanupPolicy.ALWAYS });
    drill.addCleanup('broken', { command: ['/nonexistent'], secretEnvironment, when: CleanupPolicy.ALWAYS });
  });
}

if (!engineHas('writeOnly'))
  it('a secret of a command is refused by an engine that would keep it', async () => {
    const { workspace } = await drillWithSecrets();
    workspace.setEnv({ TF_VAR_password: CANARY });
    const { code, text } = await workspace.terraform('plan');
    expect(code).toBe(1);
    expect(text).toContain('environment_wo needs a newer Terraform');
    expect(text).not.toContain(CANARY);
  });
else
  it('a secret of a command is in no plan, state, log, record, report or output', async () => {
    const { workspace, record } = await drillWithSecrets();
    workspace.setEnv({ TF_VAR_password: CANARY, TF_LOG: 'TRACE', TF_LOG_PATH: join(workspace.folder, 'trace.log') });
    let said = await workspace.succeed('plan', '-out=plan');
    said += await workspace.succeed('show', '-json', 'plan');
    said += await workspace.succeed('apply', 'plan');
    said += await workspace.succeed('show', '-json');
    const made = await record();
    writeFileSync(join(workspace.folder, 'record.json'), JSON.stringify(made));
    const cli = (...words: string[]) => startBuiltCli(words, { cwd: workspace.folder, env: {} }).done;
    said += (await cli('report', 'record.json', '--html', 'report.html', '--junit', 'junit.xml')).output;

    // Two pipes: which of them is read first is not said.
    const [validation] = made.validations;
    expect(validation.verdict).toBe('passed');
    expect(validation.output?.split('\n').sort()).toEqual(['', `${CANARY.length + 1}`, 'PASSWORD=***', 'with ***']);
    expect(made.cleanup.map(({ verdict }) => verdict)).toEqual(['failed', 'passed']);
    expect(readFileSync(join(workspace.folder, 'report.html'), 'utf8')).toContain('<bdi>check</bdi>');
    const [{ attributes }] = Object.values(workspace.instances('alirestore_check'));
    expect(attributes.environment_wo).toBeNull();
    const files = writtenIn(workspace.folder);
    expect(files).toContain('ValidateResourceConfig');
    expect(files.includes(CANARY)).toBe(false);
    expect(said.includes(CANARY)).toBe(false);
  }, 240_000);
