import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdktnText } from '../../../build/frameworks/cdktn-text';
import { generateCode } from '../../../build/packages/generate-code';
import { compiledPackage } from '../../harness/compiled-package';
import { type EmulatedCloud, startEmulatedCloud } from '../../harness/emulated-cloud';

import { recordIn } from '../harness/drill-cli';
import { run, runTerraform } from '../harness/workspace';
import { EXAMPLES, stacksIn, stacksInTypescript } from './examples';
import { FRAMEWORKS, synthesizedBy, versionOf } from './frameworks';
import { need, succeed } from './program';

const root = resolve(__dirname, '../../..');
const examples = join(root, 'examples/python');

const TOOLS = ['mypy==2.4.1', 'black==26.10.1'];

let emulator: EmulatedCloud;
beforeAll(async () => {
  need('python3', 'Python 3.10 or later, with its venv');
  compiledPackage();
  emulator = await startEmulatedCloud({ speed: 100 });
});
afterAll(() => emulator?.close());

describe.each(FRAMEWORKS)('a project in Python with %s', (framework) => {
  const folder = join(root, '.try/e2e/languages/python', framework);
  const project = join(folder, 'project');
  const bin = join(project, '.venv/bin');
  /** As in a shell in which the virtual environment is active. */
  const activated = { PATH: `${bin}:${process.env.PATH}`, TF_CLI_CONFIG_FILE: join(folder, 'no.tfrc') };
  const programs = framework === 'cdktf' ? EXAMPLES : ['main', 'drill'];
  const fileOf = (example: string) => `${example.replaceAll('-', '_')}.py`;
  const written = framework === 'cdktf' ? (text: string) => text : cdktnText;
  const outdirOf = (example: string) => join(folder, 'out', example);
  let expected: Awaited<ReturnType<typeof stacksInTypescript>>;

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'out'), { recursive: true });
    mkdirSync(project);
    for (const file of programs.map(fileOf).concat('requirements.txt')) {
      writeFileSync(join(project, file), written(readFileSync(join(examples, file), 'utf8')));
    }
    cpSync(join(examples, 'cdktf.json'), join(project, 'cdktf.json'));
    writeFileSync(join(folder, 'no.tfrc'), '');
    generateCode(framework, 'python', join(folder, 'packed'));
    await succeed('python3', ['-m', 'venv', '.venv'], project);
    await succeed(
      join(bin, 'pip'),
      ['install', '--quiet', join(folder, 'packed/python'), '-r', 'requirements.txt', ...TOOLS],
      project,
    );
    expected = await stacksInTypescript(project);
  }, 600_000);

  it.each(programs)('%s synthesizes what its twin in TypeScript does', async (example) => {
    await succeed('python', [fileOf(example)], project, { ...activated, CDKTF_OUTDIR: outdirOf(example) });
    expect(stacksIn(outdirOf(example))).toEqual(synthesizedBy(framework, expected[example]));
  });

  it('has programs without a finding of mypy --strict, and as black writes them', async () => {
    const files = readdirSync(project).filter((name) => name.endsWith('.py'));
    expect(files).toHaveLength(programs.length);
    expect(await succeed('mypy', ['--strict', ...files], project, activated)).toContain('no issues found');
    await succeed('black', ['--check', ...files], project, activated);
  }, 240_000); // mypy reads all of cdktf, for minutes where the machine is busy

  it('restores', async () => {
    const before = emulator.executed('CreateRestoreJob');
    const env = { HOME: folder, ALIRESTORE_EMULATOR: emulator.url };
    const terraform = (...words: string[]) => runTerraform(join(outdirOf('main'), 'stacks/restore'), env, words).done;
    expect(await terraform('init')).toMatchObject({ code: 0 });
    expect((await terraform('apply', '-auto-approve')).text).toMatch(
      /orders-restored = "COMPLETE: \d+ bytes in \d+ s, ended /,
    );
    expect(emulator.executed('CreateRestoreJob') - before).toBe(2);
  });

  it('rehearses a drill with the command that pip has installed, where the environment is not active', async () => {
    const settings = readFileSync(join(project, 'cdktf.json'), 'utf8').replace('main.py', 'drill.py');
    writeFileSync(join(project, 'cdktf.json'), settings);
    const words = ['drill', 'run', '--emulator', '--speed', '20', '--out', 'evidence'];
    const { PATH: _, ...notActive } = activated;
    const { code, output } = await run(join(bin, 'alirestore'), words, project, { ...process.env, ...notActive });
    expect(output).toContain('Drill shop: met');
    expect(code).toBe(0);
    expect(recordIn(join(project, 'evidence')).verdict).toBe('met');
  });

  it.each(programs.filter((name) => name === 'services'))(
    '%s rehearses files, databases and a service instance, in three waves',
    async (example) => {
      const settings = readFileSync(join(project, 'cdktf.json'), 'utf8').replace(/\w+\.py/, fileOf(example));
      writeFileSync(join(project, 'cdktf.json'), settings);
      const words = ['drill', 'run', '--emulator', '--speed', '20', '--out', example];
      const env = { ...process.env, ...activated, TF_VAR_restore_password: 'canary-4711' };
      const { code, output } = await run(join(bin, 'alirestore'), words, project, env);
      expect(output).toContain('Drill shop: met');
      expect(output).not.toContain('canary');
      expect(code).toBe(0);
      const evidence = join(project, example);
      const { verdict, restores } = recordIn(evidence);
      expect(verdict).toBe('met');
      expect(restores.map(({ name, wave, service, status }) => [name, wave, service, status])).toEqual([
        ['files', 1, 'hbr', 'COMPLETE'],
        ['invoices', 1, 'hbr', 'COMPLETE'],
        ['orders', 2, 'dbs', 'finish'],
        ['sessions', 2, 'dbs', 'finish'],
        ['web', 3, 'computenest', 'Restored'],
      ]);
      const read = (name: string) => readFileSync(join(evidence, name), 'utf8');
      expect(read('summary.md')).toContain('5 of 5 restores succeeded in 3 waves');
      expect(readdirSync(evidence)).toContain('report.html');
      expect(readdirSync(evidence).filter((name) => read(name).includes('canary'))).toEqual([]);
    },
    240_000,
  );

  it.each(programs.filter((name) => name === 'actions'))(
    '%s is refused for an engine that has none, in the last lines',
    async (example) => {
      const program = readFileSync(join(project, fileOf(example)), 'utf8');
      writeFileSync(join(folder, 'refused.py'), program.replace('Terraform v1.16.4', 'OpenTofu v1.12.6'));
      const env = { ...process.env, ...activated, CDKTF_OUTDIR: join(folder, 'out/refused') };
      const { code, output } = await run('python', [join(folder, 'refused.py')], project, env);
      expect(code).toBe(1);
      expect(output.split('RuntimeError: ').at(-1)).toContain(
        '[actions/elsewhere] an action is unknown to the engine of this stack: got OpenTofu v1.12.6, which has no actions',
      );
    },
  );

  const other = framework === 'cdktf' ? 'cdktn' : 'cdktf';

  it('ends at once in an app of the other framework, and names the right package', async () => {
    const foreign = join(folder, 'foreign');
    await succeed(
      join(bin, 'pip'),
      ['install', '--quiet', '--no-deps', '--target', foreign, `${other}==${versionOf(other)}`],
      project,
    );
    const program = readFileSync(join(project, 'main.py'), 'utf8').replace(
      `from ${framework} import`,
      `from ${other} import`,
    );
    writeFileSync(join(folder, 'foreign.py'), program);
    const env = { ...process.env, ...activated, PYTHONPATH: foreign, CDKTF_OUTDIR: join(folder, 'out/foreign') };
    const { code, output } = await run('python', [join(folder, 'foreign.py')], project, env);
    expect(code).toBe(1);
    expect(output.trim().split('\n').at(-1)).toContain(`Install the package for ${other} in its place`);
    expect(existsSync(join(folder, 'out/foreign/stacks/restore/cdk.tf.json'))).toBe(false);
  });
});
