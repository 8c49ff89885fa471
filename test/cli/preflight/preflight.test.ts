import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../harness/temporary-folder';
import { runCli } from '../run-cli';
import { preflightCommands as commands, jobs, preflight } from './run-preflight';

describe('alirestore preflight, without an account', () => {
  it('finds nothing in a stack that is sound', async () => {
    const { code, stdout } = await preflight(jobs({ orders: {}, invoices: { target_path: '/invoices' } }));
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^alirestore-test-\w+: 2 restores\n {2}nothing found in what was checked; not checked: the service was not asked \(--offline\): [^;\n]*\n$/,
    );
  });

  it('finds what the provider would refuse, with address, attribute and advice', async () => {
    const { code, lines } = await preflight(jobs({ orders: { target_path: null, source_type: 'OSS' } }));
    expect(code).toBe(2);
    expect(lines).toEqual([
      'error alirestore_job.orders source_type: Source type does not fit the restore type. A restore of type ECS_FILE reads snapshots of ECS_FILE, not of "OSS". Set source_type = "ECS_FILE", or another restore_type.',
      'error alirestore_job.orders target_path: Missing target_path. A restore of type ECS_FILE needs target_path. Directory to restore to.',
    ]);
  });

  it('finds unknown types and arguments', async () => {
    const { lines } = await preflight({
      ...jobs({ a: { restore_type: 'FLOPPY' }, b: { snapshotid: 's' } }),
      alirestore_jobs: { c: {} },
    });
    expect(lines.map((line) => line.split('.')[0] + line.slice(line.indexOf('.')).split('. ')[0])).toEqual([
      'error alirestore_job.b snapshotid: This argument does not exist',
      'error alirestore_jobs.c: This type does not exist; expected one of alirestore_job, alirestore_dbs_restore_task, alirestore_compute_nest_restore_task, alirestore_gate, alirestore_check, alirestore_selection, alirestore_cleanup, alirestore_drill, alirestore_drill_verdict',
      'warning alirestore_job.a restore_type: Unknown restore type',
    ]);
  });

  it.each([
    ['the same folder', {}, {}],
    ['a folder in it', { target_path: '/restore/orders/' }, {}],
    ['the same bucket', bucket('b', '2026/'), bucket('b', null)],
    ['the same expression', { target_instance_id: '${i.x.id}' }, { target_instance_id: '${i.x.id}' }],
  ])('finds that two restores write to %s', async (_, first, second) => {
    const { code, lines } = await preflight(jobs({ a: first, b: second }));
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^error alirestore_job\.b target_(instance_id|bucket): It writes to .*, and so does alirestore_job\.a\. Whichever ends last wins\./,
    );
  });

  it.each([
    ['folders beside each other', { target_path: '/restore-2' }, {}],
    ['other instances', { target_instance_id: 'i-2' }, {}],
    ['parts of a folder', { include: ['/a'] }, { include: ['/b'] }],
    ['an instance each', { target_instance_id: '${i.x[each.key].id}' }, { target_instance_id: '${i.x[each.key].id}' }],
    ['other prefixes', bucket('b', '2025/'), bucket('b', '2026/')],
    ['the same folder, where one is never started', { start_when: false }, {}],
  ])('lets two restores write to %s', async (_, first, second) => {
    expect(await preflight(jobs({ a: first, b: second }))).toMatchObject({ code: 0 });
  });

  it('looks at values that no restore can have as at any others', async () => {
    const odd = [
      { restore_type: 'constructor' },
      { restore_type: 'toString' },
      { include: [null] },
      { include: [null] },
    ];
    const { code, lines, stderr } = await preflight(
      jobs(Object.fromEntries(odd.map((changes, index) => [`r${index}`, changes]))),
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/^alirestore preflight: \S+ not checked: the service [^\n]*\n$/);
    expect(lines.map((line) => line.split(': ')[1].split('.')[0])).toEqual([
      'Unknown restore type',
      'Unknown restore type',
      'Invalid include',
      'Invalid include',
      'It writes to i-1, /restore, and so does alirestore_job',
    ]);
  });

  it('warns of restores in place, unless they are meant', async () => {
    const rollback = {
      restore_type: 'UDM_ECS_ROLLBACK',
      source_type: 'UDM_ECS',
      target_instance_id: null,
      target_path: null,
      udm_region_id: 'cn-hangzhou',
      udm_detail: '{"sourceInstanceId":"i-1"}',
    };
    const { code, lines } = await preflight(jobs({ a: rollback }));
    expect(code).toBe(2);
    expect(lines).toEqual([
      'warning alirestore_job.a restore_type: UDM_ECS_ROLLBACK overwrites the source of the snapshot. Restore to another target, such as with UDM_ECS or UDM_ECS_DISK; or, if this is intended, give --allow-in-place.',
    ]);
    expect(await preflight(jobs({ a: rollback }), ['--offline', '--allow-in-place'])).toMatchObject({ code: 0 });
    const both = await preflight(jobs({ a: rollback, b: {} }), ['--offline', '--allow-in-place']);
    expect(both.lines[0]).toContain('It writes to i-1');
  });

  it('finds what a restore may not overwrite, as its provider would', async () => {
    const guard = { protected_instance_ids: ['i-1'] };
    const { code, lines } = await preflight(jobs({ a: { guard }, b: { target_instance_id: '${i.x.id}', guard } }));
    expect(code).toBe(2);
    expect(lines).toEqual([
      'error alirestore_job.a target_instance_id: The target is protected. The restore would write to i-1 (its target_instance_id), which its guard protects. Nothing was sent. Choose another target, or remove i-1 from the guard.',
    ]);
  });

  it.each([
    ['of a folder, and one that lies in it', { include: ['/a'] }, { target_path: '/restore/a' }],
    ['of one volume', volume('{"host":"n","pvPath":"/"}'), volume('{"pvPath": "/", "host": "n"}')],
  ])('finds two restores %s, as synthesis does', async (_, first, second) => {
    expect((await preflight(jobs({ a: first, b: second }))).lines[0]).toContain('and so does alirestore_job.a');
  });

  it('finds objectives that cannot be met', async () => {
    const restore = (wave: number, changes: object) => ({
      wave,
      restore_type: 'ECS_FILE',
      recovery_point: { vault_id: 'v-1', snapshot_id: 's-1', completed_at: '2026-01-01T00:00:00Z' },
      result: '${alirestore_gate.gate.results["x"]}',
      ...changes,
    });
    const { code, lines } = await preflight({
      alirestore_drill: {
        orders: {
          name: 'orders',
          run_id: '${var.drill_run_id}',
          definition_hash: '0'.repeat(64),
          declared_at: '2026-01-02T00:00:00Z',
          rto_seconds: 100,
          restores: {
            a: restore(1, { rto_seconds: 60, rpo_seconds: 3600 }),
            b: restore(2, { rto_seconds: 60, after: ['a'] }),
            c: restore(2, { rto_seconds: 200, after: ['b', 'd'] }),
          },
        },
        idle: {
          name: 'idle',
          run_id: 'r',
          definition_hash: '0'.repeat(64),
          restores: { a: restore(1, {}) },
        },
      },
    });
    expect(code).toBe(2);
    expect(lines).toEqual([
      'error alirestore_drill.orders restores.a.recovery_point: The recovery point is 1 d old when the disaster is declared, above the RPO of 1 h. Choose a newer recovery point, or back up more often.',
      'error alirestore_drill.orders restores.c.rto_seconds: It is 3 min 20 s, above the 1 min 40 s of the whole drill. Lower it to 100 seconds at most, or raise that of the drill.',
      'error alirestore_drill.orders restores.c.after: "b" is in wave 2, and this restore in wave 2. A restore can only come after restores of an earlier wave.',
      'error alirestore_drill.orders restores.c.after: There is no restore "d" in the drill. Name one of its restores.',
      'error alirestore_drill.orders rto_seconds: a, then b, then c may take 5 min 20 s by their own objectives, above the 1 min 40 s of the drill. Lower their objectives, raise that of the drill, or let them run at the same time.',
      'error alirestore_drill.idle rto_seconds: The drill has no objective. Set rto_seconds or rpo_seconds: a drill shows that they are met.',
    ]);
  });

  it('finds filters beyond the limits of the service', async () => {
    const cwd = temporaryFolder();
    const filter = Array.from({ length: 6 }, () => ({ key: 'VaultId', values: ['v-1'] }));
    const data = { alirestore_jobs: { all: { restore_type: 'ECS_FILE', filter } } };
    writeFileSync(join(cwd, 'cdk.tf.json'), JSON.stringify({ data }));
    const { code, stdout } = await runCli(['preflight', '--offline'], commands, { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('error data.alirestore_jobs.all filter');
    expect(stdout).toContain('5');
  });

  it('prints JSON', async () => {
    const { stdout } = await preflight(jobs({ orders: { target_path: null } }), ['--offline', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        findings: [
          {
            severity: 'error',
            address: 'alirestore_job.orders',
            attribute: 'target_path',
            summary: 'Missing target_path',
            advice: 'A restore of type ECS_FILE needs target_path. Directory to restore to.',
          },
        ],
        remarks: [],
      },
    ]);
  });

  it('looks at all stacks of a synthesis, and says what it did not look into', async () => {
    const cwd = temporaryFolder();
    for (const name of ['first', 'second']) {
      mkdirSync(join(cwd, 'out/stacks', name), { recursive: true });
      const module = { network: { source: './network' } };
      writeFileSync(
        join(cwd, 'out/stacks', name, 'cdk.tf.json'),
        JSON.stringify({ module, resource: jobs({ a: {} }) }),
      );
    }
    writeFileSync(join(cwd, 'out/stacks/second/more.tf'), '');
    writeFileSync(join(cwd, 'cdktf.json'), '{"output":"out"}');
    const { code, stdout, stderr } = await runCli(['preflight', '--no-synth'], commands, { cwd, env: {} });
    expect(code).toBe(3);
    expect(stdout.split('\n').filter((line) => line.includes('nothing'))).toEqual([
      '  nothing found in what was checked; not checked: the service was not asked about the restores of provider.alirestore: no region is set; module.network was not checked; a plan file has what is in it',
      '  nothing found in what was checked; not checked: the service was not asked about the restores of provider.alirestore: no region is set; module.network was not checked; a plan file has what is in it',
    ]);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^alirestore preflight: using the existing synthesis in .*, made [\d.]+ s ago;/),
      'alirestore preflight: first: the service was not asked about the restores of provider.alirestore: no region is set',
      'alirestore preflight: first: module.network was not checked; a plan file has what is in it',
      'alirestore preflight: second: the service was not asked about the restores of provider.alirestore: no region is set',
      'alirestore preflight: second: module.network was not checked; a plan file has what is in it',
      '',
    ]);
  });

  it.each([
    [['preflight', 'a', 'b'], 64, 'expected one DIR or PLAN.json, got 2'],
    [['preflight', 'nowhere'], 64, 'nowhere'],
    [['preflight', '--json', '--markdown'], 64, '--json cannot be used with --markdown'],
    [['preflight', 'empty'], 1, 'cdktf.out/stacks; run "cdktf synth" or "cdktn synth" first'],
    [['preflight', 'plan'], 1, "is a plan in Terraform's own format"],
    [['preflight', 'broken.tf.json'], 1, 'broken.tf.json is not JSON'],
    [['preflight', 'state.json'], 1, 'is neither a plan nor *.tf.json'],
  ])('%o ends with %d', async (words, expected, problem) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'empty'));
    writeFileSync(join(cwd, 'plan'), 'PK\u0003\u0004');
    writeFileSync(join(cwd, 'broken.tf.json'), '{');
    writeFileSync(join(cwd, 'state.json'), '{"values":{}}');
    const { code, stderr } = await runCli(words, commands, { cwd, env: {} });
    expect(stderr).toContain(problem);
    expect(code).toBe(expected);
  });
});

function volume(target_container: string) {
  const nowhere = { target_instance_id: null, target_path: null };
  const container = { restore_type: 'CONTAINER', source_type: 'CONTAINER', target_container_cluster_id: 'c-1' };
  return { ...nowhere, ...container, target_container };
}

function bucket(name: string, prefix: string | null) {
  return {
    restore_type: 'OSS',
    source_type: 'OSS',
    target_instance_id: null,
    target_path: null,
    target_bucket: name,
    target_prefix: prefix,
  };
}
