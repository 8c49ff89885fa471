import type { PreCheck } from '../../api/operations/describe-pre-check-progress-list';
import { INIT_MS } from './dbs-task-at';
import { runOf, type StoredDbsTask } from './stored-dbs-task';

/** The checks before a restore, in their order. Their codes are made up: for restores, the service documents none. */
const checks = [
  { Item: 'CHECK_DEST_CONNECTION', Names: 'Reach the destination' },
  { Item: 'CHECK_DEST_PRIVILEGE', Names: 'Permissions of the user', failure: 'The user may not create databases.' },
  { Item: 'CHECK_DEST_DATABASE', Names: 'Names of the databases', failure: 'A database of that name exists already.' },
  { Item: 'CHECK_BACKUP_SET', Names: 'Read the backup' },
];

export interface PreCheckState {
  readonly Status: 'init' | 'running' | 'finish' | 'failed';
  /** In percent. */
  readonly Progress: number;
  readonly checks: readonly PreCheck[];
}

const PASSED: PreCheckState = { Status: 'finish', Progress: 100, checks: [] };
const NOT_STARTED: PreCheckState = { Status: 'init', Progress: 0, checks: [] };

/** How the check of a restore task goes by now. It is over when the task leaves `init`, or stays there for ever. */
export function dbsPreCheckAt(task: StoredDbsTask, nowMs: number): PreCheckState {
  const run = runOf(task);
  if (!run) return task.RestoreStatus === 'init' ? NOT_STARTED : PASSED;
  const { startedMs, course, errorMessage } = run;
  if (startedMs === undefined) return NOT_STARTED;
  const share = Math.min(1, (nowMs - startedMs) / INIT_MS);
  const fails = course === 'precheckFailed';
  const checkMs = INIT_MS / checks.length;
  const found = checks.map(({ Item, Names, failure }, i): PreCheck => {
    const begunMs = startedMs + i * checkMs;
    const [begun, over] = [nowMs >= begunMs, nowMs >= begunMs + checkMs];
    const failed = over && fails && failure !== undefined;
    return {
      ...{ OrderNum: String(i + 1), Item, Names, JobId: `${task.RestoreTaskId}-check-${i + 1}` },
      State: stateOf(begun, over, failed),
      ...(failed && { ErrMsg: errorMessage ?? failure }),
      ...(begun && { BootTime: Math.floor(begunMs) }),
      ...(over && { FinishTime: Math.floor(begunMs + checkMs) }),
    };
  });
  return { Status: stateOf(true, share === 1, share === 1 && fails), Progress: Math.floor(100 * share), checks: found };
}

function stateOf(begun: boolean, over: boolean, failed: boolean): 'init' | 'running' | 'finish' | 'failed' {
  if (failed) return 'failed';
  if (over) return 'finish';
  return begun ? 'running' : 'init';
}
