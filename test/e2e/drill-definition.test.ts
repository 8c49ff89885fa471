import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDrillRun } from '../../src/cli/drill/drill-run';
import { cliMachine } from '../cli/cli-machine';
import { runCli } from '../cli/run-cli';
import { drillRun, environmentOf, recordIn, startDrill, startDrillRun } from './harness/drill-cli';
import { until } from './harness/until';
import { Workspace } from './harness/workspace';

const root = join(__dirname, '../..');

/** The app of a cdktf project with a drill, whose only restore goes to a path. */
function write(project: string, path: string): void {
  writeFileSync(
    join(project, 'app.js'),
    `const { App, TerraformStack } = require(${JSON.stringify(join(root, 'node_modules/cdktf'))});
    const restore = require(${JSON.stringify(join(root, 'src/index.ts'))});
    const app = new App();
    const stack = new TerraformStack(app, 'shop');
    new restore.AlirestoreProvider(stack, 'alirestore', {
      region: 'cn-hangzhou',
      pluginFolder: ${JSON.stringify(join(root, 'bundle/provider'))},
      polling: { min: restore.Duration.seconds(0.05), max: restore.Duration.seconds(0.2) },
    });
    const drill = new restore.RestoreDrill(stack, 'drill', { objectives: { rto: restore.Duration.hours(10) } });
    drill.addRestore('orders', {
      recoveryPoint: restore.RecoveryPoint.snapshot({
        vaultId: 'v-1', snapshotId: 's-1', completedAt: '2026-01-01T00:00:00Z',
      }),
      target: restore.RestoreTarget.ecsFiles({ instanceId: 'i-drill', path: ${JSON.stringify(path)} }),
    });
    app.synth();`,
  );
}

describe('what drill run runs', () => {
  it('is what is written now: the edited target, under a hash that record and stack have in common', async () => {
    rmSync(join(root, '.try/e2e/definition'), { recursive: true, force: true });
    const workspace = new Workspace('definition/home');
    const project = join(workspace.folder, '../project');
    mkdirSync(project);
    const app = `"${process.execPath}" -r "${join(root, 'node_modules/tsx/dist/preflight.cjs')}" -r "${join(root, 'node_modules/tsx/dist/cjs/index.cjs')}" app.js`;
    writeFileSync(join(project, 'cdktf.json'), JSON.stringify({ language: 'typescript', app }));
    const run = async (path: string) => {
      write(project, path);
      const words = ['drill', 'run', '--emulator', '--speed', '100', '--out', 'evidence'];
      const surroundings = { cwd: project, env: environmentOf(workspace, undefined) };
      const { code, stderr } = await runCli(words, [createDrillRun(cliMachine)], surroundings);
      expect(stderr).not.toContain('Error:');
      expect(code).toBe(0);
      const text = readFileSync(join(project, 'cdktf.out/stacks/shop/cdk.tf.json'), 'utf8');
      const hash = JSON.parse(text).resource.alirestore_drill.drill.definition_hash as string;
      return { hash, record: recordIn(join(project, 'evidence')) };
    };
    const [before, after] = [await run('/first'), await run('/second')];
    expect(before.record.restores[0].target).toEqual({ instanceId: 'i-drill', path: '/first' });
    expect(after.record.restores[0].target).toEqual({ instanceId: 'i-drill', path: '/second' });
    expect(before.record.drill.definitionHash).toBe(before.hash);
    expect(after.record.drill.definitionHash).toBe(after.hash);
    expect(after.hash).not.toBe(before.hash);
    expect(after.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is no evidence where the stack on disk has become another one meanwhile', async () => {
    const course = {
      courses: { it: { preset: 'complete', seconds: 100 } },
      rules: [{ match: {}, course: 'it' }],
    } as const;
    const stack = await startDrill('drill-edited', course as never);
    const file = join(stack.workspace.folder, 'main.tf.json');
    const edited = readFileSync(file, 'utf8').replace('0'.repeat(64), '1'.repeat(64));
    const cli = startDrillRun(stack, '--out', 'evidence');
    await until(() => stack.executed('CreateRestoreJob') > 0);
    writeFileSync(file, edited);
    const { code, stderr } = await cli.done;
    expect(code).toBe(1);
    expect(stderr).toContain(`its definition hash is ${'0'.repeat(64)}, expected ${'1'.repeat(64)}`);
    expect((await drillRun(stack, '--out', 'evidence')).code).toBe(0);
    await stack.emulator.close();
  });
});
