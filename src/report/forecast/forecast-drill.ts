import type { Service } from '../../policies/services';

/** A restore of a drill that is about to run. */
export interface ForecastRestore {
  readonly name: string;
  /** From 1. */
  readonly wave: number;
  readonly after: readonly string[];
  readonly service: Service;
  readonly restoreType: string;
  readonly rtoSeconds?: number;
  /** What its recovery point holds, where that is known. */
  readonly bytes?: number;
}

export interface ForecastDrill {
  readonly name: string;
  readonly isRehearsal: boolean;
  readonly rtoSeconds?: number;
  readonly restores: readonly ForecastRestore[];
}
