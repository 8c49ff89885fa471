import { afterEach, describe, expect, it } from 'vitest';
import { killPlugins } from './harness/end-processes';
import { saidOf } from './harness/said-of';
import { services } from './harness/services/services';
import { LASTING_SECONDS, type ServicesStack, startServices } from './harness/services/services-stack';
import type { RunningTerraform } from './harness/workspace';

let stack: ServicesStack;
afterEach(() => stack.emulator.close());

/** As a terminal does: to the plugin, too. */
const interrupt = ({ process: { pid } }: RunningTerraform) => process.kill(-(pid as number), 'SIGINT');
const orders = (service: (typeof services)[number]) => stack.instance(service);
const count = services.length;

function expectStartedOnce(): void {
  for (const service of services) expect(stack.started(service), service.type).toBe(1);
}

describe('Ctrl-C during the wait', () => {
  it('saves the restore untainted, and the next apply goes on with it', async () => {
    stack = await startServices('interrupt', 'lasting');
    stack.configure({ orders: {} });
    const run = await stack.applyUntilWaiting();
    interrupt(run);
    const { code, text } = await run.done;
    expect(code).toBe(1);
    for (const service of services) {
      const { status, attributes } = orders(service);
      expect(text).toContain(`Interrupted while ${service.noun} ${attributes.id} was running`);
      expect(status).not.toBe('tainted');
      expect(attributes).toMatchObject({ status: service.running, verdict: 'pending' });
    }

    const ids = services.map((service) => orders(service).attributes.id);
    expect(await stack.workspace.succeed('plan')).toContain(`0 to add, ${count} to change, 0 to destroy`);
    const next = await stack.applyToTheEnd();
    expect(next.output).toContain(`0 added, ${count} changed, 0 destroyed`);
    expect(next.code).toBe(0);
    for (const service of services) {
      expect(orders(service).attributes).toMatchObject({ status: service.succeeded, verdict: 'succeeded' });
    }
    expect(services.map((service) => orders(service).attributes.id)).toEqual(ids);
    expectStartedOnce();
  });
});

describe('the next apply after an interrupt', () => {
  it('has nothing to do when the restore has succeeded meanwhile', async () => {
    stack = await startServices('interrupt-done', 'lasting');
    stack.configure({ orders: {} });
    const run = await stack.applyUntilWaiting();
    interrupt(run);
    await run.done;
    stack.emulator.setClock({ advanceSeconds: LASTING_SECONDS });
    expect(await stack.apply()).toContain('0 added, 0 changed, 0 destroyed');
    expectStartedOnce();
  });
});

describe('the deadline', () => {
  const limit = { timeouts: { create: '1s' } };

  it('taints, and untaint goes on with the same restore', async () => {
    stack = await startServices('deadline-fail', 'never');
    stack.configure({ orders: limit });
    expect((await stack.workspace.apply()).code).toBe(1);
    for (const service of services) expect(orders(service).status, service.type).toBe('tainted');

    for (const { type } of services) await stack.workspace.succeed('untaint', `${type}.orders`);
    const second = await stack.workspace.apply();
    expect(second.code).toBe(1);
    for (const service of services) {
      expect(saidOf(second, `${service.type}.orders`)).toContain(
        `apply again, which keeps waiting for the same ${service.short}`,
      );
      expect(orders(service).status).toBeUndefined();
    }
    expectStartedOnce();
  });

  it('with on_timeout = "resume" warns, and each apply goes on with the same restore', async () => {
    stack = await startServices('deadline-resume', 'never');
    stack.configure({ orders: { ...limit, on_timeout: 'resume' } });
    for (const changed of [`${count} added, 0 changed`, `0 added, ${count} changed`, `0 added, ${count} changed`]) {
      const run = await stack.workspace.apply();
      expect(run.code).toBe(0);
      expect(run.output).toContain(changed);
      for (const service of services) {
        const said = `Warning: R${service.noun.slice(1)} ${orders(service).attributes.id} did not end within 1 s`;
        expect(run.text).toContain(said);
        expect(orders(service).attributes.verdict).toBe('pending');
      }
    }
    expectStartedOnce();
  });

  it('with on_timeout = "resume" and a postcondition fails the apply without taint', async () => {
    stack = await startServices('deadline-postcondition', 'never');
    const postcondition = {
      condition: '${self.verdict == "succeeded"}',
      error_message: 'Not restored: ${self.status}',
    };
    stack.configure({ orders: { ...limit, on_timeout: 'resume', lifecycle: { postcondition } } });
    const { code, output } = await stack.workspace.apply();
    expect(code).toBe(1);
    for (const service of services) {
      expect(output).toContain(`Not restored: ${service.running}`);
      expect(orders(service).status).toBeUndefined();
    }
    expect(await stack.workspace.terraform('plan')).toMatchObject({ code: 0 });
    expectStartedOnce();
  });
});

describe('a plugin that is killed during the wait', () => {
  it('leaves a restore that the next apply adopts', async () => {
    stack = await startServices('killed', 'lasting');
    stack.configure({ orders: {} });
    const run = await stack.applyUntilWaiting();
    killPlugins(run.process.pid);
    expect((await run.done).code).toBe(1);

    const next = await stack.applyToTheEnd();
    expect(next.code).toBe(0);
    for (const service of services) {
      expect(saidOf(next, `${service.type}.orders`)).toContain('was started by an apply that was killed');
      expect(orders(service).attributes.status).toBe(service.succeeded);
    }
    expectStartedOnce();
  });
});
