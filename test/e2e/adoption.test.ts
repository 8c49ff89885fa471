import { cpSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { killPlugins } from './harness/end-processes';
import { saidOf } from './harness/said-of';
import type { Service } from './harness/services/service';
import { services } from './harness/services/services';
import { LASTING_SECONDS, restoresOf, type ServicesStack, startServices } from './harness/services/services-stack';
import { quickProvider } from './harness/stack';
import { Workspace } from './harness/workspace';

let stack: ServicesStack;
const others: Server[] = [];
afterEach(async () => {
  await stack.emulator.close();
  for (const server of others.splice(0)) server.close();
});

/** Those whose restores can be cancelled. */
const cancelling = services.filter(({ cancelled }) => cancelled);
const attributesOf = (workspace: Workspace, { type }: Service) => workspace.instances(type).orders.attributes;
const statuses = (of = services) => of.map((service) => stack.restores(service).map(({ status }) => status));
const unwaited = { wait_for_completion: false };

function expectStarted(restores: number, of = services): void {
  for (const service of of) expect(stack.started(service), service.type).toBe(restores);
}

const configurationOf = (changes: object, of = services) => ({
  provider: quickProvider,
  resource: restoresOf({ orders: changes }, of),
});

/** A second working directory on the same cloud. */
async function elsewhere(name: string, configuration: object): Promise<Workspace> {
  const workspace = new Workspace(name, { ALIRESTORE_EMULATOR: stack.emulator.url });
  workspace.configure(configuration);
  await workspace.init();
  return workspace;
}

describe('a restore that another working directory has started', () => {
  it('is adopted, and not cancelled when the adopter is destroyed', async () => {
    stack = await startServices('adopted-one', 'never');
    stack.configure({ orders: unwaited });
    await stack.apply();
    const other = await elsewhere('adopted-two', configurationOf(unwaited));
    const run = await other.apply();
    for (const service of services) {
      expect(saidOf(run, `${service.type}.orders`)).toContain('was already running');
      const { id } = attributesOf(stack.workspace, service);
      expect(attributesOf(other, service)).toMatchObject({ id, origin: 'adopted' });
    }
    expect((await other.destroy()).code).toBe(0);
    expect(statuses()).toEqual(services.map(({ running }) => [running]));
  });

  it('is not cancelled when the adopter restores again, which it then does beside it', async () => {
    stack = await startServices('adopted-again-one', 'never');
    stack.configure({ orders: unwaited }, { of: cancelling });
    await stack.apply();
    const other = await elsewhere('adopted-again-two', configurationOf(unwaited, cancelling));
    await other.succeed('apply', '-auto-approve');
    other.configure(configurationOf({ ...unwaited, triggers: { run: '2' } }, cancelling));
    await other.succeed('apply', '-auto-approve');
    expect(statuses(cancelling)).toEqual(cancelling.map(({ running }) => [running, running]));
    for (const service of cancelling) expect(attributesOf(other, service).origin).toBe('started');
  });

  it('is not adopted in place of a run that changed triggers ask for', async () => {
    stack = await startServices('adopted-instead', 'atOnce', 'never');
    stack.configure({ orders: { triggers: { run: '1' } } });
    await stack.apply();
    const other = await elsewhere('adopted-instead-two', configurationOf(unwaited));
    await other.succeed('apply', '-auto-approve');
    stack.configure({ orders: { ...unwaited, triggers: { run: '2' } } });
    expect(await stack.apply()).not.toContain('was already running');
    expectStarted(3);
  });

  it('is cancelled with the adopter when that is told to', async () => {
    stack = await startServices('adopted-cancel-one', 'never');
    stack.configure({ orders: unwaited }, { of: cancelling });
    await stack.apply();
    const told = configurationOf({ ...unwaited, on_destroy: 'cancel' }, cancelling);
    const other = await elsewhere('adopted-cancel-two', told);
    await other.succeed('apply', '-auto-approve');
    expect((await other.destroy()).code).toBe(0);
    expect(statuses(cancelling)).toEqual(cancelling.map(({ cancelled }) => [cancelled]));
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
    const jobOf = (orders: object) => ({ provider: quickProvider, resource: { alirestore_job: { orders } } });
    stack = await startServices('container-one', 'never');
    stack.workspace.configure(jobOf(container('one')));
    await stack.apply();
    const other = await elsewhere('container-two', jobOf(container('two')));
    expect(await other.succeed('apply', '-auto-approve')).not.toContain('was already running');
    expect(stack.executed('CreateRestoreJob')).toBe(2);
  });
});

describe('an imported restore that runs', () => {
  it('is not cancelled when it is destroyed', async () => {
    stack = await startServices('imported-destroy', 'never');
    const [id] = stack.emulator.addJobs([
      { RestoreType: 'ECS_FILE', SourceType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1', course: 'never' },
    ] as never);
    await stack.workspace.succeed('import', 'alirestore_job.orders', `ECS_FILE:${id}`);
    expect((await stack.workspace.destroy()).code).toBe(0);
    expect(stack.emulator.jobs().map(({ Status }) => Status)).toEqual(['RUNNING']);
  });
});

describe('a data directory that comes back from a cache', () => {
  it('does not make a wanted new restore take the finished one of then', async () => {
    stack = await startServices('stale-notes', 'lasting', 'atOnce');
    stack.configure({ orders: {} });
    const data = join(stack.workspace.folder, '.terraform/alirestore');
    const cache = join(stack.workspace.folder, 'cache');
    const killed = stack.workspace.start('apply', '-auto-approve');
    await stack.untilStarted(1);
    await stack.untilAllRun();
    killPlugins(killed.process.pid);
    await killed.done;
    cpSync(data, cache, { recursive: true });
    stack.emulator.setClock({ advanceSeconds: LASTING_SECONDS });
    const taken = await stack.apply();
    expect(taken.match(/was started by an apply that was killed/g)).toHaveLength(services.length);
    for (const restores of [2, 3]) {
      stack.emulator.setClock({ advanceSeconds: 60 });
      rmSync(data, { recursive: true });
      cpSync(cache, data, { recursive: true });
      const output = await stack.apply(...services.map(({ type }) => `-replace=${type}.orders`));
      expect(output).not.toContain('was started by an apply that was killed');
      expectStarted(restores);
    }
    for (const service of services) {
      expect(attributesOf(stack.workspace, service).id).toBe(stack.restores(service)[0].id);
    }
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

  const required_providers = { alirestore: { source: 'alirestore.invalid/alicloud/alirestore' } };

  /** The ids of all resources of a service. */
  const idsOf = async ({ type }: Service) => {
    const state = JSON.parse(await stack.workspace.succeed('state', 'pull')) as {
      resources: { type: string; instances: { attributes: { id: string } }[] }[];
    };
    return state.resources
      .filter((resource) => resource.type === type)
      .flatMap(({ instances }) => instances.map(({ attributes }) => attributes.id));
  };

  it.each([
    ['a plan that sees both', []],
    ['-target', services.map(({ type }) => `-target=${type}.second`)],
    ['-refresh=false', ['-refresh=false']],
  ])('two equal resources have a restore each, the second one by %s', async (name, args) => {
    stack = await startServices(`remote-equal-${args.length}-${name.length}`, 'atOnce');
    const terraform = { required_providers, ...(await httpBackend()) };
    stack.configure({ first: {} }, { terraform });
    await stack.workspace.succeed('init', '-migrate-state', '-force-copy');
    await stack.apply();
    stack.configure({ first: {}, second: {} }, { terraform });
    expect(await stack.apply(...args)).not.toMatch(/was already running|was killed/);
    expectStarted(2);
    for (const service of services) expect(new Set(await idsOf(service)).size).toBe(2);
  });

  it('running restores are restored again each for itself', async () => {
    stack = await startServices('remote-twelve', 'never');
    const terraform = { required_providers, ...(await httpBackend()) };
    const restores = (run: string) =>
      Object.fromEntries(
        Array.from({ length: 6 }, (_, index) => [
          `restore-${index}`,
          ({ placed }: Service) => ({ ...placed(`${index % 3}`), ...unwaited, triggers: { run, of: `${index}` } }),
        ]),
      );
    stack.configure(restores('1'), { terraform, of: cancelling });
    await stack.workspace.succeed('init', '-migrate-state', '-force-copy');
    await stack.apply();
    stack.configure(restores('2'), { terraform, of: cancelling });
    await stack.apply();
    expectStarted(12, cancelling);
    for (const service of cancelling) {
      const running = stack.restores(service).filter(({ status }) => status === service.running);
      expect((await idsOf(service)).sort()).toEqual(running.map(({ id }) => id).sort());
    }
  });
});
