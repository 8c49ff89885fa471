import { afterEach, describe, expect, it } from 'vitest';
import { killPlugins } from './harness/end-processes';
import { saidOf } from './harness/said-of';
import type { Service } from './harness/services/service';
import { services } from './harness/services/services';
import { LASTING_SECONDS, type ServicesStack, startServices } from './harness/services/services-stack';
import type { Run } from './harness/workspace';

let stack: ServicesStack;
afterEach(() => stack.emulator.close());

/** Those whose restores can be cancelled: where they cannot, none begins while the one before it runs. */
const cancelling = services.filter(({ cancelled }) => cancelled);
const idOf = (service: Service, name = 'orders') => stack.instance(service, name).attributes.id;
const idsOf = (of = services, name = 'orders') => of.map((service) => idOf(service, name));
const statusOf = (service: Service, id: unknown) =>
  stack.restores(service).find((restore) => restore.id === id)?.status;

const unwaited = { wait_for_completion: false };
const replaceFirst = { lifecycle: { create_before_destroy: true } };
const toTheEnd = () => stack.emulator.setClock({ advanceSeconds: LASTING_SECONDS });

function expectStarted(restores: number, of = services): void {
  for (const service of of) expect(stack.started(service), service.type).toBe(restores);
}

/** Each resource stands for a restore of its own. */
function expectOwnRestores(...names: string[]): void {
  expectStarted(names.length);
  for (const service of services) {
    expect(new Set(names.map((name) => idOf(service, name))).size, service.type).toBe(names.length);
  }
}

/** Kills the plugin of an apply as soon as so many restores of each service were started in all. */
async function applyKilledAt(restores: number, of = services): Promise<void> {
  const run = stack.workspace.start('apply', '-auto-approve');
  await stack.untilStarted(restores, of);
  await stack.untilAllRun();
  killPlugins(run.process.pid);
  expect((await run.done).code).toBe(1);
}

/** Applies, and sees that each of these was found as what a kill has left. */
async function applyTakesOver(names: string[], of = services): Promise<Run> {
  const run = await stack.workspace.apply();
  expect(run.code, run.output).toBe(0);
  for (const { type } of of) {
    for (const name of names) {
      expect(saidOf(run, `${type}.${name}`)).toContain('was started by an apply that was killed');
    }
  }
  return run;
}

describe('two resources with equal inputs', () => {
  it('start two restores in one apply', async () => {
    stack = await startServices('equal', 'never');
    stack.configure({ first: unwaited, second: unwaited });
    await stack.apply();
    expectOwnRestores('first', 'second');
  });

  it('have their own ones after a kill, too', async () => {
    stack = await startServices('equal-killed', 'lasting');
    stack.configure({ first: {}, second: {} });
    await applyKilledAt(2);
    toTheEnd();
    await applyTakesOver(['first', 'second']);
    expectOwnRestores('first', 'second');
  });

  it('keep the other one running when one of them is removed', async () => {
    stack = await startServices('equal-removed', 'never');
    stack.configure({ first: unwaited, second: unwaited });
    await stack.apply();
    const [first, second] = [idsOf(services, 'first'), idsOf(services, 'second')];
    stack.configure({ second: unwaited });
    await stack.apply();
    services.forEach((service, index) => {
      expect(statusOf(service, first[index])).toBe(service.cancelled ?? service.running);
      expect(statusOf(service, second[index])).toBe(service.running);
    });
    expectStarted(2);
  });

  it('start two restores when the second one alone is applied right after the first has ended well', async () => {
    stack = await startServices('equal-target', 'atOnce');
    stack.configure({ first: {} });
    await stack.apply();
    stack.configure({ first: {}, second: {} });
    const output = await stack.apply(...services.map(({ type }) => `-target=${type}.second`));
    expect(output).not.toContain('was started by an apply that was killed');
    expectOwnRestores('first', 'second');
  });

  it('start two restores when the second one comes later', async () => {
    stack = await startServices('equal-later', 'never');
    stack.configure({ first: unwaited });
    await stack.apply();
    stack.configure({ first: unwaited, second: unwaited });
    await stack.apply();
    expectOwnRestores('first', 'second');
  });
});

