import { cpSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { killPlugins } from './harness/end-processes';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';
import { until } from './harness/until';
import { Workspace } from './harness/workspace';

let stack: Stack;
const others: Server[] = [];
afterEach(async () => {
  await stack.emulator.close();
  for (const server of others.splice(0)) server.close();
});

const started = () => stack.executed('CreateRestoreJob');
const statuses = () => stack.emulator.jobs().map(({ Status }) => Status);
const idOf = (workspace: Workspace, name = 'orders') => workspace.instances()[name].attributes.id;
const unwaited = { wait_for_completion: false };

const configurationOf = (resources: Record<string, object>, terraform: object = {}) => ({
  provider: quickProvider,
  resource: { alirestore_job: resources },
  ...terraform,
});

/** A second working directory on the same cloud, with the same configuration. */
async function elsewhere(name: string, changes: object): Promise<Workspace> {
  const workspace = new Workspace(name, { ALIRESTORE_EMULATOR: stack.emulator.url });
  workspace.configure(configurationOf({ orders: fileRestore(changes) }));
  await workspace.init();
  return workspace;
}

describe('a restore that another working directory has started', () => {
  it('is adopted, and not cancelled when the adopter is destroyed', async () => {
    stack = await startStack('adopted-one', { defaultCourse: 'never' });
    stack.restore(unwaited);
    await stack.workspace.apply();
    const other = await elsewhere('adopted-two', unwaited);
    expect((await other.apply()).text).toContain('was already running');
    expect(other.instances().orders.attributes).toMatchObject({ id: idOf(stack.workspace), origin: 'adopted' });
    expect((await other.destroy()).code).toBe(0);
    expect(statuses()).toEqual(['RUNNING']);
  });

  it('is not cancelled when the adopter restores again, which it then does beside it', async () => {
    stack = await startStack('adopted-again-one', { defaultCourse: 'never' });
    stack.restore(unwaited);
    await stack.workspace.apply();
    const other = await elsewhere('adopted-again-two', unwaited);
    await other.succeed('apply', '-auto-approve');
    other.configure(configurationOf({ orders: fileRestore({ ...unwaited, triggers: { run: '2' } }) }));
    await other.succeed('apply', '-auto-approve');
    expect(statuses()).toEqual(['RUNNING', 'RUNNING']);
    expect(other.instances().orders.attributes.origin).toBe('started');
  });

  it('is not adopted in place of a run that changed triggers ask for', async () => {
    stack = await startStack('adopted-instead', { rules: [{ sequence: ['completeAtOnce', 'never'] }] });
    stack.restore({ triggers: { run: '1' } });
    await stack.workspace.succeed('apply', '-auto-approve');
    const other = await elsewhere('adopted-instead-two', unwaited);
    await other.succeed('apply', '-auto-approve');
    stack.restore({ ...unwaited, triggers: { run: '2' } });
    expect(await stack.workspace.succeed('apply', '-auto-approve')).not.toContain('was already running');
    expect(started()).toBe(3);
  });

  it('is cancelled with the adopter when that is told to', async () => {
    stack = await startStack('adopted-cancel-one', { defaultCourse: 'never' });
    stack.restore(unwaited);
    await stack.workspace.apply();
    const other = await elsewhere('adopted-cancel-two', { ...unwaited, on_destroy: 'cancel' });
    await other.succeed('apply', '-auto-approve');
    expect((await other.destroy()).code).toBe(0);
    expect(statuses()).toEqual(['CANCELED']);
  });

  it('is not adopted when the answer does not tell where it goes', async () => {
    const container = (path: string) => ({
      restore_type: 'CONTAINER',
      source_type: 'CONTAINER',
      vault_id: 'v-1',
      snapshot_id: 's-1',
      target_container: JSON.stringify({ path }),
      target_container_cluster_id: `c-${path}`,
      ...unwaited,
    });
    stack = await startStack('container-one', { defaultCourse: 'never' });
    stack.workspace.configure(configurationOf({ orders: container('one') }));
    await stack.workspace.succeed('apply', '-auto-approve');
    const other = new Workspace('container-two', { ALIRESTORE_EMULATOR: stack.emulator.url });
    other.configure(configurationOf({ orders: container('two') }));
    await other.init();
    expect(await other.succeed('apply', '-auto-approve')).not.toContain('was already running');
    expect(started()).toBe(2);
  });
});

describe('an imported restore that runs', () => {
  it('is not cancelled when it is destroyed', async () => {
    stack = await startStack('imported-destroy', { defaultCourse: 'never' });
    const [id] = stack.emulator.addJobs([
      { RestoreType: 'ECS_FILE', SourceType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1', course: 'never' },
    ] as never);
    await stack.workspace.succeed('import', 'alirestore_job.orders', `ECS_FILE:${id}`);
    expect((await stack.workspace.destroy()).code).toBe(0);
    expect(statuses()).not.toContain('CANCELED');
  });
});

describe('a data directory that comes back from a cache', () => {
  it('does not make a wanted new restore take the finished one of then', async () => {
    stack = await startStack('stale-notes', { rules: [{ sequence: ['complete', 'completeAtOnce'] }] });
    const data = join(stack.workspace.folder, '.terraform/alirestore');
    const cache = join(stack.workspace.folder, 'cache');
    const killed = stack.workspace.start('apply', '-auto-approve');
    await until(() => started() === 1);
    killPlugins(killed.process.pid);
    await killed.done;
    cpSync(data, cache, { recursive: true });
    stack.emulator.setClock({ advanceSeconds: 60 });
    expect(await stack.workspace.succeed('apply', '-auto-approve')).toContain(
      'was started by an apply that was killed',
    );
    for (const restores of [2, 3]) {
      stack.emulator.setClock({ advanceSeconds: 60 });
      rmSync(data, { recursive: true });
      cpSync(cache, data, { recursive: true });
      const output = await stack.workspace.succeed('apply', '-auto-approve', '-replace=alirestore_job.orders');
      expect(output).not.toContain('was started by an apply that was killed');
      expect(started()).toBe(restores);
    }
    expect(idOf(stack.workspace)).toBe(stack.emulator.jobs()[0].RestoreId);
  });
});

describe('with a state that lies elsewhere', () => {
  /** A backend of Terraform that keeps one state in memory. */
  async function httpBackend(): Promise<object> {
    let state = '';
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        if (request.method === 'POST') state = Buffer.concat(chunks).toString();
        response
          .writeHead(request.method === 'GET' && state === '' ? 404 : 200)
          .end(request.method === 'GET' ? state : '');
      });
    });
    others.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { backend: { http: { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/state` } } };
  }

  const idsOf = async (workspace: Workspace) => {
    const state = JSON.parse(await workspace.succeed('state', 'pull')) as {
      resources: { instances: { attributes: { id: string } }[] }[];
    };
    return state.resources.flatMap(({ instances }) => instances.map(({ attributes }) => attributes.id));
  };

  it.each([
    ['a plan that sees both', []],
    ['-target', ['-target=alirestore_job.second']],
    ['-refresh=false', ['-refresh=false']],
  ])('two equal resources have a restore each, the second one by %s', async (name, args) => {
    stack = await startStack(`remote-equal-${args.length}-${name.length}`, { defaultCourse: 'completeAtOnce' });
    const required = { alirestore: { source: 'alirestore.invalid/alicloud/alirestore' } };
    const terraform = { terraform: { required_providers: required, ...(await httpBackend()) } };
    stack.workspace.configure(configurationOf({ first: fileRestore() }, terraform));
    await stack.workspace.succeed('init', '-migrate-state', '-force-copy');
    await stack.workspace.succeed('apply', '-auto-approve');
    stack.workspace.configure(configurationOf({ first: fileRestore(), second: fileRestore() }, terraform));
    const output = await stack.workspace.succeed('apply', '-auto-approve', ...args);
    expect(output).not.toMatch(/was already running|was killed/);
    expect(started()).toBe(2);
    expect(new Set(await idsOf(stack.workspace)).size).toBe(2);
  });

  it('running restores are restored again each for itself', async () => {
    stack = await startStack('remote-twelve', { defaultCourse: 'never' });
    const required = { alirestore: { source: 'alirestore.invalid/alicloud/alirestore' } };
    const terraform = { terraform: { required_providers: required, ...(await httpBackend()) } };
    const jobs = (run: string) =>
      Object.fromEntries(
        Array.from({ length: 6 }, (_, index) => [
          `job-${index}`,
          fileRestore({ target_path: `/${index % 3}`, ...unwaited, triggers: { run, of: `${index}` } }),
        ]),
      );
    stack.workspace.configure(configurationOf(jobs('1'), terraform));
    await stack.workspace.succeed('init', '-migrate-state', '-force-copy');
    await stack.workspace.succeed('apply', '-auto-approve');
    stack.workspace.configure(configurationOf(jobs('2'), terraform));
    await stack.workspace.succeed('apply', '-auto-approve');
    const running = stack.emulator.jobs().filter(({ Status }) => Status === 'RUNNING');
    expect(started()).toBe(12);
    expect((await idsOf(stack.workspace)).sort()).toEqual(running.map(({ RestoreId }) => RestoreId).sort());
  });
});
