import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { RecoveryPoint, RestoreJob, RestoreTarget } from '../../../src';
import { stackWithProvider } from '../../constructs/synthesize';
import { temporaryFolder } from '../../harness/temporary-folder';
import { runCli } from '../run-cli';
import { jobs, preflight, preflightCommands } from './run-preflight';

describe('alirestore preflight, of a path', () => {
  it.each([
    ['target_path', 'restore', 'error'],
    ['target_path', './restore', 'error'],
    ['include', ['srv/orders'], 'warning'],
    ['exclude', ['/tmp', 'var'], 'warning'],
  ])('finds that %s is relative: %o', async (name, value, severity) => {
    const { code, lines } = await preflight(jobs({ a: { [name]: value } }));
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${severity} +alirestore_job.a ${name}: The path is relative: got "`));
    expect(lines[0]).toContain('expected an absolute one, such as /');
  });

  it.each([
    [{ target_path: 'C:\\' }],
    [{ target_path: 'd:/restore' }],
    [{ target_path: '\\\\server\\share' }],
    [{ target_path: '${var.path}/x' }],
    [{ include: ['/home/*.pdf', 'C:\\a'], exclude: ['*.log'] }],
  ])('takes %o', async (changes) => {
    expect(await preflight(jobs({ a: changes }))).toMatchObject({ code: 0 });
  });
});

describe('alirestore preflight, of a region', () => {
  const restore = (provider: object, env: Record<string, string> = {}) => {
    const cwd = temporaryFolder();
    writeFileSync(
      join(cwd, 'cdk.tf.json'),
      JSON.stringify({ provider: { alirestore: provider }, resource: jobs({ a: {} }) }),
    );
    return runCli(['preflight', '--offline'], preflightCommands, { cwd, env });
  };

  it.each([
    [{ region: 'cn-hangzouh' }, {}, 'This version knows no region "cn-hangzouh". Did you mean cn-hangzhou?'],
    [{ region: 'mars-north-1' }, {}, 'This version knows no region "mars-north-1". Expected a region id'],
    [{}, { ALICLOUD_REGION: 'cn-shangai' }, 'This version knows no region "cn-shangai" (from ALICLOUD_REGION)'],
  ])('finds that %o with %o names none', async (provider, env, text) => {
    const { code, stdout } = await restore(provider, env as Record<string, string>);
    expect(stdout).toContain(text);
    expect(code).toBe(2);
  });

  it.each(['cn-hangzhou', 'ap-southeast-7', 'me-central-1', 'cn-shanghai-finance-1', '${var.region}'])(
    'takes %s',
    async (region) => {
      expect(await restore({ region })).toMatchObject({ code: 0 });
    },
  );

  it('finds one that an instance cannot be restored to', async () => {
    const { lines } = await preflight(jobs({ a: { ...clone, udm_region_id: 'cn-nowhere' } }));
    expect(lines[0]).toContain('alirestore_job.a udm_region_id: This version knows no region "cn-nowhere"');
  });
});

const clone = {
  restore_type: 'UDM_ECS_DISK',
  source_type: 'UDM_ECS',
  target_instance_id: null,
  target_path: null,
  udm_detail: '{"targetInstanceId":"i-2","diskCategory":"cloud_essd"}',
};

