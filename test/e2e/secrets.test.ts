import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { fileRestore } from './harness/stack';
import { Workspace } from './harness/workspace';
import { writtenIn } from './harness/written-in';

const SECRET = 'canarySecretDoNotShow0123456789';
const TOKEN = 'canaryTokenDoNotShow9876543210';

let emulator: Emulator;
let workspace: Workspace;
let printed = '';

/** Runs and remembers everything that was printed. */
async function run(...args: string[]): Promise<number | null> {
  const { code, output } = await workspace.terraform(...args);
  printed += output;
  return code;
}

const configure = (restore: object) =>
  workspace.configure({
    provider: {
      alirestore: {
        region: 'cn-hangzhou',
        endpoints: { hbr: emulator.url },
        polling: { min_seconds: 0.05 },
      },
    },
    resource: { alirestore_job: { orders: restore } },
  });

beforeAll(async () => {
  emulator = await startEmulatedCloud({
    speed: 100,
    accounts: { canaryId: { accessKeySecret: SECRET, securityToken: TOKEN } },
    scenario: {
      rules: [{ match: { TargetPath: '/fails' }, course: 'failed' }],
      faults: [{ fault: 'html502', probability: 0.2 }],
    },
  });
  workspace = new Workspace('secrets', {
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'canaryId',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: SECRET,
    ALIBABA_CLOUD_SECURITY_TOKEN: TOKEN,
    TF_LOG: 'TRACE',
    TF_LOG_PATH: join('..', 'secrets', 'trace.log'),
  });
  configure(fileRestore());
  await workspace.init();
}, 60_000);
afterAll(() => emulator.close());

it('an access key secret and a security token are shown and kept nowhere', async () => {
  expect(await run('plan', '-out=plan')).toBe(0);
  expect(await run('apply', 'plan')).toBe(0);
  expect(await run('show', '-json', 'plan')).toBe(0);

  configure(fileRestore({ target_path: '/fails' }));
  expect(await run('apply', '-auto-approve')).toBe(1);
  expect(workspace.instances().orders.attributes.verdict).toBe('failed');

  emulator.setClock({ skewSeconds: 3_600 });
  configure(fileRestore({ target_path: '/skewed' }));
  expect(await run('apply', '-auto-approve')).toBe(1);
  emulator.setClock({ skewSeconds: 0 });

  workspace.write('crash.cjs', 'setInterval(() => { throw new Error(`crash ${process.pid}`); }, 50);');
  workspace.setEnv({ NODE_OPTIONS: `--require ${join(workspace.folder, 'crash.cjs')}` });
  await run('apply', '-auto-approve');
  workspace.setEnv({ NODE_OPTIONS: '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: `${SECRET}wrong` });
  configure(fileRestore({ target_path: '/wrong-key' }));
  expect(await run('apply', '-auto-approve')).toBe(1);

  const files = writtenIn(workspace.folder);
  expect(printed).toContain('SignatureDoesNotMatch');
  expect(files).toContain('CreateRestoreJob');
  expect(files).toContain('Error: crash');
  for (const secret of [SECRET, TOKEN]) {
    expect(printed.includes(secret)).toBe(false);
    expect(files.includes(secret)).toBe(false);
  }
}, 120_000);
