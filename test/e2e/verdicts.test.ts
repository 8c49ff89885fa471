import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { type Run, Workspace } from './harness/workspace';

/** The course of a job, which runs for 100 emulated seconds before it ends, and the status it ends with. */
const courses = {
  COMPLETE: { preset: 'complete', seconds: 100 },
  PARTIAL_COMPLETE: { preset: 'partial', seconds: 100, errorMessage: '2 files were locked', failedItems: 2 },
  FAILED: { preset: 'failed', seconds: 100, errorMessage: 'the disk is full' },
  CANCELED: { preset: 'canceled', seconds: 100 },
  EXPIRED: { preset: 'expired', seconds: 100 },
  CREATED: { preset: 'created' },
  QUEUED: { preset: 'queued' },
  RUNNING: { preset: 'never' },
  CANCELING: { preset: 'canceling' },
  VERIFYING: { preset: 'unknownForEver' },
} as const;

type Status = keyof typeof courses;
const statuses = Object.keys(courses) as Status[];
const policies = ['fail', 'warn', 'accept'] as const;
const cells = statuses.flatMap((status) => policies.map((policy) => ({ status, policy, name: `${status}-${policy}` })));

const pending: readonly Status[] = ['CREATED', 'QUEUED', 'RUNNING', 'CANCELING', 'VERIFYING'];
const failed: readonly Status[] = ['FAILED', 'CANCELED', 'EXPIRED'];

type Expected = 'ok' | 'warning' | 'error';
function expected({ status, policy }: (typeof cells)[number], whenPending: Expected): Expected {
  if (pending.includes(status)) return whenPending;
  if (failed.includes(status)) return 'error';
  if (status === 'COMPLETE') return 'ok';
  return ({ fail: 'error', warn: 'warning', accept: 'ok' } as const)[policy];
}

const scenario: Scenario = {
  courses: courses as Scenario['courses'],
  rules: cells.map(({ status, name }) => ({ match: { TargetPath: `/${name}` }, course: status })),
};

/** All cells of the matrix in one stack: a job each. */
const jobs = (shared: object, chosen = cells) => ({
  provider: { alirestore: { polling: { min_seconds: 0.05, max_seconds: 0.2 } } },
  resource: {
    alirestore_job: Object.fromEntries(
      chosen.map(({ name, policy }) => [
        name,
        {
          restore_type: 'ECS_FILE',
          source_type: 'ECS_FILE',
          vault_id: 'v-1',
          snapshot_id: 's-1',
          target_instance_id: 'i-1',
          target_path: `/${name}`,
          on_partial: policy,
          ...shared,
        },
      ]),
    ),
  },
});

let emulator: Emulator;
let workspace: Workspace;

async function start(name: string): Promise<void> {
  emulator = await startEmulatedCloud({ scenario, speed: 100 });
  workspace = new Workspace(name, { ALIRESTORE_EMULATOR: emulator.url });
}

const restores = () => emulator.calls().counters.byAction.CreateRestoreJob;
const parallel = '-parallelism=30';

/** The severity of what was said about a job; Terraform names it behind "with". */
function said({ output }: Run, name: string): Expected {
  const about = output
    .split(/\n(?=(?:Error|Warning): )/)
    .filter((block) => block.includes(`with alirestore_job.${name},`));
  if (about.some((block) => block.startsWith('Error'))) return 'error';
  return about.some((block) => block.startsWith('Warning')) ? 'warning' : 'ok';
}

const verdictOf = ({ status }: (typeof cells)[number]) => {
  if (pending.includes(status)) return 'pending';
  if (failed.includes(status)) return 'failed';
  return status === 'COMPLETE' ? 'succeeded' : 'partial';
};

