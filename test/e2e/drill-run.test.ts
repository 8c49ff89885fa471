import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { TEST_PRIVATE_KEY } from '../report/attestation/test-keys';
import { drillRun, openRunOf, recordIn, startDrill, startDrillRun } from './harness/drill-cli';
import type { drillStack } from './harness/drill-stack';
import { until } from './harness/until';

async function start(name: string, scenario?: Scenario, drill?: Parameters<typeof drillStack>[0]) {
  const stack = await startDrill(`drill-${name}`, scenario, drill);
  onTestFinished(() => stack.emulator.close());
  const evidence = join(stack.workspace.folder, 'evidence');
  const cleanedUp = () =>
    existsSync(stack.cleanupLog) ? readFileSync(stack.cleanupLog, 'utf8').trim().split('\n') : [];
  return { stack, evidence, cleanedUp };
}

const course = (preset: 'failed' | 'partial' | 'complete', more: object = {}): Scenario => ({
  courses: { it: { preset, ...more } },
  rules: [{ match: { TargetPath: '/invoices' }, course: 'it' }],
});

describe('alirestore drill run', { timeout: 90_000 }, () => {
  it('ends with 0 for a drill that is met, and leaves its evidence', async () => {
    const { stack, cleanedUp } = await start('met');
    const { code, stdout } = await drillRun(stack);
    expect(code).toBe(0);
    const [run] = readdirSync(join(stack.workspace.folder, 'drill-evidence'));
    const folder = join(stack.workspace.folder, 'drill-evidence', run);
    expect(run).toMatch(/^\d{8}t\d{6}z-[0-9a-f]{6}$/);
    const outcome = stdout
      .slice(stdout.indexOf('Drill shop: met'))
      .replace(/(met, |which took )\d.*?(?=\. |\n)/g, '$1so long');
    expect(outcome).toBe(
      [
        `Drill shop: met (run ${run}), in a rehearsal`,
        '  Rehearsal on an emulated cloud: nothing here shows that a real backup can be restored.',
        '  Times and durations of restores are those of an emulated clock.',
        '  3 of 3 restores succeeded in 2 waves, which took so long. 1 of 1 objective met.',
        '  RTO of the drill: met, so long',
        `Evidence: ${folder}`,
        '',
      ].join('\n'),
    );
    expect(readdirSync(folder).sort()).toEqual([
      'junit.xml',
      'metrics.txt',
      'record.json',
      'report.html',
      'summary.md',
      'terraform.log',
    ]);
    expect(recordIn(folder)).toMatchObject({
      verdict: 'met',
      drill: { runId: run },
      environment: { kind: 'emulated', endpoint: stack.emulator.url, accountId: '1000000000000000' },
    });
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('# ✅ Drill shop: met');
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('<testsuites name="Rehearsal of shop"');
    expect(cleanedUp()).toEqual([run]);
    expect(openRunOf(stack)).toBeUndefined();
  });

  it('ends with 2 for a drill that is missed, though -target keeps its verdict from failing the apply', async () => {
    const { stack, evidence } = await start('targeted', course('failed'));
    const { code, stdout } = await drillRun(stack, '--out', evidence, '--', '-target=alirestore_drill.shop');
    expect(code).toBe(2);
    expect(stdout).toContain(
      'terraform apply succeeded although the drill was missed: there is no alirestore_drill_verdict of this run',
    );
  });

  it('restores anew in each run', async () => {
    const { stack, evidence, cleanedUp } = await start('anew');
    stack.workspace.write('key.pem', TEST_PRIVATE_KEY);
    const proof = ['--out', evidence, '--key', 'key.pem', '--history', 'history'];
    expect((await drillRun(stack, ...proof)).code).toBe(0);
    const first = recordIn(evidence).drill.runId;
    const second = await drillRun(stack, ...proof, '--run-id', 'second');
    expect(second.code).toBe(0);
    expect(second.stdout).toContain(`\nAttestation: ${join(evidence, 'attestation.json')}\n`);
    expect(readdirSync(join(stack.workspace.folder, 'history')).sort()).toEqual([
      `shop-${first}.json`,
      'shop-second.json',
    ]);
    expect(readFileSync(join(evidence, 'report.html'), 'utf8')).toContain(first);
    expect(recordIn(evidence).drill.runId).toBe('second');
    expect(stack.executed('CreateRestoreJob')).toBe(6);
    expect(cleanedUp()).toEqual([first, 'second']);
  });

  it('ends with 2 for a drill that is missed, says why, and cleans up by its policy', async () => {
    const { stack, evidence, cleanedUp } = await start(
      'missed',
      course('failed', { errorMessage: 'The disk is full.' }),
    );
    const { code, stdout } = await drillRun(stack, '--out', evidence);
    expect(code).toBe(2);
    expect(stdout).toContain('Drill shop: missed (run ');
    expect(stdout).toContain('\n  restore invoices failed: The disk is full.\n');
    expect(recordIn(evidence).cleanup).toMatchObject([{ name: 'sweep', when: 'on-success', verdict: 'skipped' }]);
    expect(cleanedUp()).toEqual([]);
    expect(openRunOf(stack)).toBeUndefined();

    expect((await drillRun(stack, '--out', evidence, '--cleanup', 'always')).code).toBe(2);
    expect(recordIn(evidence).cleanup).toMatchObject([{ when: 'always', verdict: 'passed' }]);
    expect(cleanedUp()).toHaveLength(1);
  });

  it('cleans up nothing with --cleanup never', async () => {
    const { stack, evidence, cleanedUp } = await start('never');
    expect((await drillRun(stack, '--out', evidence, '--cleanup', 'never')).code).toBe(0);
    expect(recordIn(evidence).leftBehind.map(({ restore }) => restore)).toEqual(['invoices', 'orders', 'index']);
    expect(cleanedUp()).toEqual([]);
  });

  it('ends with 2 where a validation fails', async () => {
    const { stack, evidence } = await start('validation', {}, { validation: 'exit 4' });
    const { code, stdout } = await drillRun(stack, '--out', evidence);
    expect(code).toBe(2);
    expect(stdout).toContain('\n  check rows: exit code 4\n');
  });

  it('ends with 3 for a partial restore under a policy that warns, and for a missed objective likewise', async () => {
    const partial = await start('partial', course('partial'), { drill: { on_partial: 'warn' } });
    const warned = await drillRun(partial.stack, '--out', partial.evidence);
    expect(warned.code).toBe(3);
    expect(warned.stdout).toContain('Drill shop: met');

    const late = { drill: { rto_seconds: 1 }, verdict: { on_missed_objective: 'warn' } };
    const { stack, evidence } = await start('late', {}, late);
    const { code, stdout } = await drillRun(stack, '--out', evidence);
    expect(code).toBe(3);
    expect(stdout).toMatch(/\n {2}RTO of the drill: (\d+ min )?\d+ s, limit 1 s\n/);
  });

  it('goes on waiting for restores that have not ended, in the same run', async () => {
    const { stack, evidence } = await start('pending', course('complete', { seconds: 300 }));
    const gate = { timeouts: { create: '500ms' } };
    const configuration = JSON.parse(readFileSync(join(stack.workspace.folder, 'main.tf.json'), 'utf8'));
    Object.assign(configuration.resource.alirestore_gate.wave_1, gate);
    stack.workspace.write('main.tf.json', JSON.stringify(configuration));
    const first = await drillRun(stack, '--out', evidence);
    expect(first.code).toBe(2);
    expect(first.stdout).toContain('restore invoices has not ended');
    expect(first.stdout).toContain(
      'Some restores are still running. Run the same command again to wait for them, or add --new to start a new run.',
    );
    const { runId } = recordIn(evidence).drill;
    expect(openRunOf(stack)).toEqual({ runId });

    gate.timeouts.create = '1m';
    Object.assign(configuration.resource.alirestore_gate.wave_1, gate);
    stack.workspace.write('main.tf.json', JSON.stringify(configuration));
    const second = await drillRun(stack, '--out', evidence);
    expect(second.stderr).toContain(`continuing run ${runId}; --new starts a new one`);
    expect(second.code).toBe(0);
    expect(recordIn(evidence)).toMatchObject({ verdict: 'met', drill: { runId } });
    expect(stack.executed('CreateRestoreJob')).toBe(3);
    expect(openRunOf(stack)).toBeUndefined();
  });

  it('goes on with the run of an apply that failed before there was a record', async () => {
    const { stack, evidence } = await start('broken');
    const file = join(stack.workspace.folder, 'main.tf.json');
    const configuration = JSON.parse(readFileSync(file, 'utf8'));
    const check = (command: string) => ({
      provisioner: [{ 'local-exec': { command } }],
      depends_on: ['alirestore_job.orders'],
    });
    configuration.resource.terraform_data = { check: check('exit 7') };
    configuration.resource.alirestore_drill.shop.depends_on = ['terraform_data.check'];
    stack.workspace.write('main.tf.json', JSON.stringify(configuration));
    const { code, stderr } = await drillRun(stack, '--out', evidence);
    expect(code).toBe(1);
    const { runId } = openRunOf(stack) as { runId: string };
    expect(stderr).toContain(
      `before the drill had a record. What was started is kept: run the same command again to continue run ${runId}`,
    );

    configuration.resource.terraform_data = { check: check('true') };
    stack.workspace.write('main.tf.json', JSON.stringify(configuration));
    expect((await drillRun(stack, '--out', evidence)).code).toBe(0);
    expect(recordIn(evidence).drill.runId).toBe(runId);
    expect(stack.executed('CreateRestoreJob')).toBe(3);
  });

  it.each(['SIGINT', 'SIGTERM'])('ends with 130 at %s, and goes on with the same run', async (signal) => {
    const { stack, evidence } = await start(
      `interrupted-${signal.toLowerCase()}`,
      course('complete', { seconds: 200 }),
    );
    const cli = startDrillRun(stack, '--out', evidence);
    await until(() => stack.executed('CreateRestoreJob') === 2);
    cli.signals.emit(signal);
    const { code, stderr } = await cli.done;
    expect(code).toBe(130);
    const { runId } = openRunOf(stack) as { runId: string };
    expect(stderr).toContain(`alirestore drill run: interrupted. Run the same command again to continue run ${runId}`);
    expect((await drillRun(stack, '--out', evidence)).code).toBe(0);
    expect(recordIn(evidence).drill.runId).toBe(runId);
    expect(stack.executed('CreateRestoreJob')).toBe(3);
  });

  it('begins anew with --new', async () => {
    const { stack, evidence } = await start('new');
    const folder = join(stack.workspace.folder, '.terraform/alirestore');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'drill-run.json'), '{"runId":"old","cleanup":"never"}');
    expect((await drillRun(stack, '--out', evidence, '--new')).code).toBe(0);
    expect(recordIn(evidence).drill.runId).not.toBe('old');
    expect(recordIn(evidence).cleanup).toMatchObject([{ when: 'on-success' }]);
  });

  it('hands on arguments for Terraform', async () => {
    const { stack, evidence } = await start('handed-on');
    const { code, stderr } = await drillRun(stack, '--out', evidence, '--', '-parallelism=1', '-var-file=none.tfvars');
    expect(code).toBe(1);
    expect(stderr).toContain('none.tfvars');
    expect((await drillRun(stack, '--out', evidence, '--', '-parallelism=1')).code).toBe(0);
  });
});

