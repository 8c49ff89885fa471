import type { Invocation } from '../command';
import type { DrillConfiguration } from './drill-configuration';
import type { EvidenceExtras } from './evidence-extras';

/** Where a drill runs, and with what. */
export interface Place {
  readonly folder: string;
  readonly env: Invocation['env'];
  readonly configuration: DrillConfiguration;
  readonly extras: EvidenceExtras;
  /** Of a folder that is thrown away, with an emulated cloud whose clock runs so many times as fast. */
  readonly rehearsal?: {
    readonly speed: number;
    /** What to do where it cannot be planned. */
    readonly planAdvice: string;
  };
}