describe('alirestore preflight, of a restore over its own source', () => {
  const look = async (target: RestoreTarget, place: object, ...flags: string[]) => {
    const stack = stackWithProvider();
    new RestoreJob(stack, 'orders', { recoveryPoint: RecoveryPoint.latest({ vaultId: 'v-1', ...place }), target });
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'cdk.tf.json'), Testing.synth(stack));
    return runCli(['preflight', '--offline', ...flags], preflightCommands, { cwd });
  };
  const files = RestoreTarget.ecsFiles({ instanceId: 'i-shop', path: '/srv' });

  it.each<[string, RestoreTarget, object, string]>([
    [
      'files of an instance',
      files,
      { instanceId: 'i-shop' },
      'It writes to i-shop, /srv, and its snapshot was taken from i-shop',
    ],
    [
      'a bucket',
      RestoreTarget.ossBucket({ bucket: 'b' }),
      { bucket: 'b' },
      'It writes to b, and its snapshot was taken from b',
    ],
    [
      'a table',
      RestoreTarget.tablestoreTable({ instanceName: 'o', tableName: 't' }),
      { instanceName: 'o', tableName: 't' },
      'its snapshot was taken from t',
    ],
  ])('finds %s', async (_, target, place, text) => {
    const { code, stdout } = await look(target, place);
    expect(stdout).toContain(text);
    expect(stdout).toContain('give --allow-in-place');
    expect(code).toBe(2);
    expect(await look(target, place, '--allow-in-place')).toMatchObject({ code: 0 });
  });

  it('lets another instance be', async () => {
    expect(await look(files, { instanceId: 'i-prod' })).toMatchObject({ code: 0 });
  });
});

describe('alirestore preflight, of what has no effect or no secret', () => {
  it.each([
    [
      { wait_for_completion: false, timeouts: { create: '1h' } },
      'timeouts.create: It has no effect with wait_for_completion = false',
    ],
    [{ on_destroy: 'keep', timeouts: { delete: '1h' } }, 'timeouts.delete: It has no effect with on_destroy = "keep"'],
  ])('finds %o, as synthesis does', async (changes, text) => {
    const { code, lines } = await preflight(jobs({ a: changes }));
    expect(lines[0]).toContain(text);
    expect(code).toBe(2);
  });

  it('finds a secret that stands in the configuration', async () => {
    const environment_wo = { PASSWORD: 'secret-1', TOKEN: '${var.token}' };
    const web = { http: { url: 'https://h' }, headers_wo: { Authorization: 'secret-2' } };
    const { code, lines } = await preflight({
      alirestore_check: { rows: { command: ['true'], environment_wo }, web },
    });
    expect(lines).toEqual([
      'warning alirestore_check.rows environment_wo.PASSWORD: The secret is written in the configuration as plain text. Use a reference, such as an ephemeral variable; or use environment, if it is not a secret.',
      'warning alirestore_check.web headers_wo.Authorization: The secret is written in the configuration as plain text. Use a reference, such as an ephemeral variable; or use http.headers, if it is not a secret.',
    ]);
    expect(code).toBe(2);
  });

  it('finds what the provider would refuse in a check, and a secret header that stands in the configuration', async () => {
    const page = { http: { url: 'ftp://a' }, headers_wo: { Authorization: 'secret-1' } };
    const { lines } = await preflight({ alirestore_check: { page } });
    expect(lines).toEqual([
      'error alirestore_check.page http.url: Invalid http.url. Got "ftp://a", expected a URL with http or https, such as "https://10.0.0.5/health".',
      'warning alirestore_check.page headers_wo.Authorization: The secret is written in the configuration as plain text. Use a reference, such as an ephemeral variable; or use http.headers, if it is not a secret.',
    ]);
  });
});

describe('alirestore preflight, of several instances', () => {
  it('finds that each writes to one place', async () => {
    const { code, lines } = await preflight(
      jobs({ a: { count: 3 }, b: { for_each: { x: 1, y: 2 }, target_path: '/b' } }),
    );
    expect(lines).toEqual([
      'error alirestore_job.a target_instance_id: Each of its 3 instances writes to i-1, /restore. Whichever ends last wins. Let the target depend on count.index or each.key.',
      'error alirestore_job.b target_instance_id: Each of its 2 instances writes to i-1, /b. Whichever ends last wins. Let the target depend on count.index or each.key.',
    ]);
    expect(code).toBe(2);
  });

  it('says that it did not compare those that differ', async () => {
    const { code, stdout } = await preflight(jobs({ a: { for_each: '${var.shards}', target_path: '/${each.key}' } }));
    expect(stdout).toContain(
      'whether instances of alirestore_job.a write to the same place: a plan lists each of them',
    );
    expect(code).toBe(0);
  });
});
