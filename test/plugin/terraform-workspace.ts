import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleToy, tryFolder } from './toy-bundle';

const binary = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';
const environment = { PATH: process.env.PATH, HOME: process.env.HOME, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };

const settings = `
terraform {
  required_providers {
    toy = { source = "toy.invalid/test/toy" }
  }
}
`;

export interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** A folder with a configuration, the toy provider beside it, and the real Terraform at work in it. */
export class TerraformWorkspace {
  readonly folder: string;

  constructor(pluginPath: string) {
    this.folder = mkdtempSync(join(dirname(pluginPath), 'workspace-'));
    const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
    const home = join(this.folder, 'terraform.d', 'plugins', 'toy.invalid', 'test', 'toy', '0.1.0', platform);
    mkdirSync(home, { recursive: true });
    copyFileSync(pluginPath, join(home, 'terraform-provider-toy_v0.1.0'));
  }

  write(configuration: string): void {
    writeFileSync(join(this.folder, 'main.tf'), settings + configuration);
  }

  run(...args: string[]): Run {
    const { status, stdout, stderr } = spawnSync(binary, [...args, '-no-color'], {
      cwd: this.folder,
      env: environment,
      encoding: 'utf8',
    });
    return { code: status, output: stdout + stderr };
  }

  /** Writes the configuration, and initializes the folder for it. */
  init(configuration: string): void {
    this.write(configuration);
    const { code, output } = this.run('init');
    if (code !== 0) throw new Error(output);
  }

  apply(): Run {
    return this.run('apply', '-auto-approve', '-input=false');
  }

  /** Exit code 0: no changes, 1: failed, 2: changes. */
  plan(): Run {
    return this.run('plan', '-detailed-exitcode', '-input=false');
  }

  /** Applies in a process group of its own, so that it can be interrupted as from a terminal. */
  startApply(extra: object): { readonly process: ChildProcess; readonly ended: Promise<Run> } {
    const child = spawn(binary, ['apply', '-auto-approve', '-input=false', '-no-color'], {
      cwd: this.folder,
      env: { ...environment, ...extra },
      detached: true,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    return { process: child, ended: once(child, 'close').then(([code]) => ({ code, output })) };
  }

  stateText(): string {
    return readFileSync(join(this.folder, 'terraform.tfstate'), 'utf8');
  }

  /** The one instance of a resource in the state. */
  instance(
    type: string,
  ): { readonly status?: string; readonly attributes: any; readonly private?: string } | undefined {
    const { resources } = JSON.parse(this.stateText());
    return resources.find((resource: { type: string }) => resource.type === type)?.instances[0];
  }
}

/** One resource `toy_thing.it`. */
export const thing = (body: string) => `resource "toy_thing" "it" {\n${body}\n}\n`;

/** Workspaces of one test file, with one toy provider for all of them. */
export function toyWorkspaces(name: string) {
  const folder = tryFolder(name);
  const plugin = join(folder, 'toy.js');
  const initialized = (configuration: string) => {
    const workspace = new TerraformWorkspace(plugin);
    workspace.init(configuration);
    return workspace;
  };
  return {
    plugin,
    bundle: () => bundleToy(plugin),
    remove: () => rmSync(folder, { recursive: true }),
    initialized,
    applied: (configuration: string) => {
      const workspace = initialized(configuration);
      const { code, output } = workspace.apply();
      if (code !== 0) throw new Error(output);
      return workspace;
    },
  };
}
