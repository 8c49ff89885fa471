import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Run, run } from './harness/workspace';

const root = join(__dirname, '../..');
const folder = join(root, '.try/e2e/plain-hcl');
const home = join(folder, 'home');
const stack = join(folder, 'stack');
const terraform = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  mkdirSync(stack, { recursive: true });
  cpSync(join(root, 'examples/hcl/main.tf'), join(stack, 'main.tf'));
});

function alirestore(cwd: string, env: Record<string, string>, ...args: string[]): Promise<Run> {
  const surroundings = { PATH: process.env.PATH, HOME: home, CHECKPOINT_DISABLE: '1', ...env };
  return run(process.execPath, [join(root, 'bundle/alirestore.js'), ...args], cwd, surroundings);
}

/** Terraform, with an emulated cloud for as long as it runs. */
function emulated(cwd: string, env: Record<string, string>, ...args: string[]): Promise<Run> {
  return alirestore(cwd, env, 'emulator', 'exec', '--speed', '100', '--', terraform, ...args, '-no-color');
}

describe('plain HCL', () => {
  it('finds the provider in the plugin folder of the user, and restores on an emulated cloud', async () => {
    expect((await alirestore(stack, {}, 'install')).code).toBe(0);
    expect((await emulated(stack, {}, 'init')).code).toBe(0);
    const { code, text } = await emulated(stack, {}, 'apply', '-auto-approve');
    expect(text).toContain('orders = "COMPLETE: 1000 files, ended ');
    expect(code).toBe(0);
  });

  it('hands on the exit code of a restore that failed, and says why', async () => {
    writeFileSync(join(stack, 'scenario.json'), '{ "defaultCourse": "failed" }');
    await alirestore(stack, {}, 'install');
    await emulated(stack, {}, 'init');
    const failing = ['emulator', 'exec', '--speed', '100', '--scenario', 'scenario.json', '--'];
    const { code, output } = await alirestore(stack, {}, ...failing, terraform, 'apply', '-auto-approve', '-no-color');
    expect(output).toContain('ended with status FAILED');
    expect(output).toContain('Reason: ');
    expect(code).toBe(1);
  });

  it('finds the provider in a mirror that the CLI configuration names', async () => {
    await alirestore(folder, {}, 'install', '--dir', 'mirror');
    const config = join(folder, 'terraformrc');
    writeFileSync(
      config,
      `provider_installation {\n  filesystem_mirror {\n    path = "${join(folder, 'mirror')}"\n  }\n}\n`,
    );
    const { code, text } = await emulated(stack, { TF_CLI_CONFIG_FILE: config }, 'init');
    expect(text).toContain('Installed alirestore.invalid/alicloud/alirestore');
    expect(code).toBe(0);
  });

  it('finds a folder beside the stack with -chdir and -plugin-dir, as Troubleshooting says', async () => {
    await alirestore(stack, {}, 'install', '--dir', 'terraform.d/plugins');
    const { code } = await emulated(folder, {}, '-chdir=stack', 'init', '-plugin-dir=terraform.d/plugins');
    expect(code).toBe(0);
    expect((await emulated(folder, {}, '-chdir=stack', 'apply', '-auto-approve')).code).toBe(0);
  });
});
