import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdktnText } from '../../../build/frameworks/cdktn-text';
import { generateCode, runPacmak } from '../../../build/packages/generate-code';
import { compiledPackage } from '../../harness/compiled-package';
import { type EmulatedCloud, startEmulatedCloud } from '../../harness/emulated-cloud';

import { recordIn } from '../harness/drill-cli';
import { run, runTerraform } from '../harness/workspace';
import { EXAMPLES, stacksIn, stacksInTypescript } from './examples';
import { FRAMEWORKS, synthesizedBy } from './frameworks';
import { need, succeed } from './program';

const root = resolve(__dirname, '../../..');
const examples = join(root, 'examples/go');

let emulator: EmulatedCloud;
beforeAll(async () => {
  need('go', 'Go 1.25 or later');
  compiledPackage();
  emulator = await startEmulatedCloud({ speed: 100 });
});
afterAll(() => emulator?.close());

/** Of these modules, the newest are not in every mirror: they are made of their npm packages, as they are published. */
const MODULES = {
  cdktf: { constructs: 'github.com/aws/constructs-go/constructs/v10' },
  cdktn: {
    constructs: 'github.com/aws/constructs-go/constructs/v10',
    cdktn: 'github.com/open-constructs/cdk-terrain-go/cdktn',
  },
};

const moduleFolder = (name: string) => join(root, 'node_modules', name);

describe.each(FRAMEWORKS)('a project in Go with %s', (framework) => {
  const folder = join(root, '.try/e2e/languages/go', framework);
  const project = join(folder, 'project');
  const programs = framework === 'cdktf' ? EXAMPLES : ['main', 'drill'];
  const written = framework === 'cdktf' ? (text: string) => text : cdktnText;
  const outdirOf = (example: string) => join(folder, 'out', example);
  const ours = `${framework}alicloudrestore`;
  const packed = join(folder, 'packed');
  let expected: Awaited<ReturnType<typeof stacksInTypescript>>;

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'out'), { recursive: true });
    for (const file of ['go.mod', ...programs.map((name) => `${name}/main.go`)]) {
      mkdirSync(join(project, file, '..'), { recursive: true });
      writeFileSync(join(project, file), written(readFileSync(join(examples, file), 'utf8')));
    }
    cpSync(join(examples, 'cdktf.json'), join(project, 'cdktf.json'));
    generateCode(framework, 'go', packed);
    runPacmak('go', join(packed, 'framework'), Object.keys(MODULES[framework]).map(moduleFolder), '--code-only');
    const module = `github.com/cdktf-alicloud-restore/${framework}-alicloud-restore-go/${ours}`;
    const others = Object.entries(MODULES[framework]).map(([name, other]) => [other, `framework/go/${name}`]);
    const replacements = [[module, `go/${ours}`], ...others].map(
      ([from, to]) => `-replace=${from}=${join(packed, to)}`,
    );
    await succeed('go', ['mod', 'edit', ...replacements], project);
    await succeed('go', ['mod', 'tidy'], project);
    await succeed('go', ['build', '-o', 'bin/', './...'], project);
    expected = await stacksInTypescript(project);
  }, 600_000);

  it.each(programs)('%s synthesizes what its twin in TypeScript does', async (example) => {
    await succeed(join(project, 'bin', example), [], project, { CDKTF_OUTDIR: outdirOf(example) });
    expect(stacksIn(outdirOf(example))).toEqual(synthesizedBy(framework, expected[example]));
  });

  it('has programs in which go vet finds nothing, as gofmt writes them', async () => {
    expect(readdirSync(join(project, 'bin')).sort()).toEqual([...programs].sort());
    await succeed('go', ['vet', './...'], project);
    expect(await succeed('gofmt', ['-l', ...programs], project)).toBe('');
  }, 240_000);

  it.each(programs.filter((name) => name === 'actions'))(
    '%s is refused for an engine that has none, in the first lines',
    async (example) => {
      const program = readFileSync(join(project, example, 'main.go'), 'utf8');
      mkdirSync(join(project, 'refused'));
      writeFileSync(join(project, 'refused/main.go'), program.replace('Terraform v1.16.4', 'OpenTofu v1.12.6'));
      const env = { ...process.env, CDKTF_OUTDIR: outdirOf('refused') };
      const { code, output } = await run('go', ['run', './refused'], project, env);
      expect(code).toBe(1);
      expect(output.split('panic: ')[1]?.split('\n').slice(0, 10).join('\n')).toContain(
        '[actions/elsewhere] an action is unknown to the engine of this stack: got OpenTofu v1.12.6, which has no actions',
      );
    },
    240_000,
  );

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

  it('rehearses a drill with the command as npx brings it', async () => {
    const settings = readFileSync(join(project, 'cdktf.json'), 'utf8').replace('./main', './drill');
    writeFileSync(join(project, 'cdktf.json'), settings);
    writeFileSync(join(folder, 'no.tfrc'), '');
    const env = {
      ...process.env,
      TF_CLI_CONFIG_FILE: join(folder, 'no.tfrc'),
      npm_config_cache: join(folder, 'npm-cache'),
    };
    const tarball = join(packed, 'go', ours, 'jsii', `${framework}-alicloud-restore-0.1.0.tgz`);
    const drill = ['alirestore', 'drill', 'run', '--emulator', '--speed', '20', '--out', 'evidence'];
    const { code, output } = await run('npx', ['--yes', '--package', tarball, ...drill], project, env);
    expect(output).toContain('Drill shop: met');
    expect(code).toBe(0);
    expect(recordIn(join(project, 'evidence')).verdict).toBe('met');
  }, 240_000);
});