describe('a re-run by triggers', () => {
  const run = (run: string, changes = {}) => ({ ...changes, triggers: { run } });

  it('with create_before_destroy starts its own restore, and its end cancels the old one alone', async () => {
    stack = await startServices('replace-first', 'never');
    stack.configure({ orders: run('1', { ...unwaited, ...replaceFirst }) }, { of: cancelling });
    await stack.apply();
    const old = idsOf(cancelling);
    stack.configure({ orders: run('2', { ...unwaited, ...replaceFirst }) }, { of: cancelling });
    await stack.apply();
    expectStarted(2, cancelling);
    expect(stack.executed('CancelRestoreJob')).toBe(1);
    cancelling.forEach((service, index) => {
      expect(statusOf(service, old[index])).toBe(service.cancelled);
      expect(statusOf(service, idOf(service))).toBe(service.running);
    });
  });

  it('with create_before_destroy that was killed is adopted, and not cancelled with the old one', async () => {
    stack = await startServices('replace-first-killed', 'never');
    stack.configure({ orders: run('1', { ...unwaited, ...replaceFirst }) }, { of: cancelling });
    await stack.apply();
    const old = idsOf(cancelling);
    stack.configure({ orders: run('2', replaceFirst) }, { of: cancelling });
    await applyKilledAt(2, cancelling);
    stack.configure({ orders: run('2', { ...unwaited, ...replaceFirst }) }, { of: cancelling });
    await applyTakesOver(['orders'], cancelling);
    expectStarted(2, cancelling);
    cancelling.forEach((service, index) => {
      expect(statusOf(service, old[index])).toBe(service.cancelled);
      expect(statusOf(service, idOf(service))).toBe(service.running);
    });
  });

  it('that was killed is adopted, finished as it is', async () => {
    stack = await startServices('rerun-killed', 'atOnce', 'lasting');
    stack.configure({ orders: run('1') });
    await stack.apply();
    stack.configure({ orders: run('2') });
    await applyKilledAt(2);
    toTheEnd();
    await applyTakesOver(['orders']);
    expectStarted(2);
    for (const service of services) {
      expect(stack.restores(service)[0]).toMatchObject({ id: idOf(service), status: service.succeeded });
    }
    expect(stack.executed('CancelRestoreJob')).toBe(0);
  });

  it('right after a kill does not take the finished restore of before', async () => {
    stack = await startServices('kill-rerun', 'lasting', 'atOnce');
    stack.configure({ orders: run('1') });
    await applyKilledAt(1);
    toTheEnd();
    stack.configure({ orders: run('2') });
    expect(await stack.apply()).not.toContain('Warning');
    expectStarted(2);
    for (const service of services) expect(stack.restores(service)[0].id).toBe(idOf(service));
  });
});

describe('another workspace of Terraform', () => {
  it('has a restore of its own, though the inputs are equal', async () => {
    stack = await startServices('workspaces', 'atOnce');
    stack.configure({ orders: {} });
    await stack.apply();
    await stack.workspace.succeed('workspace', 'new', 'staging');
    expect(await stack.apply()).not.toContain('Warning');
    expectStarted(2);
  });
});

describe('another working directory', () => {
  it('adopts a restore that runs, with a warning', async () => {
    stack = await startServices('elsewhere', 'never');
    stack.configure({ orders: unwaited });
    await stack.apply();
    stack.workspace.forget();
    const run = await stack.workspace.apply();
    for (const service of services) {
      const [{ id }] = stack.restores(service);
      expect(saidOf(run, `${service.type}.orders`)).toContain(`R${service.noun.slice(1)} ${id} was already running`);
    }
    expectStarted(1);
  });

  it('asks in the log whether a restore that has ended was this one', async () => {
    stack = await startServices('elsewhere-ended', 'atOnce');
    stack.configure({ orders: {} });
    await stack.apply();
    stack.workspace.forget();
    stack.workspace.setEnv({ TF_LOG_PROVIDER: 'INFO' });
    const output = await stack.apply();
    const asked = output.match(/if it was this one, import it instead of restoring again/g);
    expect(asked).toHaveLength(services.length);
    expectStarted(2);
  });
});
