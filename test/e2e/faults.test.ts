import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultDefinition } from '../../src/emulator/scenario/fault-schema';
import { saidOf } from './harness/said-of';
import type { Service } from './harness/services/service';
import { services } from './harness/services/services';
import { scenarioOf, startServices } from './harness/services/services-stack';
import { quickProvider, type Stack, startStack } from './harness/stack';
import type { Run } from './harness/workspace';

const minute = 60_000;

/** What the call that creates a restore meets, one resource each of every service. */
const faults: Record<string, FaultDefinition> = {
  'lost-answer': { fault: 'reset', when: 'after', times: 1 },
  'reset-before': { fault: 'reset', when: 'before', times: 1 },
  'unavailable-before': { fault: 'serviceUnavailable503', when: 'before', times: 1 },
  'unavailable-after': { fault: 'serviceUnavailable503', when: 'after', times: 1 },
  'html-before': { fault: 'html502', when: 'before', times: 1 },
  'html-after': { fault: 'html502', when: 'after', times: 1 },
  'cut-body': { fault: 'cutBody', when: 'after', times: 1 },
  'empty-body': { fault: 'emptyBody', when: 'after', times: 1 },
  'stall-before': { fault: 'stall', when: 'before', times: 1 },
  'stall-after': { fault: 'stall', when: 'after', times: 1 },
  'success-false': { fault: 'successFalse', when: 'after', times: 1, code: 'InternalError' },
  // Emulated time runs a hundred times as fast: throttled for a minute of it, and asked to come back after a while.
  throttled: { fault: 'throttled', untilSecond: minute / 1000, retryAfterMs: 100 },
};

/** Every read meets one of these now and then. */
const reads: FaultDefinition[] = services.flatMap(({ listAction }) =>
  (['reset', 'serviceUnavailable503', 'html502', 'cutBody', 'throttled'] as const).map((fault) => ({
    fault,
    action: listAction as FaultDefinition['action'],
    probability: 0.05,
  })),
);

const cells = services.flatMap((service) => Object.keys(faults).map((name) => ({ service, name, type: service.type })));

describe('faults of the service', () => {
  let stack: Stack;
  let run: Run;

  beforeAll(async () => {
    const creates = cells.map(({ service, name }) => ({
      ...faults[name],
      action: service.createAction as FaultDefinition['action'],
      match: service.callTo(name),
    }));
    stack = await startStack('faults', { ...scenarioOf(['lasting'], 10), faults: [...creates, ...reads] });
    stack.workspace.configure({
      provider: { alirestore: { ...quickProvider.alirestore, client_read_timeout: 1_500 } },
      resource: Object.fromEntries(
        services.map((service) => [
          service.type,
          Object.fromEntries(Object.keys(faults).map((name) => [name, service.restore(name)])),
        ]),
      ),
    });
    run = await stack.workspace.apply('-parallelism=40');
  }, 240_000);
  afterAll(() => stack.emulator.close());

  it('are not shown to the person who applies', () => {
    expect(run.output).not.toMatch(/Error|Warning/);
    expect(run.code).toBe(0);
  });

  it.each(cells)('$type, $name: exactly one restore ran, and its verdict is in the state', ({ service, name }) => {
    const place = expect.objectContaining(service.callTo(name));
    const restores = service.restores(stack.emulator).filter(({ entry }) => place.asymmetricMatch(entry));
    expect(restores).toEqual([expect.objectContaining({ isStarted: true })]);
    const { status, attributes } = stack.workspace.instances(service.type)[name];
    expect(status).toBeUndefined();
    expect(attributes).toMatchObject({ status: service.succeeded, verdict: 'succeeded' });
  });
});

describe('a refusal that no retry mends', () => {
  const refusals = {
    'expired-token': {
      fault: { fault: 'error', code: 'InvalidSecurityToken.Expired' },
      says: () => 'InvalidSecurityToken.Expired',
    },
    'no-permission': {
      fault: { fault: 'error', code: 'NoPermission' },
      says: ({ createAction, product }: Service) => `${product}:${createAction.split(':').at(-1)}`,
    },
    'in-debt': { fault: { fault: 'error', code: 'InDebt' }, says: () => 'InDebt' },
  } as const;

  it.each(Object.entries(refusals))('%s: nothing runs, nothing is saved, and it is said why', async (name, refusal) => {
    const faults = services.map(({ createAction }) => ({
      ...refusal.fault,
      action: createAction as FaultDefinition['action'],
    }));
    const stack = await startServices(name, 'never');
    stack.emulator.addFaults({ faults });
    stack.configure({ orders: {} });
    const run = await stack.workspace.apply();
    await stack.emulator.close();
    expect(run.code).toBe(1);
    for (const service of services) {
      const text = saidOf(run, `${service.type}.orders`);
      expect(text).toContain('Error: The restore was not started');
      expect(text).toContain(refusal.says(service));
      expect(text).toMatch(/Request id: [0-9A-F-]{36}/);
      expect(stack.restores(service)).toEqual([]);
      expect(stack.workspace.instances(service.type)).toEqual({});
    }
  });

  it('a clock that is wrong: nothing runs, and it is said by how much', async () => {
    const stack = await startStack('clock-skew');
    stack.emulator.setClock({ skewSeconds: 3_600 });
    const { code, text } = await stack.workspace.apply();
    await stack.emulator.close();
    expect(code).toBe(1);
    expect(text).toContain('InvalidTimeStamp.Expired');
    expect(text).toMatch(/Correct this machine's clock: it is (1 h|59 min \d+ s|1 h \d+ s) behind the service's/);
    expect(stack.emulator.jobs()).toEqual([]);
  });
});
