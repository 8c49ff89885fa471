import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPluginPackage } from '../../../src/installation/plugin-package';
import { pluginZip } from '../../../src/installation/plugin-zip';

const root = join(__dirname, '../../..');
const terraformBinary = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';

export interface Run {
  readonly code: number | null;
  /** What it said, on both streams, without colours. */
  readonly output: string;
  /** The same on one line, since Terraform wraps what is long. */
  readonly text: string;
}

export interface RunningTerraform {
  readonly process: ChildProcess;
  readonly done: Promise<Run>;
}

interface Instance {
  readonly status?: string;
  readonly index_key?: string;
  readonly attributes: Record<string, unknown>;
}

/** A folder of its own in which the real Terraform runs the bundled provider. */
export class Workspace {
  readonly folder: string;
  private env: Record<string, string>;

  constructor(name: string, env: Record<string, string> = {}) {
    this.folder = join(root, '.try/e2e', name);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(join(this.folder, 'home'), { recursive: true });
    this.env = { HOME: join(this.folder, 'home'), ...env };
    this.install();
  }

  setEnv(env: Record<string, string>): void {
    this.env = { ...this.env, ...env };
  }

  /** Writes the configuration, as JSON that Terraform reads as it reads HCL. */
  configure(configuration: object): void {
    const required = { alirestore: { source: 'alirestore.invalid/alicloud/alirestore' } };
    this.write('main.tf.json', JSON.stringify({ terraform: { required_providers: required }, ...configuration }));
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  remove(name: string): void {
    rmSync(join(this.folder, name));
  }

  start(...args: string[]): RunningTerraform {
    return runTerraform(this.folder, this.env, args);
  }

  async terraform(...args: string[]): Promise<Run> {
    return this.start(...args).done;
  }

  /** Runs, and fails with what it said unless it ends well. */
  async succeed(...args: string[]): Promise<string> {
    const { code, output } = await this.terraform(...args);
    if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${code}:\n${output}`);
    return output;
  }

  async init(): Promise<void> {
    await this.succeed('init');
  }

  apply(...args: string[]): Promise<Run> {
    return this.terraform('apply', '-auto-approve', ...args);
  }

  destroy(...args: string[]): Promise<Run> {
    return this.terraform('destroy', '-auto-approve', ...args);
  }

  /** Loses the state and what the provider remembers, as a new working directory would not have them. */
  forget(): void {
    rmSync(join(this.folder, 'terraform.tfstate'));
    rmSync(join(this.folder, '.terraform/alirestore'), { recursive: true });
  }

  /** Loses what the provider remembers, as a new working directory that has the state would. */
  forgetNotes(): void {
    rmSync(join(this.folder, '.terraform/alirestore'), { recursive: true });
  }

  /** Writes a module of the configuration. */
  writeModule(name: string, configuration: object): void {
    mkdirSync(join(this.folder, name), { recursive: true });
    const required = { alirestore: { source: 'alirestore.invalid/alicloud/alirestore' } };
    this.write(
      `${name}/main.tf.json`,
      JSON.stringify({ terraform: { required_providers: required }, ...configuration }),
    );
  }

  /** Instances in the state, by `name` or `name[key]`. */
  instances(type = 'alirestore_job'): Record<string, Instance> {
    const state = JSON.parse(readFileSync(join(this.folder, 'terraform.tfstate'), 'utf8')) as {
      resources: { type: string; name: string; instances: Instance[] }[];
    };
    return Object.fromEntries(
      state.resources
        .filter((resource) => resource.type === type)
        .flatMap(({ name, instances }) =>
          instances.map((instance) => [instance.index_key ? `${name}[${instance.index_key}]` : name, instance]),
        ),
    );
  }

  private install(): void {
    const plugin = readPluginPackage();
    const target = join(this.folder, 'terraform.d/plugins/alirestore.invalid/alicloud/alirestore');
    mkdirSync(target, { recursive: true });
    const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
    writeFileSync(join(target, `terraform-provider-alirestore_${plugin.version}_${platform}.zip`), pluginZip(plugin));
  }
}

/** Runs the real Terraform in a folder, with nothing of this process's environment but the PATH. */
export function runTerraform(folder: string, env: Record<string, string>, args: readonly string[]): RunningTerraform {
  const child = spawn(terraformBinary, [...args, '-no-color'], {
    cwd: folder,
    env: { PATH: process.env.PATH, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own, to be interrupted as a terminal does
  });
  return { process: child, done: outcome(child) };
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  return outcome(spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

async function outcome(child: ChildProcess): Promise<Run> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [code] = (await once(child, 'close').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ENOENT') throw fault;
    throw new Error(
      `There is no "${terraformBinary}": these tests need Terraform 1.5 or later, or OpenTofu, on the PATH, or named by TERRAFORM_BINARY_NAME.`,
    );
  })) as [number | null];
  return { code, output, text: output.replace(/\s+/g, ' ') };
}
