import type { PartialPolicy } from '../policies/policies';
import type {
  DrillCleanupStep,
  DrillEnvironment,
  DrillRecord,
  DrillRestore,
  DrillSelection,
  DrillStartedBy,
  DrillValidation,
} from './schema/drill-record-schema';

/** What is promised; what is absent is not. */
export interface Objectives {
  readonly rtoSeconds?: number;
  readonly rpoSeconds?: number;
}

/** What was made for a run. */
export interface OfRun {
  /** Run that it was made for; absent where nothing tells. Empty where what should tell names none. */
  readonly runId?: string;
}

/** Something that did not run, and why. */
export type NotExecuted = DrillRecord['notExecuted'][number];

type Derived = 'queuedSeconds' | 'runningSeconds' | 'durationSeconds' | 'bytesPerSecond';

/** A restore as the service told of it; what follows from that is left to the record. */
export interface RestoreFacts extends Omit<DrillRestore, Derived> {
  readonly objectives: Objectives;
}

/** Everything that a record is made from. The same facts make the same record, to the byte. */
export interface DrillFacts {
  readonly drill: DrillRecord['drill'];
  readonly tools: DrillRecord['tools'];
  readonly startedBy: DrillStartedBy;
  readonly environment: DrillEnvironment;
  readonly region: string | null;
  readonly onPartial: PartialPolicy;
  readonly objectives: Objectives;
  readonly selections?: readonly DrillSelection[];
  readonly restores: readonly RestoreFacts[];
  readonly validations: readonly Omit<DrillValidation, 'expected' | 'observed'>[];
  readonly cleanup: readonly DrillCleanupStep[];
  readonly calls: Readonly<Record<string, number>>;
  /** Of a rehearsal that runs no commands: what else it leaves out. Undefined where commands run. */
  readonly leftOut?: readonly NotExecuted[];
}
