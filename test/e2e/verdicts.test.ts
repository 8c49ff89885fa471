import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { saidOf } from './harness/said-of';
import { services } from './harness/services/services';
import { started } from './harness/services/services-stack';
import { type Run, Workspace } from './harness/workspace';

/** Each end of each service, under each policy. */
const cells = services.flatMap((service) =>
  Object.entries(service.ends).flatMap(([end, { status, verdict }]) =>
    service.partialPolicies.map((policy) => {
      const name = policy ? `${end}-${policy}` : end;
      return { service, end, status, verdict, policy, name, address: `${service.type}.${name}` };
    }),
  ),
);

type Cell = (typeof cells)[number];
type Expected = 'ok' | 'warning' | 'error';

function expected({ verdict, policy }: Cell, whenPending: Expected): Expected {
  if (verdict === 'pending') return whenPending;
  if (verdict === 'failed') return 'error';
  if (verdict === 'succeeded') return 'ok';
  return ({ fail: 'error', warn: 'warning', accept: 'ok' } as const)[policy ?? 'fail'];
}

const courseOf = ({ service, end }: Cell) => `${service.type}-${end}`;

const scenario: Scenario = {
  courses: Object.fromEntries(cells.map((cell) => [courseOf(cell), cell.service.ends[cell.end].course])),
  rules: cells.map((cell) => ({ match: cell.service.callTo(cell.name), course: courseOf(cell) })),
};

/** All cells of the matrix in one stack: a restore each. */
const restoresOf = (shared: object, chosen = cells) => ({
  provider: { alirestore: { polling: { min_seconds: 0.05, max_seconds: 0.2 } } },
  resource: Object.fromEntries(
    services.map((service) => [
      service.type,
      Object.fromEntries(
        chosen
          .filter((cell) => cell.service === service)
          .map(({ name, policy }) => [
            name,
            service.restore(name, { ...shared, ...(policy && { on_partial: policy }) }),
          ]),
      ),
    ]),
  ),
});

let emulator: Emulator;
let workspace: Workspace;

async function start(name: string): Promise<void> {
  emulator = await startEmulatedCloud({ scenario, speed: 100 });
  workspace = new Workspace(name, { ALIRESTORE_EMULATOR: emulator.url });
}

const restores = () => services.reduce((sum, service) => sum + started(emulator, service), 0);
const instanceOf = ({ service, name }: Cell) => workspace.instances(service.type)[name];
const parallel = '-parallelism=30';

/** The severity of what was said about a restore. */
function said(run: Run, { address }: Cell): Expected {
  const about = saidOf(run, address);
  if (about.includes('Error: ')) return 'error';
  return about.includes('Warning: ') ? 'warning' : 'ok';
}

it('the matrix has every end of every service', () => {
  const counts = services.map(({ type }) => [type, cells.filter(({ service }) => service.type === type).length]);
  expect(Object.fromEntries(counts)).toEqual({
    alirestore_job: 30,
    alirestore_dbs_restore_task: 6,
    alirestore_compute_nest_restore_task: 3,
  });
});

describe('on create', () => {
  let run: Run;
  beforeAll(async () => {
    await start('verdicts-create');
    workspace.configure(restoresOf({ timeouts: { create: '5s' } }));
    await workspace.init();
    run = await workspace.apply(parallel);
  });
  afterAll(() => emulator.close());

  it('the apply fails, and starts each restore once', () => {
    expect(run.code).toBe(1);
    expect(restores()).toBe(cells.length);
  });

  it.each(cells)('$address', (cell) => {
    const outcome = expected(cell, 'error');
    expect(said(run, cell)).toBe(outcome);
    const { status, attributes } = instanceOf(cell);
    expect(status).toBe(outcome === 'error' ? 'tainted' : undefined);
    expect(attributes).toMatchObject({ status: cell.status, verdict: cell.verdict });
  });

  it('says why a restore failed, and what to do', () => {
    expect(run.output).toContain('Reason: the disk is full');
    expect(run.output).toContain('fix the cause and apply again');
  });

  it('the next plan restores again what failed, and nothing else', async () => {
    const plan = await workspace.terraform('plan', parallel);
    const again = cells.filter((cell) => expected(cell, 'error') === 'error');
    expect(plan.output).toContain(`Plan: ${again.length} to add, 0 to change, ${again.length} to destroy.`);
    expect(plan.output).not.toContain('# alirestore_job.COMPLETE-fail');
  });
});

