import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ownPlatform } from '../../src/installation/platforms';
import { SOURCE_ADDRESS } from '../../src/source-address';
import { TCP_VARIABLE } from '../../src/variables';
import { makeExecutable } from './make-executable';
import { executableBuilder, packageWindows } from './package-windows';

/**
 * Restores with the plugin as one executable, which listens at a port, by the real Terraform from an emulated cloud, and again,
 * which must change nothing. It is for Windows; on another system it tries all of it but Windows itself.
 */
function tryExecutable(): void {
  const folder = mkdtempSync(join(tmpdir(), 'alirestore-try-'));
  const packages = join(folder, 'mirror', SOURCE_ADDRESS);
  mkdirSync(packages, { recursive: true });
  if (process.platform === 'win32') packageWindows(packages);
  else {
    const node = executableBuilder();
    makeExecutable(packages, { builder: node, node, platform: ownPlatform() });
  }
  writeFileSync(join(folder, 'main.tf.json'), JSON.stringify(stack));
  terraform(folder, 'init', `-plugin-dir=${join(folder, 'mirror')}`);
  const alirestore = resolve('bundle/alirestore.js');
  for (const name of ['apply', 'plan'] as const) {
    const words = name === 'apply' ? ['apply', '-auto-approve'] : ['plan', '-detailed-exitcode'];
    const all = [alirestore, 'emulator', 'exec', '--speed', '100', '--', 'terraform', ...words];
    execFileSync(process.execPath, all, { cwd: folder, env, stdio: 'inherit' });
  }
  const { outputs } = JSON.parse(readFileSync(join(folder, 'terraform.tfstate'), 'utf8'));
  if (outputs.verdict.value !== 'succeeded') throw new Error(`the restore ended as ${outputs.verdict.value}`);
  console.log(`An executable for ${ownPlatform()} has restored, and found nothing to change.`);
}

const env = { ...process.env, [TCP_VARIABLE]: '1' };

const stack = {
  terraform: { required_providers: { alirestore: { source: SOURCE_ADDRESS } } },
  provider: { alirestore: { region: 'cn-hangzhou', polling: { min_seconds: 1, max_seconds: 5 } } },
  resource: {
    alirestore_job: {
      orders: {
        restore_type: 'ECS_FILE',
        source_type: 'ECS_FILE',
        vault_id: 'v-1',
        snapshot_id: 's-1',
        target_instance_id: 'i-1',
        target_path: '/restore',
      },
    },
  },
  output: { verdict: { value: '${alirestore_job.orders.verdict}' } },
};

function terraform(cwd: string, ...words: string[]): void {
  execFileSync('terraform', words, { cwd, env, stdio: 'inherit' });
}

tryExecutable();
