import type { Invocation } from '../../command/command';
import type { EvidenceSettings } from '../evidence/evidence-settings';
import type { DrillConfiguration } from './drill-configuration';

/** Where a drill runs, and with what. */
export interface DrillSetup {
  readonly folder: string;
  readonly env: Invocation['env'];
  readonly configuration: DrillConfiguration;
  readonly evidence: EvidenceSettings;
  /** Of a folder that is thrown away, with an emulated cloud whose clock runs so many times as fast. */
  readonly rehearsal?: {
    readonly speed: number;
    /** What to do where it cannot be planned. */
    readonly planAdvice: string;
  };
}
