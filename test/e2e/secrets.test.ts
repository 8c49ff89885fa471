import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { engineHas } from '../harness/engine';
import { killPlugins } from './harness/end-processes';
import { startLiar } from './harness/liar';
import { dbsRestoreTasks } from './harness/services/dbs-restore-tasks';
import { fileRestore, quickProvider } from './harness/stack';
import { until } from './harness/until';
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
}, 240_000);
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
}, 240_000);

describe('the password of a database', () => {
  const PASSWORD = 'canaryPasswordDoNotShow-5c1f';
  const PEM = 'canaryCertificateDoNotShow-77aa';
  // What stands in a configuration is in the plan's copy of it, whoever reads it; so a person gives it by a variable.
  const isKeptByOldEngines = { destination_endpoint_password: '${var.password}', ssl_ca_pem: '${var.pem}' };
  const isWriteOnly = {
    destination_endpoint_password_wo: '${var.password}',
    destination_endpoint_password_wo_version: 1,
  };
  /** Spellings that a secret could have on its way. */
  const spelt = (secret: string) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];

  async function applyEverything(name: string, secrets: object, isKept: boolean) {
    const cloud = await startEmulatedCloud({
      speed: 100,
      scenario: {
        rules: ['failed', 'precheckFailed'].map((course) => ({ match: { RestoreTaskName: course }, course })),
        faults: [
          { fault: 'reset', when: 'after', action: 'dbs:CreateRestoreTask', times: 1 },
          { fault: 'html502', probability: 0.1 },
        ],
      },
    });
    onTestFinished(() => cloud.close());
    const proxy = await startLiar(cloud.url, (answer) => answer);
    const folder = new Workspace(name, {
      ALIRESTORE_EMULATOR: proxy.url,
      TF_LOG: 'TRACE',
      TF_LOG_PATH: join('..', name, 'trace.log'),
      TF_VAR_password: PASSWORD,
      TF_VAR_pem: PEM,
    });
    const variable = { type: 'string', sensitive: true, ...(!isKept && { ephemeral: true }) };
    const restores = (...names: string[]) =>
      folder.configure({
        provider: quickProvider,
        variable: { password: variable, ...(isKept && { pem: variable }) },
        resource: {
          [dbsRestoreTasks.type]: Object.fromEntries(
            names.map((task) => [
              task,
              {
                ...dbsRestoreTasks.restore(task, { on_failure: 'report' }),
                destination_endpoint_password: null,
                ...secrets,
              },
            ]),
          ),
        },
        output: { all: { value: `\${${dbsRestoreTasks.type}.orders.verdict}` } },
      });
    let said = '';
    const terraform = async (...args: string[]) => {
      const { code, output } = await folder.terraform(...args);
      // Terraform itself writes out what a state holds.
      if (!(isKept && args.includes('-json'))) said += output;
      return code;
    };
    restores('orders');
    await folder.init();
    expect(await terraform('plan', '-out=plan')).toBe(0);
    expect(await terraform('show', '-json', 'plan')).toBe(0);
    const kill = folder.start('apply', 'plan');
    await until(() => cloud.entries('dbsRestoreTasks').length === 1);
    killPlugins(kill.process.pid);
    said += (await kill.done).output; // a note is left
    restores('orders', 'failed', 'precheckFailed');
    expect(await terraform('apply', '-auto-approve')).toBe(0);
    for (const words of [['show', '-json'], ['output', '-json'], ['plan']]) await terraform(...words);
    return { cloud, proxy, folder, said };
  }

  const ways: [string, object, boolean][] = [['kept in the state alone', isKeptByOldEngines, true]];
  if (engineHas('writeOnly')) ways.unshift(['write-only', isWriteOnly, false]);
  else
    it('that is write-only is refused by an engine that would keep it', async () => {
      // A plan configures the provider before it knows the value, and calls nobody.
      const env = { TF_VAR_password: PASSWORD, ALIRESTORE_EMULATOR: 'http://127.0.0.1:9' };
      const folder = new Workspace('secret-refused', env);
      folder.configure({
        provider: quickProvider,
        variable: { password: { type: 'string', sensitive: true } },
        resource: { [dbsRestoreTasks.type]: { orders: { ...dbsRestoreTasks.restore('orders'), ...isWriteOnly } } },
      });
      await folder.init();
      const { code, text } = await folder.terraform('plan');
      expect(code).toBe(1);
      expect(text).toContain('destination_endpoint_password_wo needs a newer Terraform');
      expect(text).not.toContain(PASSWORD);
    });

  if (!engineHas('writeOnly'))
    it('that is write-only, and not known before the apply, is refused in our words, as are all others', async () => {
      const folder = new Workspace('secret-unknown', { ALIRESTORE_EMULATOR: 'http://127.0.0.1:9' });
      const output = '${terraform_data.secret.output}';
      folder.configure({
        provider: quickProvider,
        resource: {
          terraform_data: { secret: { input: { WORD: PASSWORD } } },
          [dbsRestoreTasks.type]: {
            orders: {
              ...dbsRestoreTasks.restore('orders'),
              destination_endpoint_password: null,
              destination_endpoint_password_wo: '${terraform_data.secret.output.WORD}',
            },
          },
          alirestore_check: {
            run: { command: ['true'], environment_wo: output },
            site: { http: { url: 'http://127.0.0.1:9' }, headers_wo: output },
          },
          alirestore_cleanup: { all: { command: ['true'], environment_wo: output } },
        },
      });
      await folder.init();
      const { code, text } = await folder.terraform('plan');
      expect(code).toBe(1);
      expect(text.match(/\w+ needs a newer Terraform/g)?.sort()).toEqual([
        'destination_endpoint_password_wo needs a newer Terraform',
        'environment_wo needs a newer Terraform',
        'environment_wo needs a newer Terraform',
        'headers_wo needs a newer Terraform',
      ]);
      expect(text).toContain('Use a newer one, or write destination_endpoint_password, which the state keeps.');
      expect(text).not.toContain('Provider produced invalid plan');
    });

  it.each(ways)(
    'that is %s is sent in the body alone, and shown and kept nowhere else',
    async (name, secrets, isKept) => {
      const { cloud, proxy, folder, said } = await applyEverything(`secret-${name.length}`, secrets, isKept);
      expect(proxy.calls.filter(({ rawBody }) => rawBody.includes(PASSWORD)).length).toBeGreaterThan(2);
      const urls = proxy.calls.map(({ rawQuery, headers }) => rawQuery + JSON.stringify(headers)).join('\n');
      const held = JSON.stringify([cloud.state(), cloud.entries('dbsRestoreTasks')]);
      const written = writtenIn(folder.folder, isKept ? /terraform\.tfstate/ : undefined);
      const plan = Object.values(unzipSync(readFileSync(join(folder.folder, 'plan'))))
        .map((file) => Buffer.from(file).toString('latin1'))
        .join('\n');
      expect(written).toContain('StartRestoreTask');
      expect(plan).toContain('rm-orders');
      const places = { urls, held, written, said, ...(!isKept && { plan }) };
      for (const [where, text] of Object.entries(places)) {
        for (const secret of [PASSWORD, PEM].flatMap(spelt)) expect(text.includes(secret), where).toBe(false);
      }
    },
    240_000,
  );
});
