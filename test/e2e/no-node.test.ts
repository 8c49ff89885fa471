import { accessSync, chmodSync, constants, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Workspace } from './harness/workspace';

const terraform = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';

let workspace: Workspace;
beforeAll(async () => {
  workspace = new Workspace('no-node');
  workspace.configure({
    provider: { alirestore: { region: 'cn-hangzhou', access_key: 'key', secret_key: 'secret' } },
    output: { it: { value: 'planned' } },
    resource: {
      alirestore_job: {
        none: {
          count: 0,
          restore_type: 'ECS_FILE',
          source_type: 'ECS_FILE',
          vault_id: 'v-1',
          snapshot_id: 's-1',
          target_instance_id: 'i-1',
          target_path: '/r',
        },
      },
    },
  });
  await workspace.init();
}, 240_000);

function find(name: string): string {
  const candidates = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return [name, ...candidates].find((path) => path.includes('/') && isExecutable(path)) ?? name;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A PATH with Terraform and a shell on it, as in Terraform's official image, and with this `node`. */
function pathWith(name: string, node?: string): string {
  const bin = join(workspace.folder, name);
  mkdirSync(bin);
  for (const program of [terraform, 'sh', 'env', 'cat'])
    symlinkSync(find(program), join(bin, program.split('/').at(-1)!));
  if (node === undefined) return bin;
  writeFileSync(join(bin, 'node'), `#!/bin/sh\n${node}\n`);
  chmodSync(join(bin, 'node'), 0o755);
  return bin;
}

/** Terraform breaks lines at 78 columns. */
async function plan(env: Record<string, string>) {
  const base = { PATH: process.env.PATH ?? '', NODE_OPTIONS: '', TMPDIR: '/tmp' };
  workspace.setEnv({ ...base, ...env });
  return workspace.terraform('plan', '-input=false');
}

describe('a plan', { timeout: 60_000 }, () => {
  it('says that Node is missing on the PATH, which is needed, and where it has looked', async () => {
    const bin = pathWith('without');
    const { code, text } = await plan({ PATH: bin });
    expect(code).toBe(1);
    expect(text).toContain(
      `"Node.js is missing: this provider needs Node.js 20.9 or later as node on the PATH that Terraform runs with, and there is none in ${bin}. Install it there, start Terraform with a PATH that has it, or let the provider bring it along: by bundleNode, or alirestore install --with-node."`,
    );
    expect(text).not.toContain('architecture');
  });

  it('says that Node is too old', async () => {
    const bin = pathWith('old', 'case $1 in --version) echo v18.20.8 ;; *) echo "SyntaxError: x" >&2; exit 1 ;; esac');
    const { code, text } = await plan({ PATH: bin });
    expect(code).toBe(1);
    expect(text).toContain(
      `"Node.js is too old: this provider needs Node.js 20.9 or later, and ${bin}/node, the first node on the PATH that Terraform runs with (${bin}), is v18.20.8. Install a newer one, or start Terraform with a PATH that has another first."`,
    );
  });

  it.each([
    ['cannot run here', 'kill -ILL $$', 'was ended by the signal ILL before the provider could answer.'],
    [
      'lacks a library',
      'echo "node: error while loading shared libraries: libnode.so" >&2; exit 127',
      'ended with exit code 127 before the provider could answer: node: error while loading shared libraries: libnode.so.',
    ],
    [
      "is a version manager's without a version",
      'echo "No version is set for command node"; exit 126',
      'ended with exit code 126 before the provider could answer: No version is set for command node.',
    ],
  ])('says what is wrong with a Node that %s', async (what, script, told) => {
    const bin = pathWith(what.replaceAll(/\W/g, '-'), script);
    const { code, text } = await plan({ PATH: bin });
    expect(code).toBe(1);
    expect(text).toContain(
      `"Node.js (${bin}/node) ${told} This provider needs a working Node.js 20.9 or later: mend that`,
    );
  });

  it('says which flag in NODE_OPTIONS Node refuses', async () => {
    const { code, text } = await plan({ NODE_OPTIONS: '--no-such-flag' });
    expect(code).toBe(1);
    expect(text).toContain(
      'ended with exit code 9 before the provider could answer: node: --no-such-flag is not allowed in NODE_OPTIONS. NODE_OPTIONS is set: look there first, or start Terraform without it."',
    );
  });

  it('says that there is no folder for its socket', async () => {
    const { code, text } = await plan({ TMPDIR: '/nowhere' });
    expect(code).toBe(1);
    expect(text).toContain('Error: ENOENT: no such file or directory, mkdtemp');
  });

  it('succeeds beside an agent that prints', async () => {
    workspace.write('agent.js', "console.log('agent'); require('node:fs').writeSync(1, 'agent\\n');");
    const { code, text } = await plan({ NODE_OPTIONS: `--require ${join(workspace.folder, 'agent.js')}` });
    expect(text).toContain('+ it = "planned"');
    expect(code).toBe(0);
  });

  it('succeeds below a package of modules', async () => {
    workspace.write('package.json', '{ "type": "module" }');
    const { code, text } = await plan({});
    expect(text).toContain('+ it = "planned"');
    expect(code).toBe(0);
  });
});
