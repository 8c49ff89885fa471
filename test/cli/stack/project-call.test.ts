import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDrillRun } from '../../../src/cli/drill/drill-run';
import { ownFramework } from '../../../src/cli/stack/own-framework';
import { projectCall } from '../../../src/cli/stack/project-call';
import { temporaryFolder } from '../../harness/temporary-folder';
import { cliMachine } from '../cli-machine';
import { runCli } from '../run-cli';

function projectIn(settings: object | string): string {
  const project = temporaryFolder();
  writeFileSync(join(project, 'cdktf.json'), typeof settings === 'string' ? settings : JSON.stringify(settings));
  return project;
}

describe('the call of the command line', () => {
  it.each([
    ['typescript', 'npx alirestore', 'npx alirestore'],
    ['python', 'alirestore', 'alirestore'],
    ['go', 'npx -p cdktf-alicloud-restore alirestore', 'npx -p cdktn-alicloud-restore alirestore'],
    ['java', 'npx -p cdktf-alicloud-restore alirestore', 'npx -p cdktn-alicloud-restore alirestore'],
    ['csharp', 'npx -p cdktf-alicloud-restore alirestore', 'npx -p cdktn-alicloud-restore alirestore'],
    ['cobol', 'alirestore', 'alirestore'],
  ])('in a project in %s is what its people have', (language, onCdktf, onCdktn) => {
    const project = projectIn({ language, app: 'x' });
    expect([projectCall(project, 'cdktf'), projectCall(project, 'cdktn')]).toEqual([onCdktf, onCdktn]);
  });

  it('is the same in what was synthesized', () => {
    const stack = join(projectIn({ language: 'go', app: 'x' }), 'cdktf.out/stacks/shop');
    mkdirSync(stack, { recursive: true });
    expect(projectCall(stack, 'cdktf')).toBe('npx -p cdktf-alicloud-restore alirestore');
  });

  it.each([[{}], [{ language: 7 }], ['{'], ['null']])('is the plain name where the settings are %j', (settings) => {
    expect(projectCall(projectIn(settings), 'cdktf')).toBe('alirestore');
  });

  it('stands in what is to be typed next', async () => {
    const { stderr } = await runCli(['drill', 'run', '--speed', '5'], [createDrillRun(cliMachine)], {
      call: 'npx -p cdktf-alicloud-restore alirestore',
    });
    expect(stderr).toContain('\nTry: npx -p cdktf-alicloud-restore alirestore drill run --help\n');
  });
});

describe('the package that a command line is of', () => {
  it.each([
    ['/app/node_modules/cdktn-alicloud-restore/bundle', 'cdktn'],
    ['/venv/lib/python3.11/site-packages/cdktn_alicloud_restore/_jsii/bundle', 'cdktn'],
    ['C:\\app\\node_modules\\cdktn-alicloud-restore\\bundle', 'cdktn'],
    ['/app/node_modules/cdktf-alicloud-restore/bundle', 'cdktf'],
    ['/srv/cdktn-alicloud-restore/node_modules/cdktf-alicloud-restore/bundle', 'cdktf'],
  ])('%s is for %s', (folder, framework) => {
    expect(ownFramework(folder)).toBe(framework);
  });
});

describe('a project without "app"', () => {
  it.each([
    ['typescript', 'npx tsx main.ts'],
    ['python', 'python main.py'],
    ['go', 'go run main.go'],
    ['java', 'mvn -e -q compile exec:java'],
    ['csharp', 'dotnet run'],
  ])('in %s is told what to write', async (language, app) => {
    const cwd = projectIn({ language });
    const { code, stderr } = await runCli(['drill', 'run'], [createDrillRun(cliMachine)], { cwd });
    expect(stderr).toContain(
      `cdktf.json has no "app", so the project cannot be synthesized. Add one, such as "app": "${app}", `,
    );
    expect(code).toBe(1);
  });
});

describe('an app that fails', () => {
  const failing = async (app: string) => {
    const cwd = projectIn({ language: 'python', app });
    return runCli(['drill', 'run'], [createDrillRun(cliMachine)], { cwd, env: { PATH: process.env.PATH } });
  };

  it('without its virtual environment is told from what it says', async () => {
    const { code, stderr } = await failing('python3 -c "import cdktf.nowhere_at_all" # main.py');
    expect(stderr).toMatch(/Traceback[\s\S]*ModuleNotFoundError: No module named 'cdktf/);
    expect(stderr).toMatch(
      /Its Python has no module "cdktf[\w.]*": activate the virtual environment that has it, or name it/,
    );
    expect(stderr).toContain('in "app" of cdktf.json, such as ".venv/bin/python main.py"\n');
    expect(code).toBe(1);
  });

  it('since there is no such program is told so', async () => {
    const { code, stderr } = await failing('no-such-python main.py');
    expect(stderr).toMatch(/no-such-python.*not found/);
    expect(stderr).toContain(
      'failed with exit code 127; nothing was started. The shell found no such program: put it on the PATH',
    );
    expect(code).toBe(1);
  });
});
