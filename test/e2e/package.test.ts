import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeBundles } from '../../build/write-bundles';
import type { Emulator } from '../../src/emulator/start-emulator';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { pluginZip } from '../../src/installation/plugin-zip';
import { compiledPackage } from '../harness/compiled-package';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { type Run, run, runTerraform } from './harness/workspace';

const root = join(__dirname, '../..');
const folder = join(root, '.try/e2e/package');
const project = join(folder, 'project');
const limit = 600_000;

let emulator: Emulator;
let tarball: string;

const node = (cwd: string, env: Record<string, string>, ...args: string[]) =>
  execFileSync(process.execPath, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', stdio: 'pipe' });

const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' });

/** An empty project with nothing but what a user needs, and the packed tarball. */
beforeAll(async () => {
  emulator = await startEmulatedCloud({ speed: 100 });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  compiledPackage();
  tarball = join(
    folder,
    npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder).trim().split('\n').at(-1)!,
  );
  writeFileSync(join(project, 'package.json'), '{"name":"empty","private":true}');
  npm(
    project,
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    tarball,
    'cdktf@0.21.0',
    'constructs@10.4.2',
    'typescript@5.9.3',
    '@types/node@20',
  );
  cpSync(join(root, 'examples/typescript/main.ts'), join(project, 'main.ts'));
  compile();
}, 600_000);
afterAll(() => emulator.close());

function compile(): void {
  const options = ['--strict', '--skipLibCheck', '--module', 'node16', '--target', 'es2022', '--types', 'node'];
  node(project, {}, 'node_modules/typescript/bin/tsc', ...options, 'main.ts');
}

/** Synthesizes into a folder, and returns that of the stack. */
function synthesize(outdir: string, stack = 'restore', entry = 'main.js'): string {
  node(project, { CDKTF_OUTDIR: outdir }, entry);
  return join(outdir, 'stacks', stack);
}

const terraform = (cwd: string, ...args: string[]): Promise<Run> =>
  runTerraform(cwd, { HOME: join(folder, 'home'), ALIRESTORE_EMULATOR: emulator.url }, args).done;

