import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeRestoreJobs2 } from '../../../src/api/operations/describe-restore-jobs2';
import { systemClock } from '../../../src/clock';
import { DiagnosticsError } from '../../../src/plugin/diagnostic';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { configure } from '../../../src/provider/configuration/configure';
import type { ProviderConfig } from '../../../src/provider/configuration/schema';
import type { Configured } from '../../../src/provider/configured/configured';
import { akProfile, CONFIG, configFile } from '../../cloud/credentials/test-context';
import { authorityPem, json, localhost, startServer } from '../../cloud/scripted-server';
import { FakeLog } from '../../harness/fake-log';
import { temporaryFolder } from '../../harness/temporary-folder';
import { endpoints, plannedBlock } from './blocks';

interface Machine {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

/** As "terraform init" leaves a folder. */
function initialized(folder: string): string {
  mkdirSync(join(folder, '.terraform'));
  return folder;
}

/** Configures a provider on a machine that has nothing but this. */
async function configured(settings: Partial<ProviderConfig>, { env = {}, files = {} }: Machine = {}) {
  const read: string[] = [];
  const log = new FakeLog();
  let nonces = 0;
  const host = {
    clock: systemClock,
    env,
    home: '/h',
    appendFile: appendFileSync,
    readFile: async (path: string) => {
      read.push(path);
      if (path in files) return files[path];
      throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    },
    nonce: () => `nonce-${++nonces}`,
    jitter: () => 0,
    version: '1.2.3',
    processes: { own: '1', parent: '1', isAlive: () => true },
    terraformArguments: [],
    workingDirectory: initialized(temporaryFolder()),
  };
  const result: Configured = await configure(plannedBlock(settings), '1.11.4', host, log);
  return { ...result, read, logged: log.texts };
}

/** The diagnostics that something ends with; throws where it ends well, or with another error. */
async function diagnosticsOf(work: () => unknown) {
  const outcome = await Promise.resolve()
    .then(work)
    .catch((error: unknown) => error);
  if (outcome instanceof DiagnosticsError) return outcome.diagnostics;
  throw new Error(`expected diagnostics, got ${outcome}`);
}

const call = ({ client }: Configured) => client().call(describeRestoreJobs2, { RestoreType: 'ECS_FILE' });
const noJobs = json({ Success: true, RequestId: 'request-1', TotalCount: 0, RestoreJobPollers: { RestoreJob: [] } });
const keys = { access_key: 'block-id', secret_key: 'block-secret' };
const regionFile = (region_id?: string) => ({ [CONFIG]: configFile({ ...akProfile, region_id }) });

describe('the region', () => {
  const env = { ALIBABA_CLOUD_REGION: 'cn-shanghai' };

  it.each([
    ['the block', { region: 'cn-beijing', profile: 'default' }, env, 'cn-beijing'],
    ['the environment, where the block has none', { profile: 'default' }, env, 'cn-shanghai'],
    ['the profile, where the environment has none either', { profile: 'default' }, {}, 'cn-shenzhen'],
  ])('is that of %s', async (_, settings, env, region) => {
    const { client } = await configured(settings, { env, files: regionFile('cn-shenzhen') });
    expect(client().region).toBe(region);
  });

  it.each([
    ['nobody names one', {}, {}],
    ['the profile has none', { profile: 'default' }, regionFile()],
    ['it is blank', { region: ' ' }, {}],
  ])('is missing when %s, which is an error of the block', async (_, settings, files) => {
    expect(await diagnosticsOf(() => configured(settings, { files }))).toEqual([
      {
        severity: 'error',
        summary: 'Missing region',
        detail:
          'Set region in the provider block, or the environment variable ALIBABA_CLOUD_REGION: the region of the vaults to restore from, such as "cn-hangzhou".',
        path: ['region'],
      },
    ]);
  });

  it('is an error when the profile that would tell cannot be read', async () => {
    const [{ summary, detail }] = await diagnosticsOf(() =>
      configured({ profile: 'p', shared_credentials_file: '/x' }),
    );
    expect(summary).toBe('Invalid provider configuration');
    expect(detail).toContain('/x cannot be read (ENOENT)');
  });
});

describe('a block with unknown values', () => {
  it.each([
    ['the region', { region: UNKNOWN }],
    ['an endpoint', { region: 'cn-hangzhou', endpoints: { ...endpoints(), hbr: UNKNOWN } }],
    ['a whole block', { region: 'cn-hangzhou', assume_role: UNKNOWN }],
  ])('configures with %s unknown, and is an error only where the service is asked', async (_, settings) => {
    const { client, restoreJobPollers, listings } = await configured(settings);
    const place = { list: { restoreType: 'ECS_FILE' }, vaultId: 'v-1' };
    for (const use of [client, () => restoreJobPollers(place.list), () => listings.before(place, {})]) {
      expect(await diagnosticsOf(use)).toEqual([
        {
          severity: 'error',
          summary: 'The provider block is not known yet',
          detail:
            'The provider block has values that are known only after an apply, so the service cannot be asked yet. First apply what they come from, or write plain values.',
        },
      ]);
    }
  });

  it('reads no file', async () => {
    expect((await configured({ region: UNKNOWN, profile: 'default', ca_file: '/ca.pem' })).read).toEqual([]);
  });
});

describe('with an emulator in the environment', () => {
  const toRealCloud = {
    region: 'cn-shanghai',
    ...keys,
    protocol: 'HTTPS',
    endpoints: endpoints({ hbr: 'hbr.cn-shanghai.aliyuncs.com' }),
    ca_file: '/not-on-this-laptop.pem',
  };

  it('every product is called there, with keys that mean nothing', async () => {
    const server = await startServer([noJobs]);
    const env = {
      ALIRESTORE_EMULATOR: server.url,
      HBR_ENDPOINT: 'hbr.example.com',
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'env',
    };
    const provider = await configured(toRealCloud, { env });
    const products = ['hbr', 'dbs', 'computenest', 'ecs', 'sts'] as const;
    expect(products.map(provider.client().endpoint)).toEqual(products.map(() => server.url));
    expect(provider.isEmulated).toBe(true);
    await call(provider);
    expect(server.calls[0].headers.authorization).toContain('Credential=emulator,');
    expect(provider.client().region).toBe('cn-shanghai');
  });

  it('no credentials are looked for', async () => {
    const settings = { profile: 'p', shared_credentials_file: '/x' };
    const { client, read } = await configured(settings, { env: { ALIRESTORE_EMULATOR: 'http://localhost:1' } });
    expect(client().region).toBe('cn-hangzhou');
    expect(read).toEqual([]);
  });

  it('the log says so', async () => {
    const { logged } = await configured({}, { env: { ALIRESTORE_EMULATOR: 'http://127.0.0.1:8080/' } });
    expect(logged).toEqual([
      'ALIRESTORE_EMULATOR is set: every call goes to http://127.0.0.1:8080, whatever the provider block says',
    ]);
  });

  it('that is not on this machine, nothing is configured', async () => {
    const env = { ALIRESTORE_EMULATOR: 'http://10.0.0.1:8080' };
    const [{ summary }] = await diagnosticsOf(() => configured(toRealCloud, { env }));
    expect(summary).toBe('ALIRESTORE_EMULATOR does not name a local emulator');
  });

  it('the log of a provider without one says nothing', async () => {
    const { logged, isEmulated } = await configured({ region: 'cn-hangzhou' }, { env: { ALIRESTORE_EMULATOR: ' ' } });
    expect(logged).toEqual([]);
    expect(isEmulated).toBe(false);
  });

  it('nothing is emulated where an endpoint alone is one', async () => {
    const settings = { region: 'cn-hangzhou', endpoints: endpoints({ hbr: 'http://127.0.0.1:8080' }) };
    const { isEmulated, runFacts } = await configured(settings);
    expect(isEmulated).toBe(false);
    expect(await runFacts.environment()).toEqual({
      kind: 'real',
      endpoint: 'http://127.0.0.1:8080',
      accountId: null,
      caller: null,
    });
  });
});

describe('ca_file', () => {
  const block = { region: 'cn-hangzhou', ...keys, ca_file: '/ca.pem' };

  it.each([
    ['cannot be read', {}, 'it cannot be read (ENOENT)'],
    ['holds something else', { '/ca.pem': 'not PEM' }, 'it holds no PEM certificate'],
  ])('is an error with its path when it %s', async (_, files, got) => {
    expect(await diagnosticsOf(() => configured(block, { files }))).toEqual([
      {
        severity: 'error',
        summary: 'Invalid ca_file',
        detail: `Expected a PEM file with certificates at "/ca.pem": ${got}.`,
        path: ['ca_file'],
      },
    ]);
  });

  it('is an error when what looks like a certificate is none', async () => {
    const files = { '/ca.pem': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n' };
    const [{ summary, detail }] = await diagnosticsOf(() => configured(block, { files }));
    expect(summary).toBe('Invalid provider configuration');
    expect(detail).toContain('ca_file must contain certificates in PEM form');
  });

  it('is trusted', async () => {
    const server = await startServer([noJobs], { tls: localhost });
    const settings = { ...block, endpoints: endpoints({ hbr: server.url.replace('127.0.0.1', 'localhost') }) };
    const provider = await configured(settings, { files: { '/ca.pem': authorityPem } });
    expect((await call(provider)).body.TotalCount).toBe(0);
    await expect(call(await configured({ ...settings, ca_file: null }))).rejects.toThrow('this machine does not trust');
  });
});

describe('credentials', () => {
  it('are read at the first call, and not before', async () => {
    const server = await startServer([noJobs]);
    const settings = { region: 'cn-hangzhou', profile: 'default', endpoints: endpoints({ hbr: server.url }) };
    const provider = await configured(settings, { files: regionFile() });
    expect(provider.read).toEqual([]);
    await call(provider);
    expect(provider.read).toEqual([CONFIG]);
    expect(server.calls[0].headers.authorization).toContain('Credential=ak-id,');
  });

  it('are missing only when a call needs them', async () => {
    const provider = await configured({ region: 'cn-hangzhou' });
    await expect(call(provider)).rejects.toMatchObject({ category: 'credentials' });
  });
});

describe('a configured provider', () => {
  it('asks between every second and every ten minutes when nothing is set', async () => {
    const { restoreJobPollers } = await configured({ region: 'cn-hangzhou' });
    expect(restoreJobPollers({ restoreType: 'OSS' }).polling).toEqual({ minMs: 1_000, maxMs: 600_000 });
  });

  it('asks as often as the block says', async () => {
    const { restoreJobPollers } = await configured({
      region: 'cn-hangzhou',
      polling: { min_seconds: 5, max_seconds: 30 },
    });
    expect(restoreJobPollers({ restoreType: 'OSS' }).polling).toEqual({ minMs: 5_000, maxMs: 30_000 });
  });

  it('tells the service and the log what it is', async () => {
    const server = await startServer([noJobs]);
    const provider = await configured({ region: 'cn-hangzhou', ...keys, endpoints: endpoints({ hbr: server.url }) });
    await call(provider);
    expect(server.calls[0].headers['user-agent']).toBe('alirestore/1.2.3 Terraform/1.11.4');
    expect(provider.logged).toHaveLength(1);
    expect(provider.logged[0]).toMatch(`called the cloud DescribeRestoreJobs2 ${server.host} 1 `);
    expect(provider.logged[0]).not.toContain('block-secret');
  });

  it('has time limits from the environment', async () => {
    const server = await startServer([() => undefined]);
    const settings = { region: 'cn-hangzhou', ...keys, endpoints: endpoints({ hbr: server.url }) };
    const provider = await configured(settings, { env: { CLIENT_READ_TIMEOUT: '50' } });
    const calling = provider.client().call(describeRestoreJobs2, { RestoreType: 'OSS' }, { deadlineMs: 0 });
    await expect(calling).rejects.toMatchObject({ category: 'network' });
  });

  it('is not configured with a time limit that is none', async () => {
    const env = { CLIENT_READ_TIMEOUT: 'soon' };
    const [{ summary, detail }] = await diagnosticsOf(() => configured({ region: 'cn-hangzhou' }, { env }));
    expect(summary).toBe('Invalid provider configuration');
    expect(detail).toContain('CLIENT_READ_TIMEOUT must be a whole number above 0; got "soon"');
  });
});
