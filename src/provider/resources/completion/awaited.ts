import type { ResourceContext } from '../../../plugin/provider';
import type { Look, WaitEnd } from '../../../waiting/look';
import { type Waiting, waitUntilEnded } from '../../../waiting/wait';
import type { Configured } from '../../configured';
import { follow } from '../../follow';
import type { ProgressEntry } from '../../progress-file';
import { hasNoJob, SKIPPED } from '../job/not-started';
import { computeNestTaskResult, dbsTaskResult, restoreJobResult, unseen } from './mapping';
import type { CompletionState, Result } from './schema';

/** How the wait for one restore ended, and what is known of it. */
export interface Ending {
  readonly name: string;
  readonly end: WaitEnd<unknown>['end'];
  readonly result: Result;
  /** Why the last look failed, where it did. */
  readonly fault?: Error;
}

/** One restore that a gate waits for. */
export interface Awaited {
  readonly name: string;
  wait(context: ResourceContext<Configured>, deadlineMs: number): Promise<Ending>;
}

interface Lookup<T> {
  readonly service: ProgressEntry['service'];
  readonly id: string;
  readonly title: string;
  /** Why there is no such job. */
  readonly refusal?: string | null;
  waiting(configured: Configured): Waiting<T>;
  toResult(look: Look<T>): Result;
}

/** Everything that a gate waits for, whichever service it is of. */
export function awaitedOf(inputs: CompletionState): Awaited[] {
  return [
    ...members(inputs.restore_jobs, (job) => ({
      service: 'hbr',
      id: job.restore_id ?? '',
      title: 'restore job',
      refusal: job.error_message,
      waiting: ({ restoreJobs }) =>
        restoreJobs({ restoreType: job.restore_type ?? '', ...(job.edition && { edition: job.edition }) }),
      toResult: restoreJobResult,
    })),
    ...members(inputs.dbs_restore_tasks, (task) => ({
      service: 'dbs',
      id: task.restore_task_id ?? '',
      title: task.backup_plan_id ? `restore task of backup plan ${task.backup_plan_id}` : 'restore task of DBS',
      waiting: ({ restoreTasks }) => restoreTasks.dbs(),
      toResult: dbsTaskResult,
    })),
    ...members(inputs.compute_nest_restore_tasks, (task) => ({
      service: 'computenest',
      id: task.restore_task_id ?? '',
      title: 'restore task of Compute Nest',
      waiting: ({ restoreTasks }) => restoreTasks.computeNest(),
      toResult: computeNestTaskResult,
    })),
  ];
}

function members<E, T>(entries: { readonly [name: string]: E | null } | null, lookup: (entry: E) => Lookup<T>) {
  return Object.entries(entries ?? {}).map(([name, entry]) => awaited(name, lookup(entry as E)));
}

function awaited<T>(name: string, { service, id, title, refusal, waiting, toResult }: Lookup<T>): Awaited {
  const ended = (facts: Partial<Result>) =>
    ({ name, end: 'ended', result: { ...unseen(service, id), ...facts } }) as const;
  return {
    name,
    async wait(context, deadlineMs) {
      if (id === SKIPPED) return ended({ verdict: SKIPPED });
      if (hasNoJob(id)) return ended({ verdict: 'failed', error_message: refusal ?? null });
      const onLook = follow({ service, id, name, title: `${name}: ${title} ${id}` }, context);
      const options = { deadlineMs, stop: context.stop, onLook };
      const end = await waitUntilEnded(waiting(context.configured), id, options);
      const fault = end.end === 'ended' ? undefined : end.fault;
      return {
        name,
        end: end.end,
        result: end.look ? toResult(end.look) : unseen(service, id),
        ...(fault && { fault }),
      };
    },
  };
}
