import { afterEach, describe, expect, it } from 'vitest';
import { saidOf } from './harness/said-of';
import type { Service } from './harness/services/service';
import { services } from './harness/services/services';
import { LASTING_SECONDS, type ServicesStack, startServices } from './harness/services/services-stack';

let stack: ServicesStack;
afterEach(() => stack.emulator.close());

/** Services that have no call to cancel a restore. */
const of = services.filter(({ cancelled }) => !cancelled);
const unwaited = { wait_for_completion: false };
const idOf = (service: Service) => stack.instance(service).attributes.id;
const heldBy = (service: Service) => stack.restores(service).map(({ id, status }) => [id, status]);

describe('a restore that runs, and cannot be cancelled', () => {
  it('is in the way of the next one: nothing is started until it has ended', async () => {
    stack = await startServices('in-the-way', 'lasting', 'atOnce');
    stack.configure({ orders: { ...unwaited, triggers: { run: '1' } } }, { of });
    await stack.apply();
    const ids = of.map(idOf);
    stack.configure({ orders: { triggers: { run: '2' } } }, { of });
    const run = await stack.workspace.apply();
    expect(run.code).toBe(1);
    of.forEach((service, index) => {
      const said = saidOf(run, `${service.type}.orders`);
      expect(said).toContain(`${ids[index]}`);
      expect(said).toContain('still runs');
      expect(said).toContain('Wait until it has ended, and apply again');
      expect(heldBy(service)).toEqual([[ids[index], service.running]]);
      expect(idOf(service)).toBe(ids[index]);
    });

    stack.emulator.setClock({ advanceSeconds: LASTING_SECONDS });
    await stack.apply();
    for (const service of of) {
      expect(stack.started(service)).toBe(2);
      expect(stack.restores(service)[0]).toMatchObject({ id: idOf(service), status: service.succeeded });
    }
  });

  it('is in the way of its replacement, too, after it has reached its time limit', async () => {
    stack = await startServices('in-the-way-tainted', 'lasting', 'atOnce');
    stack.configure({ orders: { timeouts: { create: '1s' }, triggers: { run: '1' } } }, { of });
    expect((await stack.workspace.apply()).code).toBe(1);
    const ids = of.map(idOf);
    stack.configure({ orders: { triggers: { run: '2' } } }, { of });
    const run = await stack.workspace.apply();
    expect(run.code).toBe(1);
    of.forEach((service, index) => {
      expect(run.text).toContain(`R${service.noun.slice(1)} ${ids[index]} still runs`);
      expect(heldBy(service)).toEqual([[ids[index], service.running]]);
      expect(stack.instance(service)).toMatchObject({ status: 'tainted', attributes: { id: ids[index] } });
    });

    stack.emulator.setClock({ advanceSeconds: LASTING_SECONDS });
    await stack.apply();
    for (const service of of) {
      expect(stack.started(service)).toBe(2);
      expect(stack.restores(service)[0]).toMatchObject({ id: idOf(service), status: service.succeeded });
    }
  });

  it('that has reached its time limit runs on when it is destroyed, which a warning says', async () => {
    stack = await startServices('runs-on-tainted', 'never');
    stack.configure({ orders: { timeouts: { create: '1s' } } }, { of });
    expect((await stack.workspace.apply()).code).toBe(1);
    const ids = of.map(idOf);
    const run = await stack.workspace.destroy();
    expect(run.code, run.text).toBe(0);
    of.forEach((service, index) => {
      expect(run.text).toContain(`R${service.noun.slice(1)} ${ids[index]} runs on`);
      expect(heldBy(service)).toEqual([[ids[index], service.running]]);
    });
  });

  it('runs on when it is destroyed, which a warning says', async () => {
    stack = await startServices('runs-on', 'never');
    stack.configure({ orders: unwaited }, { of });
    await stack.apply();
    const ids = of.map(idOf);
    const run = await stack.workspace.destroy();
    expect(run.code).toBe(0);
    of.forEach((service, index) => {
      expect(run.text).toContain(`R${service.noun.slice(1)} ${ids[index]} runs on`);
      expect(heldBy(service)).toEqual([[ids[index], service.running]]);
    });
  });
});