describe('restores that their policies take for good', () => {
  const good = cells.filter((cell) => expected(cell, 'error') !== 'error');
  afterEach(() => emulator.close());

  it('are these', () => {
    expect(good.map(({ address }) => address)).toEqual([
      'alirestore_job.COMPLETE-fail',
      'alirestore_job.COMPLETE-warn',
      'alirestore_job.COMPLETE-accept',
      'alirestore_job.PARTIAL_COMPLETE-warn',
      'alirestore_job.PARTIAL_COMPLETE-accept',
      'alirestore_dbs_restore_task.success',
      'alirestore_compute_nest_restore_task.Restored',
    ]);
  });

  it('make an apply succeed on create, and leave nothing to do', async () => {
    await start('verdicts-good');
    workspace.configure(restoresOf({}, good));
    await workspace.init();
    expect((await workspace.apply(parallel)).code).toBe(0);
    expect((await workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
    expect(restores()).toBe(good.length);
  });

  it('make an apply succeed on resume', async () => {
    await start('verdicts-good-resume');
    workspace.configure(restoresOf({ wait_for_completion: false }, good));
    await workspace.init();
    await workspace.apply();
    workspace.configure(restoresOf({}, good));
    // Without a refresh nothing is known of a restore but its id.
    const run = await workspace.apply('-refresh=false');
    expect(run.output).toContain(`0 added, ${good.length} changed, 0 destroyed`);
    expect(run.code).toBe(0);
    for (const cell of good) {
      expect(instanceOf(cell).attributes).toMatchObject({ status: cell.status, verdict: cell.verdict });
    }
    expect(workspace.instances()['COMPLETE-fail'].attributes.snapshot_hash).toEqual(expect.any(String));
    expect(restores()).toBe(good.length);
  });
});

describe('on resume', () => {
  let run: Run;
  beforeAll(async () => {
    await start('verdicts-resume');
    workspace.configure(restoresOf({ timeouts: { create: '5s' }, on_timeout: 'resume' }));
    await workspace.init();
    emulator.setClock({ speed: 0 });
    const first = await workspace.apply(parallel);
    expect(first.code).toBe(0);
    emulator.setClock({ advanceSeconds: 3600, speed: 100 });
    run = await workspace.apply(parallel, '-refresh=false');
  });
  afterAll(() => emulator.close());

  it('the apply fails, and starts nothing', () => {
    expect(run.code).toBe(1);
    expect(restores()).toBe(cells.length);
  });

  it.each(cells)('$address', (cell) => {
    expect(said(run, cell)).toBe(expected(cell, 'warning'));
    const { status, attributes } = instanceOf(cell);
    expect(status).toBeUndefined();
    expect(attributes).toMatchObject({ status: cell.status, verdict: cell.verdict });
  });

  it('the next plan restores again what failed, and goes on waiting for the rest', async () => {
    const plan = await workspace.terraform('plan', parallel);
    const again = cells.filter((cell) => expected(cell, 'ok') === 'error').length;
    const waiting = cells.filter(({ verdict }) => verdict === 'pending').length;
    expect(plan.output).toContain(`Plan: 0 to add, ${again + waiting} to change, 0 to destroy.`);
  });
});

describe('on refresh', () => {
  let run: Run;
  beforeAll(async () => {
    await start('verdicts-refresh');
    workspace.configure(restoresOf({ wait_for_completion: false }));
    await workspace.init();
    const first = await workspace.apply(parallel);
    expect(first.code).toBe(0);
    emulator.setClock({ advanceSeconds: 3600 });
    run = await workspace.terraform('plan', '-detailed-exitcode', parallel, '-out=plan');
  });
  afterAll(() => emulator.close());

  it('the plan starts nothing', () => {
    expect(run.code).toBe(2);
    expect(restores()).toBe(cells.length);
  });

  it.each(cells)('$address', (cell) => {
    const again = expected(cell, 'ok') === 'error';
    expect(run.output.includes(`# ${cell.address} will be updated in-place`)).toBe(again);
    expect(run.output.includes(`# ${cell.address} must be replaced`)).toBe(false);
  });

  it('says that it does not know a status', () => {
    expect(said(run, cells.find(({ name }) => name === 'VERIFYING-accept') as Cell)).toBe('warning');
    expect(run.output).toContain('has the unknown status "VERIFYING"');
  });

  it('the apply of that plan starts each of them once more, and no other', async () => {
    const again = cells.filter((cell) => expected(cell, 'ok') === 'error').length;
    await workspace.terraform('apply', parallel, 'plan');
    expect(restores()).toBe(cells.length + again);
  });
});
