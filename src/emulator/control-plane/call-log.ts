import type { FaultDefinition } from '../scenario/fault-schema';

/** What became of one call. It never holds a secret: of the parameters only those that the operation declares, and not as secret. */
export interface Call {
  /** Real time, RFC 3339. */
  readonly time: string;
  /** RFC 3339; the time that restore jobs live in. */
  readonly emulatedTime: string;
  readonly RequestId: string;
  /** As faults name it, or, where no such operation exists, as the caller does. */
  readonly action: string;
  readonly parameters: { readonly [name: string]: string };
  readonly decision: 'answered' | 'refused' | 'faulted';
  /** Whether the operation took effect, whatever the caller got to see of it. */
  readonly executed: boolean;
  readonly fault?: { readonly id: string; readonly fault: FaultDefinition['fault']; readonly when: 'before' | 'after' };
  /** What the operation itself was refused with. */
  readonly code?: string;
  /** What the caller got; absent when it got nothing. */
  readonly httpStatus?: number;
  /** The job that was created. */
  readonly RestoreId?: string;
  /** The restore task that was created or started. */
  readonly RestoreTaskId?: string;
}

export interface CallCounters {
  readonly total: number;
  readonly answered: number;
  readonly refused: number;
  readonly faulted: number;
  readonly executed: number;
  readonly byAction: { readonly [action: string]: number };
  readonly byCode: { readonly [code: string]: number };
  readonly byFault: { readonly [fault: string]: number };
}

export interface CallLog {
  record(call: Call): void;
  /** The latest calls, oldest first. */
  calls(): Call[];
  /** Of all calls, also of those that are no longer kept. */
  counters(): CallCounters;
}

const KEPT_CALLS = 5_000;

export function createCallLog(): CallLog {
  const kept: Call[] = [];
  const sums = { answered: 0, refused: 0, faulted: 0, executed: 0 };
  const [byAction, byCode, byFault] = [new Map(), new Map(), new Map()] as Map<string, number>[];
  let total = 0;
  return {
    record(call) {
      kept[total++ % KEPT_CALLS] = call;
      sums[call.decision]++;
      if (call.executed) sums.executed++;
      count(byAction, call.action);
      count(byCode, call.code);
      count(byFault, call.fault?.fault);
    },
    calls() {
      const oldest = total % KEPT_CALLS;
      return total <= KEPT_CALLS ? [...kept] : [...kept.slice(oldest), ...kept.slice(0, oldest)];
    },
    counters: () => ({
      total,
      ...sums,
      byAction: Object.fromEntries(byAction),
      byCode: Object.fromEntries(byCode),
      byFault: Object.fromEntries(byFault),
    }),
  };
}

function count(counts: Map<string, number>, name: string | undefined): void {
  if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
}