async function succeed(cwd: string, ...args: string[]): Promise<string> {
  const { code, output, text } = await terraform(cwd, ...args);
  if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${code}:\n${output}`);
  return text;
}

describe('the tarball', () => {
  it('has at most 600 kB, and no dependencies but its peers', () => {
    expect(statSync(tarball).size).toBeLessThan(limit);
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(join(project, 'node_modules/cdktf-alicloud-restore/package.json'), 'utf8'),
    );
    expect(dependencies).toBeUndefined();
    expect(Object.keys(peerDependencies)).toEqual(['cdktf', 'constructs']);
  });

  it('holds what its users need, and nothing that only we need', () => {
    const installed = join(project, 'node_modules/cdktf-alicloud-restore');
    const top = (folder: string) => readdirSync(join(installed, folder)).sort();
    expect(top('.')).toEqual(['.jsii', 'LICENSE', 'README.md', 'bundle', 'docs', 'lib', 'modules', 'package.json']);
    expect(top('bundle')).toEqual(['alirestore.js', 'provider']);
    expect(top('docs')).toEqual(['drill-record.schema.json', 'emulator-scenario.schema.json']);
    const strange = readdirSync(join(installed, 'lib'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(js|d\.ts)$/.test(entry.name))
      .map((entry) => entry.name);
    expect(strange).toEqual([]);
  });

  it('has a command line that runs', () => {
    expect(node(project, {}, 'node_modules/.bin/alirestore', '--help')).toContain('Usage: alirestore');
  });
});

/** cdktf keeps the state of all folders of a project in one place. */
beforeEach(() => {
  for (const name of readdirSync(project).filter((name) => name.includes('tfstate'))) rmSync(join(project, name));
});

describe('a stack of the README, in an empty project', () => {
  it('is initialised, planned, applied and destroyed without a registry, twice on one directory', async () => {
    const outdir = join(folder, 'out');
    for (const round of ['first', 'second']) {
      const stack = synthesize(outdir);
      expect(await succeed(stack, 'init'), round).not.toMatch(/Error|has been updated/);
      expect(await succeed(stack, 'plan')).toContain('Plan: 2 to add');
      expect(await succeed(stack, 'apply', '-auto-approve')).toContain('COMPLETE: 1073741824 bytes in 11 s');
      await succeed(stack, 'destroy', '-auto-approve');
    }
  });

  it('works after an upgrade of the package, on the same directory', async () => {
    const outdir = join(folder, 'upgraded');
    const stack = synthesize(outdir);
    await succeed(stack, 'init');
    await succeed(stack, 'apply', '-auto-approve');
    const installed = join(project, 'node_modules/cdktf-alicloud-restore/bundle');
    const present = join(folder, 'bundle-before');
    cpSync(installed, present, { recursive: true });
    process.chdir(root);
    await writeBundles(installed, true);
    try {
      synthesize(outdir);
      await succeed(stack, 'init');
      expect(await succeed(stack, 'plan', '-detailed-exitcode')).toContain('No changes');
      const zips = readdirSync(join(stack, 'terraform.d/plugins/alirestore.invalid/alicloud/alirestore'));
      expect(zips).toContain('terraform-provider-alirestore_0.1.0_linux_amd64.zip');
      expect(zips).toHaveLength(4);
    } finally {
      rmSync(installed, { recursive: true });
      cpSync(present, installed, { recursive: true });
    }
  }, 180_000); // it makes both bundles anew

  it('works in a copy that lost the execute bits', async () => {
    const stack = synthesize(join(folder, 'bits'));
    const copy = join(folder, 'bits-copy');
    cpSync(stack, copy, { recursive: true });
    for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o644);
    }
    await succeed(copy, 'init');
    expect(await succeed(copy, 'apply', '-auto-approve')).toContain('2 added');
  });

  it('is planned in one copy and applied from another', async () => {
    const stack = synthesize(join(folder, 'two'));
    const [planned, applied] = [join(folder, 'planned'), join(folder, 'applied')];
    cpSync(stack, planned, { recursive: true });
    await succeed(planned, 'init');
    await succeed(planned, 'plan', '-out=plan');
    cpSync(planned, applied, { recursive: true, filter: (path) => !path.includes('.terraform/') });
    rmSync(join(applied, '.terraform'), { recursive: true, force: true });
    await succeed(applied, 'init');
    expect(await succeed(applied, 'apply', 'plan')).toContain('2 added');
  });
});

describe('cdktf deploy', () => {
  const cdktf = join(root, 'node_modules/cdktf-cli/bundle/bin/cdktf.js');
  const deploy = (outdir: string, entry: string, ...flags: string[]) => {
    const config = { language: 'typescript', app: `node ${entry}`, projectId: 'test', sendCrashReports: 'false' };
    writeFileSync(join(project, 'cdktf.json'), JSON.stringify(config));
    const env = {
      HOME: join(folder, `home-${entry}`),
      ALIRESTORE_EMULATOR: emulator.url,
      CHECKPOINT_DISABLE: '1',
      CDKTF_OUTDIR: outdir,
      CI: '1',
    };
    // Not in step with it: the emulator answers from this process.
    const args = [cdktf, 'deploy', '--auto-approve', '--output', outdir, ...flags];
    return run(process.execPath, args, project, { ...process.env, ...env });
  };

  it('works on the first try', async () => {
    const { code, text } = await deploy(join(folder, 'deployed'), 'main.js');
    expect(text).toContain('Apply complete! Resources: 2 added');
    expect(text).not.toContain('--skip-provider-lock');
    expect(code).toBe(0);
  }, 600_000);

  it('works beside another required provider, with the flag that synthesis asks for', async () => {
    const outdir = join(folder, 'deployed-mixed');
    writeFileSync(join(project, 'mixed.js'), mixedApp);
    standInForNull(join(outdir, 'stacks/restore'));
    expect((await deploy(outdir, 'mixed.js')).text).toContain('--skip-provider-lock');
    const { code, text } = await deploy(outdir, 'mixed.js', '--skip-provider-lock');
    expect(text).toContain('Apply complete! Resources: 2 added');
    expect(code).toBe(0);
    expect((await deploy(outdir, 'mixed.js')).text).toContain('No changes');
  }, 600_000);
});

/** The example, in a stack that needs another provider, too. */
const mixedApp = `
  const { App, TerraformProvider } = require('cdktf');
  class Other extends TerraformProvider {
    synthesizeAttributes() { return {}; }
  }
  const { synth } = App.prototype;
  App.prototype.synth = function () {
    new Other(this.node.findChild('restore'), 'other', {
      terraformResourceType: 'null',
      terraformProviderSource: 'example.invalid/other/null',
      terraformGeneratorMetadata: { providerName: 'null', providerVersion: '1.0.0', providerVersionConstraint: '1.0.0' },
    });
    return synth.call(this);
  };
  require('./main.js');
`;

/** Another provider, of which Terraform wants nothing but that it can be installed and started. */
function standInForNull(stack: string): void {
  const [plugin] = Object.values(unzipSync(pluginZip(readPluginPackage())));
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const target = join(stack, 'terraform.d/plugins/example.invalid/other/null/1.0.0', platform);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'terraform-provider-null_v1.0.0'), plugin, { mode: 0o755 });
}
