/** One thing that a check looked at. */
export interface Finding {
  readonly what: string;
  readonly expected: string;
  /** Null where nothing was found. */
  readonly observed: string | null;
  readonly passed: boolean;
}

/** What one look at something came to. */
export interface Attempt {
  readonly findings: readonly Finding[];
  readonly output?: string | null;
  readonly exitCode?: number | null;
  /** Its time was up before it came to a result. */
  readonly isLate?: boolean;
  /** Another look would find the same. */
  readonly isFinal?: boolean;
}

export interface AttemptTime {
  /** How long it may take. */
  readonly limitMs: number;
  /** Aborted when it has taken so long, and with `stop`. */
  readonly over: AbortSignal;
  readonly stop: AbortSignal;
}

/** Looks once. What goes wrong is a finding; it rejects when it is stopped, and with nothing else. */
export type Look = (time: AttemptTime) => Promise<Attempt>;

export function hasPassed({ findings, isLate }: Attempt): boolean {
  return !isLate && findings.length > 0 && findings.every(({ passed }) => passed);
}

export function finding(what: string, expected: string, observed: string | null, passed: boolean): Finding {
  return { what, expected, observed, passed };
}
