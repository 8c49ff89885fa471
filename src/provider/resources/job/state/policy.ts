import { parseDurationMs } from '../../../values/duration';
import type { ON_PARTIAL } from '../../../values/policies';
import type { JobPlan, ON_DESTROY, ON_TIMEOUT } from './schema';

/** How a job is waited for, with the defaults in place. */
export interface Policy {
  readonly wait: boolean;
  readonly onPartial: (typeof ON_PARTIAL)[number];
  readonly reportsFailure: boolean;
  readonly onTimeout: (typeof ON_TIMEOUT)[number];
  /** Undefined where nobody has said: then it depends on who has started the job. */
  readonly onDestroy: (typeof ON_DESTROY)[number] | undefined;
  readonly createTimeoutMs: number;
  readonly deleteTimeoutMs: number;
}

const DAY_MS = 24 * 3_600_000;
const TEN_MINUTES_MS = 600_000;

/** Values that are unknown in a plan count as not set: by the time of the apply they are known. */
export function policyOf(values: JobPlan): Policy {
  const timeouts = values.timeouts as { readonly create?: unknown; readonly delete?: unknown } | null;
  return {
    wait: values.wait_for_completion !== false,
    onPartial: chosen(values.on_partial, 'fail') as Policy['onPartial'],
    reportsFailure: values.on_failure === 'report',
    onTimeout: chosen(values.on_timeout, 'fail') as Policy['onTimeout'],
    onDestroy: (chosen(values.on_destroy, '') || undefined) as Policy['onDestroy'],
    createTimeoutMs: parseDurationMs(chosen(timeouts?.create, '')) ?? DAY_MS,
    deleteTimeoutMs: parseDurationMs(chosen(timeouts?.delete, '')) ?? TEN_MINUTES_MS,
  };
}

function chosen(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}
