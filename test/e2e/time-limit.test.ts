import { afterEach, describe, expect, it } from 'vitest';
import { saidOf } from './harness/said-of';
import type { Service } from './harness/services/service';
import { services } from './harness/services/services';
import { LASTING_SECONDS, type More, type ServicesStack, startServices } from './harness/services/services-stack';
import { until } from './harness/until';

let stack: ServicesStack;
afterEach(() => stack.emulator.close());

/** Those whose restores can be cancelled. */
const cancelling = services.filter(({ cancelled }) => cancelled);
const orders = (service: Service) => stack.instance(service);
const idsOf = (of: readonly Service[]) => of.map((service) => orders(service).attributes.id);
const statuses = (of = services) => of.map((service) => stack.restores(service).map(({ status }) => status));
const limit = { timeouts: { create: '1s' } };
const enough = { timeouts: { create: '1h' } };
const toTheEnd = () => stack.emulator.setClock({ advanceSeconds: LASTING_SECONDS });

function expectStarted(restores: number, of = services): void {
  for (const service of of) expect(stack.started(service), service.type).toBe(restores);
}

/** Restores that did not end within their time limit; the ids are those of the services in turn. */
async function lateStack(name: string, changes: object = {}, more: More = {}): Promise<unknown[]> {
  const of = more.of ?? services;
  stack = await startServices(name, 'lasting');
  stack.configure({ orders: { ...limit, ...changes } }, more);
  const run = await stack.workspace.apply();
  expect(run.code).toBe(1);
  for (const service of of) {
    const said = saidOf(run, `${service.type}.orders`);
    expect(said).toContain('did not end within 1 s');
    expect(said).toContain('unless inputs or triggers have changed, the next apply keeps waiting for it');
    expect(stack.restores(service).map(({ status }) => status)).toEqual([service.running]);
  }
  return idsOf(of);
}

/** The same restores have come to their ends. */
function expectGoneOn(ids: unknown[], changes: object = {}): void {
  services.forEach((service, index) => {
    expect(orders(service).attributes).toMatchObject({ id: ids[index], status: service.succeeded, ...changes });
  });
  expectStarted(1);
}

/** Restores of these services in the place of those that reached their limit: the old ones are cancelled. */
function expectBegunAnew(ids: unknown[], of: readonly Service[]): void {
  of.forEach((service, index) => {
    expect(orders(service).attributes.id).not.toBe(ids[index]);
  });
  expect(statuses(of)).toEqual(of.map(({ succeeded, cancelled }) => [succeeded, cancelled]));
}

