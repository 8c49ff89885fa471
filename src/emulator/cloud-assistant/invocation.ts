import type { InvocationResult } from '../../api/operations/describe-invocation-results';
import { toUtcSeconds } from '../restore-tasks/compute-nest-task-at';
import { type CloudAssistantRule, INVOCATION_ERRORS } from '../scenario/cloud-assistant-schema';

/** A script on one instance, with what becomes of it. Its state is never stored. */
export interface Invocation {
  readonly InvokeId: string;
  readonly InstanceId: string;
  readonly Username?: string;
  readonly script: string;
  readonly rule: CloudAssistantRule;
  readonly startMs: number;
  /** When it is ended, if it does not end before. */
  readonly timeoutMs: number;
  stoppedMs?: number;
}

type End = Pick<InvocationResult, 'InvocationStatus' | 'ExitCode' | 'ErrorCode' | 'ErrorInfo'> & {
  readonly atMs: number;
};

const MOST_OUTPUT_BYTES = 24 * 1024;

/** The invocation as it is by now. */
export function invocationAt(invocation: Invocation, nowMs: number, isPlain: boolean): InvocationResult {
  const { InvokeId, InstanceId, Username = 'root', startMs, stoppedMs } = invocation;
  const { atMs, ...end } = endOf(invocation);
  const isOver = nowMs >= atMs;
  const output = Buffer.from(isOver && end.ExitCode !== undefined ? outputOf(invocation) : '');
  const kept = output.subarray(0, MOST_OUTPUT_BYTES);
  return {
    ...{ InvokeId, InstanceId, Username, CommandId: commandIdOf(InvokeId), Repeats: 1 },
    InvokeRecordStatus: isOver ? recordStatusOf(end) : 'Running',
    ...(isOver ? end : { InvocationStatus: 'Running', ErrorCode: '', ErrorInfo: '' }),
    Output: kept.toString(isPlain ? 'utf8' : 'base64'),
    Dropped: output.length - kept.length,
    StartTime: toUtcSeconds(startMs),
    FinishedTime: isOver ? toUtcSeconds(atMs) : '',
    StopTime: stoppedMs === undefined ? '' : toUtcSeconds(stoppedMs),
  };
}

export function commandIdOf(invokeId: string): string {
  return invokeId.replace(/^t-/, 'c-');
}

/** Whatever comes first: its own end, the end of its time, or that somebody stops it. */
function endOf(invocation: Invocation): End {
  const { rule, startMs, timeoutMs, stoppedMs = Number.POSITIVE_INFINITY } = invocation;
  const runsMs = rule.hangs ? Number.POSITIVE_INFINITY : (rule.seconds ?? 1) * 1000;
  const atMs = Math.min(startMs + Math.min(runsMs, timeoutMs), stoppedMs);
  if (atMs === stoppedMs) return failure(atMs, 'Terminated', 'ExecutionInterrupted');
  if (rule.errorCode) return failure(atMs, INVOCATION_ERRORS[rule.errorCode], rule.errorCode);
  if (runsMs > timeoutMs) return failure(atMs, 'Timeout', 'ExecutionTimeout');
  const ExitCode = rule.exitCode ?? 0;
  const ended = ExitCode === 0 ? failure(atMs, 'Success', '') : failure(atMs, 'Failed', 'ExitCodeNonzero');
  return { ...ended, ExitCode };
}

function failure(atMs: number, InvocationStatus: string, ErrorCode: string): End {
  // Such as "client not running", where the service has sentences.
  const words = ErrorCode.replace(/(?<!^)([A-Z])/g, ' $1').toLowerCase();
  return { atMs, InvocationStatus, ErrorCode, ErrorInfo: words };
}

function recordStatusOf({ InvocationStatus: status }: Omit<End, 'atMs'>): string {
  if (status === 'Terminated') return 'Stopped';
  return status === 'Success' ? 'Finished' : 'Failed';
}

/** Our own checks say in a last comment what a good end writes: they tell it to nobody but an emulator. */
function outputOf({ rule, script }: Invocation): string {
  if (rule.output !== undefined) return rule.output;
  const good = /\n# A good end writes (".*")$/.exec(script);
  return good && (rule.exitCode ?? 0) === 0 ? JSON.parse(good[1]) : '';
}
