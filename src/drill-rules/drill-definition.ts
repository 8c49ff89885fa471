/** One restore of a drill, as far as it is known before it runs. Times are seconds. */
export interface RestoreDefinition {
  readonly name: string;
  /** From 1; undefined where it is not known. */
  readonly wave?: number;
  /** Names of the restores that it comes after. */
  readonly after: readonly string[];
  readonly rto?: number;
  readonly rpo?: number;
  readonly point?: RecoveryTime;
}

/** When what is restored was complete: just then; or then or earlier, where a query chooses it. Seconds since 1970. */
export interface RecoveryTime {
  readonly seconds: number;
  readonly isLatest: boolean;
}

/** What a drill promises, as far as it is known before it runs. */
export interface DrillDefinition {
  readonly rto?: number;
  readonly rpo?: number;
  readonly declaredAt?: number;
  readonly restores: readonly RestoreDefinition[];
}
