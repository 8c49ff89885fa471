import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdktnText } from '../../build/frameworks/cdktn-text';
import { makeCdktnPackage } from '../../build/packages/cdktn-package';
import type { Emulator } from '../../src/emulator/start-emulator';
import { compiledPackage } from '../harness/compiled-package';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { run } from './harness/workspace';

const root = join(__dirname, '../..');
const folder = join(root, '.try/e2e/cdktn');
const project = join(folder, 'project');
const modules = join(project, 'node_modules');

/** What the command line of cdktn needs; npm has it for a machine whose Node is older. */
const NODE_OF_CDKTN = `node-${process.platform}-${process.arch}`;

const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
const packed = (source: string) =>
  join(folder, npm(source, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder).trim());

let emulator: Emulator;

/** A project with both packages, as npm installs them without a word, and the command line of cdktn. */
beforeAll(async () => {
  emulator = await startEmulatedCloud({ speed: 100 });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  compiledPackage();
  const packages = [packed(root), packed(makeCdktnPackage())];
  writeFileSync(join(project, 'package.json'), '{"name":"empty","private":true}');
  npm(
    project,
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    ...packages,
    'cdktf@0.21.0',
    'cdktn@0.24.0',
    'cdktn-cli@0.24.0',
    'constructs@10.7.2',
    `${NODE_OF_CDKTN}@22`,
    'typescript@5.9.3',
    '@types/node@20',
  );
}, 600_000);
afterAll(() => emulator.close());

const typescript = readFileSync(join(root, 'examples/typescript/main.ts'), 'utf8');

/** Compiles a program as strictly as its reader does, and returns how Node ends that runs it. */
function synthesize(name: string, program: string) {
  writeFileSync(join(project, `${name}.ts`), program);
  const options = ['--strict', '--skipLibCheck', '--module', 'node16', '--target', 'es2022', '--types', 'node'];
  execFileSync(process.execPath, [join(modules, 'typescript/bin/tsc'), ...options, `${name}.ts`], {
    cwd: project,
    stdio: 'pipe',
  });
  const env = { ...process.env, CDKTF_OUTDIR: join(folder, `out-${name}`) };
  return run(process.execPath, [`${name}.js`], project, env);
}

describe('the package for cdktn, in a project of cdktn', () => {
  it('is deployed by its own command line at the first try, without a registry', async () => {
    writeFileSync(join(project, 'main.ts'), cdktnText(typescript));
    expect((await synthesize('main', cdktnText(typescript))).code).toBe(0);
    const config = { language: 'typescript', app: 'node main.js', projectId: 'test', sendCrashReports: 'false' };
    writeFileSync(join(project, 'cdktf.json'), JSON.stringify(config));
    const env = {
      ...process.env,
      PATH: [join(modules, NODE_OF_CDKTN, 'bin'), process.env.PATH].join(delimiter),
      HOME: join(folder, 'home'),
      ALIRESTORE_EMULATOR: emulator.url,
      CHECKPOINT_DISABLE: '1',
      CI: '1',
    };
    const { code, text } = await run(join(modules, '.bin/cdktn'), ['deploy', '--auto-approve'], project, env);
    expect(text).toContain('Apply complete! Resources: 2 added');
    expect(text).toContain('COMPLETE: 1073741824 bytes in 11 s');
    expect(text).not.toContain('--skip-provider-lock');
    expect(code).toBe(0);
  }, 180_000);
});

describe('the package for the other framework', () => {
  it.each([
    ['cdktf', 'cdktn', 'cdktn 0.24.0'],
    ['cdktn', 'cdktf', 'cdktf 0.21.0'],
  ])('for %s is refused in an app of %s, with the name of the right one', async (package_, framework, found) => {
    const program = typescript
      .replace("from 'cdktf';", `from '${framework}';`)
      .replace("from 'cdktf-alicloud-restore';", `from '${package_}-alicloud-restore';`);
    const { code, text } = await synthesize(`${package_}-in-${framework}`, program);
    expect(code).toBe(1);
    expect(text).toContain(`"restore/alirestore" is in an app of`);
    expect(text).toContain(`(${found}). Install the package for ${framework} in its place`);
    expect(text).toContain(`${framework}-alicloud-restore from npm or PyPI`);
  });
});