describe('a restore that did not end within its time limit', () => {
  it('runs on, and the next apply goes on with it to its end', async () => {
    const ids = await lateStack('limit');
    stack.configure({ orders: enough });
    expect((await stack.applyToTheEnd()).code).toBe(0);
    for (const service of services) expect(orders(service)).not.toHaveProperty('status');
    expectGoneOn(ids, { origin: 'started', wait_unfinished: false });
    expect(await stack.workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
  });

  it('counts when it has ended well before the next apply', async () => {
    const ids = await lateStack('limit-ended');
    toTheEnd();
    await stack.apply();
    expectGoneOn(ids);
  });

  it('may reach its limit again, and still goes on', async () => {
    const ids = await lateStack('limit-twice');
    expect((await stack.workspace.apply()).code).toBe(1);
    stack.configure({ orders: enough });
    expect((await stack.applyToTheEnd()).code).toBe(0);
    expectGoneOn(ids);
  });

  it('goes on from another working directory that has the state alone', async () => {
    const ids = await lateStack('limit-elsewhere');
    stack.workspace.forgetNotes();
    stack.configure({ orders: enough });
    expect((await stack.applyToTheEnd()).code).toBe(0);
    expectGoneOn(ids);
  });

  it('goes on after a kill between the two halves of the replacement, also when it has ended since', async () => {
    const ids = await lateStack('limit-killed');
    stack.configure({ orders: enough });
    const killed = await stack.applyUntilWaiting();
    process.kill(-(killed.process.pid as number), 'SIGKILL');
    await killed.done;
    for (const { type } of services) expect(stack.workspace.instances(type)).toEqual({});
    toTheEnd();
    await stack.apply('-lock=false');
    expectGoneOn(ids);
  });

  it('goes on with create_before_destroy, too', async () => {
    const lifecycle = { create_before_destroy: true };
    const ids = await lateStack('limit-cbd', { lifecycle });
    stack.configure({ orders: { ...enough, lifecycle } });
    const { code, output } = await stack.applyToTheEnd();
    expect(output).not.toContain('was started by an apply that was killed');
    expect(code).toBe(0);
    expectGoneOn(ids);
  });

  it('goes on with -target', async () => {
    const ids = await lateStack('limit-target');
    stack.configure({ orders: enough, other: ({ placed }) => placed('other') });
    const targets = services.map(({ type }) => `-target=${type}.orders`);
    expect((await stack.applyToTheEnd(1, ...targets)).code).toBe(0);
    expectGoneOn(ids);
  });

  it('is cancelled and begun anew when its inputs have changed', async () => {
    const more = { of: cancelling };
    const ids = await lateStack('limit-changed', {}, more);
    stack.configure({ orders: { ...enough, triggers: { run: '2' } } }, more);
    expect((await stack.applyToTheEnd(2)).code).toBe(0);
    expectBegunAnew(ids, cancelling);
  });

  /** The place is known only when that resource is made. */
  const placeFromResource = (place: string) => ({
    resource: {
      terraform_data: Object.fromEntries(
        services.map(({ type, placed }) => [type, { input: Object.values(placed(place))[0] }]),
      ),
    },
    orders: ({ type, placed }: Service) => ({
      ...enough,
      [Object.keys(placed(place))[0]]: `\${terraform_data.${type}.output}`,
    }),
  });

  it('goes on when an input is known only during the apply, and turns out to be the same', async () => {
    const ids = await lateStack('limit-unknown');
    const { resource, orders } = placeFromResource('restore');
    stack.configure({ orders }, { resource });
    expect((await stack.applyToTheEnd()).code).toBe(0);
    expectGoneOn(ids);
  });

  it('is cancelled when an input is known only during the apply, and turns out to be another', async () => {
    const ids = await lateStack('limit-unknown-other', {}, { of: cancelling });
    const { resource, orders } = placeFromResource('elsewhere');
    stack.configure({ orders }, { resource, of: cancelling });
    expect((await stack.applyToTheEnd(2)).code).toBe(0);
    expectBegunAnew(ids, cancelling);
  });

  it('is cancelled when its creation never comes, since another resource has failed', async () => {
    await lateStack('limit-no-create');
    const broken = { input: '1', provisioner: [{ 'local-exec': { command: 'exit 1' } }] };
    stack.configure(
      { orders: { ...enough, depends_on: ['terraform_data.broken'] } },
      { resource: { terraform_data: { broken } } },
    );
    expect((await stack.workspace.apply()).code).toBe(1);
    for (const { type } of services) expect(stack.workspace.instances(type)).toEqual({});
    const ends = services.map(({ running, cancelled = running }) => [cancelled]);
    await until(() => JSON.stringify(statuses()) === JSON.stringify(ends));
  });

  it('is cancelled when it is destroyed', async () => {
    await lateStack('limit-destroy');
    expect((await stack.workspace.destroy()).code).toBe(0);
    expect(statuses()).toEqual(services.map(({ running, cancelled = running }) => [cancelled]));
  });
});

describe('a running restore that somebody asks to be replaced', () => {
  const replaced = (of: readonly Service[]) => of.map(({ type }) => `-replace=${type}.orders`);

  it('is cancelled, and another one is begun', async () => {
    stack = await startServices('replace-asked', 'never');
    stack.configure({ orders: { wait_for_completion: false } }, { of: cancelling });
    await stack.workspace.apply();
    const ids = idsOf(cancelling);
    await stack.apply(...replaced(cancelling));
    cancelling.forEach((service, index) => {
      expect(orders(service).attributes.id).not.toBe(ids[index]);
    });
    expect(statuses(cancelling)).toEqual(cancelling.map(({ running, cancelled }) => [running, cancelled]));
  });

  it('that has ended is restored anew, also after its time limit was reached and it was taken over', async () => {
    const ids = await lateStack('replace-ended');
    stack.configure({ orders: enough });
    expect((await stack.applyToTheEnd()).code).toBe(0);
    const run = stack.workspace.start('apply', '-auto-approve', ...replaced(services));
    await stack.untilStarted(2);
    await stack.untilAllRun();
    toTheEnd();
    expect((await run.done).code).toBe(0);
    services.forEach((service, index) => {
      expect(orders(service).attributes.id).not.toBe(ids[index]);
    });
  });
});