describe('on create', () => {
  let run: Run;
  beforeAll(async () => {
    await start('verdicts-create');
    workspace.configure(jobs({ timeouts: { create: '5s' } }));
    await workspace.init();
    run = await workspace.apply(parallel);
  });
  afterAll(() => emulator.close());

  it('the apply fails, and starts each restore once', () => {
    expect(run.code).toBe(1);
    expect(restores()).toBe(30);
  });

  it.each(cells)('$status under on_partial = "$policy"', (cell) => {
    const outcome = expected(cell, 'error');
    expect(said(run, cell.name)).toBe(outcome);
    const { status, attributes } = workspace.instances()[cell.name];
    expect(status).toBe(outcome === 'error' ? 'tainted' : undefined);
    expect(attributes).toMatchObject({ status: cell.status, verdict: verdictOf(cell) });
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

describe('an apply of restores that their policies take for good', () => {
  it('succeeds on create, and has nothing to do afterwards', async () => {
    await start('verdicts-good');
    const good = cells.filter((cell) => expected(cell, 'error') !== 'error');
    expect(good.map(({ name }) => name)).toEqual([
      'COMPLETE-fail',
      'COMPLETE-warn',
      'COMPLETE-accept',
      'PARTIAL_COMPLETE-warn',
      'PARTIAL_COMPLETE-accept',
    ]);
    workspace.configure(jobs({}, good));
    await workspace.init();
    expect((await workspace.apply(parallel)).code).toBe(0);
    expect((await workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
    expect(restores()).toBe(5);
    await emulator.close();
  });

  it.each(['COMPLETE', 'PARTIAL_COMPLETE'] as const)('succeeds on resume when it finds %s', async (status) => {
    await start(`verdicts-good-resume-${status}`);
    const [cell] = cells.filter((one) => one.status === status && one.policy === 'accept');
    workspace.configure(jobs({ wait_for_completion: false }, [cell]));
    await workspace.init();
    await workspace.apply();
    workspace.configure(jobs({}, [cell]));
    // Without a refresh nothing is known of the job but its id.
    const run = await workspace.apply('-refresh=false');
    expect(run.output).toContain('0 added, 1 changed, 0 destroyed');
    expect(run.code).toBe(0);
    expect(workspace.instances()[cell.name].attributes).toMatchObject({ status, snapshot_hash: expect.any(String) });
    expect(restores()).toBe(1);
    await emulator.close();
  });
});

describe('on resume', () => {
  let run: Run;
  beforeAll(async () => {
    await start('verdicts-resume');
    workspace.configure(jobs({ timeouts: { create: '5s' }, on_timeout: 'resume' }));
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
    expect(restores()).toBe(30);
  });

  it.each(cells)('$status under on_partial = "$policy"', (cell) => {
    expect(said(run, cell.name)).toBe(expected(cell, 'warning'));
    const { status, attributes } = workspace.instances()[cell.name];
    expect(status).toBeUndefined();
    expect(attributes).toMatchObject({ status: cell.status, verdict: verdictOf(cell) });
  });

  it('the next plan restores again what failed, and goes on waiting for the rest', async () => {
    const plan = await workspace.terraform('plan', parallel);
    const again = cells.filter((cell) => expected(cell, 'ok') === 'error').length;
    const waiting = pending.length * policies.length;
    expect(plan.output).toContain(`Plan: 0 to add, ${again + waiting} to change, 0 to destroy.`);
  });
});

describe('on refresh', () => {
  let run: Run;
  beforeAll(async () => {
    await start('verdicts-refresh');
    workspace.configure(jobs({ wait_for_completion: false }));
    await workspace.init();
    const first = await workspace.apply(parallel);
    expect(first.code).toBe(0);
    emulator.setClock({ advanceSeconds: 3600 });
    run = await workspace.terraform('plan', '-detailed-exitcode', parallel, '-out=plan');
  });
  afterAll(() => emulator.close());

  it('the plan starts nothing', () => {
    expect(run.code).toBe(2);
    expect(restores()).toBe(30);
  });

  it.each(cells)('$status under on_partial = "$policy"', (cell) => {
    const again = expected(cell, 'ok') === 'error';
    expect(run.output.includes(`# alirestore_job.${cell.name} will be updated in-place`)).toBe(again);
    expect(run.output.includes(`# alirestore_job.${cell.name} must be replaced`)).toBe(false);
  });

  it('says that it does not know a status', () => {
    expect(said(run, 'VERIFYING-accept')).toBe('warning');
    expect(run.output).toContain('has the unknown status "VERIFYING"');
  });

  it('the apply of that plan starts each of them once more, and no other', async () => {
    const again = cells.filter((cell) => expected(cell, 'ok') === 'error').length;
    await workspace.terraform('apply', parallel, 'plan');
    expect(restores()).toBe(30 + again);
  });
});
