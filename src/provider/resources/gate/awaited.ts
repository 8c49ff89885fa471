import type { ResourceContext } from '../../../plugin/call-context';
import { isGood, type VerdictPolicies } from '../../../policies/weight-of';
import type { Look, WaitEnd } from '../../../waiting/look';
import { type Waiting, waitUntilEnded } from '../../../waiting/wait';
import type { Configured } from '../../configured/configured';
import { type ProgressFacts, restoreJobFacts } from '../../configured/progress-facts';
import type { ProgressEntry } from '../../configured/progress-file';
import { tellProgress } from '../../configured/tell-progress';
import { explainFailure } from '../dbs-restore-task/explain-failure';
import { judgeJob, snapshotLook } from '../job/judge-job';
import { hasNoJob, SKIPPED } from '../restore/state/not-started';
import { type Explanation, explainedEnd } from '../restore/wait/explained-end';
import { computeNestTaskResult, dbsTaskResult, restoreJobResult, unseen } from './mapping';
import { type GatePolicy, jobPolicy, policiesOf, policyOfJob } from './restore-policies';
import type { GateState, Result } from './schema';

/** How the wait for one restore ended, and what is known of it. */
export interface Ending {
  readonly name: string;
  readonly end: WaitEnd<unknown>['end'];
  readonly result: Result;
  /** Why the last look failed, where it did. */
  readonly fault?: Error;
  /** What its verdict counts by. */
  readonly policies: VerdictPolicies;
}

type Context = ResourceContext<Configured>;

/** One restore that a gate waits for. */
export interface Awaited {
  readonly name: string;
  wait(context: Context, deadlineMs: number): Promise<Ending>;
}

interface Lookup<T> {
  readonly service: ProgressEntry['service'];
  readonly id: string;
  readonly title: string;
  /** Why there is no such job. */
  readonly whyNoJob?: string | null;
  waiting(configured: Configured): Waiting<T>;
  toResult(look: Look<T>): Result;
  facts?(look: Look<T>): ProgressFacts;
  readonly explain?: Explanation<T>;
  /** What a restore that has ended really came to, where its status does not say it all. */
  judge?(look: Look<T>, context: Context): Promise<{ readonly look: Look<T>; readonly facts: Partial<Result> }>;
  readonly policy: GatePolicy;
}

/** Everything that a gate waits for, whichever service it is of. */
export function awaitedOf(inputs: GateState): Awaited[] {
  return [
    ...members(inputs.restore_jobs, (job) => ({
      policy: policyOfJob(job, inputs),
      service: 'hbr',
      id: job.restore_id ?? '',
      title: 'restore job',
      whyNoJob: job.error_message,
      waiting: ({ restoreJobPollers }) =>
        restoreJobPollers({ restoreType: job.restore_type ?? '', ...(job.edition && { edition: job.edition }) }),
      toResult: restoreJobResult,
      facts: restoreJobFacts,
      judge: (look, { configured, stop }) => judgeJob(look, jobPolicy(job, inputs), snapshotLook(configured, stop)),
    })),
    ...members(inputs.dbs_restore_tasks, (task) => ({
      policy: inputs,
      service: 'dbs',
      id: task.restore_task_id ?? '',
      title: task.backup_plan_id ? `restore task of backup plan ${task.backup_plan_id}` : 'restore task of DBS',
      whyNoJob: task.error_message,
      waiting: ({ restoreTaskPollers }) => restoreTaskPollers.dbs(),
      toResult: dbsTaskResult,
      explain: explainFailure,
    })),
    ...members(inputs.compute_nest_restore_tasks, (task) => ({
      policy: inputs,
      service: 'computenest',
      id: task.restore_task_id ?? '',
      title: 'restore task of Compute Nest',
      whyNoJob: task.error_message,
      waiting: ({ restoreTaskPollers }) => restoreTaskPollers.computeNest(),
      toResult: computeNestTaskResult,
    })),
  ];
}

function members<E, T>(entries: { readonly [name: string]: E | null } | null, lookup: (entry: E) => Lookup<T>) {
  return Object.entries(entries ?? {}).map(([name, entry]) => awaited(name, lookup(entry as E)));
}

function awaited<T>(name: string, lookup: Lookup<T>): Awaited {
  const { service, id, whyNoJob, policy } = lookup;
  const ending = (result: Result, rest: Pick<Ending, 'end' | 'fault'>): Ending => {
    const policies = policiesOf(policy, result);
    return { name, ...rest, policies, result: { ...result, passed: isGood(result.verdict, policies) } };
  };
  const withoutJob = (verdict: 'skipped' | 'failed', reason: string | null, { configured }: Context): Ending => {
    const said = { ...(reason && { error_message: reason }) };
    configured.progress.write({ service, id, name, status: null, verdict, ...said });
    return ending({ ...unseen(service, id), verdict, ...said }, { end: 'ended' });
  };
  return {
    name,
    async wait(context, deadlineMs) {
      if (id === SKIPPED) return withoutJob(SKIPPED, null, context);
      if (hasNoJob(id)) return withoutJob('failed', whyNoJob ?? null, context);
      const { result, end, fault } = await waitFor(name, lookup, deadlineMs, context);
      return ending(result, { end, ...(fault && { fault }) });
    },
  };
}

/** How it has ended is told once it is judged. */
async function waitFor<T>(name: string, lookup: Lookup<T>, deadlineMs: number, context: Context) {
  const { service, id, title, waiting, toResult, facts, explain, judge } = lookup;
  const subject = { service, id, name, title: `${name}: ${title} ${id}`, ...(facts && { facts }) };
  const tell = tellProgress(subject, context);
  const onLook = (look: Look<T> | undefined) => (look && look.verdict !== 'pending' ? undefined : tell(look));
  const options = { deadlineMs, stop: context.stop, onLook };
  const end = await explainedEnd(await waitUntilEnded(waiting(context.configured), id, options), explain, context);
  if (end.end !== 'ended') {
    return { end: end.end, result: end.look ? toResult(end.look) : unseen(service, id), fault: end.fault };
  }
  const { look, facts: judged } = (await judge?.(end.look, context)) ?? { look: end.look, facts: {} };
  tell(look);
  return { end: end.end, result: { ...toResult(look), ...judged }, fault: undefined };
}