describe('alirestore drill run cannot run', () => {
  it.each([
    [['--cleanup', 'sometimes'], 64, '--cleanup takes one of always, on-success, never; got "sometimes"'],
    [['--speed', '10'], 64, '--speed needs --emulator'],
    [['--run-id', ''], 64, '--run-id takes an id; got an empty text'],
    [['--stack', 'other'], 64, 'there is no stack "other" in '],
    [['--attestation', 'a.json'], 64, '--attestation needs --key'],
    [['--key', 'none.pem'], 1, 'cannot read none.pem: ENOENT'],
    [['--', '-out=plan'], 64, '-out cannot be used with drill run'],
    [['a', 'b'], 64, 'expected one DIR, got 2'],
    [['nowhere'], 64, 'nowhere does not exist'],
    [['home'], 1, 'holds no stack'],
  ])('%o: %d', async (words, expected, problem) => {
    const { stack } = await start('usage');
    const { code, stderr } = await drillRun(stack, ...words);
    expect(stderr).toContain(problem);
    expect(code).toBe(expected);
    expect(stack.calls()).toBe(0);
  });

  it('without the variable of the run', async () => {
    const { stack } = await start('no-variable');
    stack.restore();
    const { code, stderr } = await drillRun(stack);
    expect(code).toBe(1);
    expect(stderr).toContain('the stack declares no variable "drill_run_id". The construct RestoreDrill declares it');
  });

  it('where no drill follows the run', async () => {
    const { stack } = await start('no-drill');
    stack.workspace.configure({ variable: { drill_run_id: { default: 'a' } } });
    const { code, stderr } = await drillRun(stack);
    expect(code).toBe(1);
    expect(stderr).toContain('the state has no alirestore_drill of this run');
    expect(openRunOf(stack)).toBeUndefined();
  });

  it('where the keys are wrong: it says so once, and leaves no evidence of a drill that did not run', async () => {
    const faults: Scenario['faults'] = [{ fault: 'error', code: 'InvalidAccessKeyId.NotFound' }];
    const { stack, evidence } = await start('wrong-keys', { faults });
    const { code, stdout, stderr } = await drillRun(stack, '--out', evidence);
    expect(code).toBe(1);
    expect(stdout).not.toContain('Drill shop: ');
    const said = stderr.slice(stderr.indexOf('alirestore drill run: the drill shop could not run'));
    expect(said).toMatch(/^alirestore drill run: the drill shop could not run, and started nothing\. /);
    expect(said.match(/Check the access key id: this site of the cloud does not know it/g)).toHaveLength(1);
    const log = /The output of Terraform is in (\S+terraform\.log)\n$/.exec(said)?.[1] ?? '';
    expect(readFileSync(log, 'utf8')).toContain('Check the access key id');
    expect(existsSync(evidence)).toBe(false);
    expect(openRunOf(stack)).toBeUndefined();
  });

  it('where the plan fails, and remembers no run then', async () => {
    const { stack } = await start('bad-plan', {}, { drill: { definition_hash: 'x' } });
    const { code, stderr } = await drillRun(stack);
    expect(code).toBe(1);
    expect(stderr).toContain('Invalid definition_hash');
    expect(stderr).toContain('terraform plan failed with exit code 1; nothing was started');
    expect(openRunOf(stack)).toBeUndefined();
  });
});
