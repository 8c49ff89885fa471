import type { RestoreJob } from '../../api/operations/describe-restore-jobs2';
import type { FaultRule } from '../faults/fault-book';
import type { FaultDefinition, StormDefinition } from '../scenario/fault-schema';
import type { InventoryDefinition, InventoryKind } from '../scenario/inventory-schema';
import type { JobDefinition } from '../scenario/job-schema';
import type { Scenario } from '../scenario/scenario-schema';
import type { ClockState } from '../service/emulated-clock';
import type { Call, CallCounters } from './call-log';

export interface ClockChange {
  /** Emulated seconds per real second. */
  readonly speed?: number;
  readonly frozen?: boolean;
  readonly advanceSeconds?: number;
  /** How far the service's clock is ahead of the real time when it checks signatures. */
  readonly skewSeconds?: number;
}

/** What people and tests do to an emulator, in the process or under /_emulator/. */
export interface Control {
  health(): { readonly status: 'ok' };
  calls(): { readonly counters: CallCounters; readonly calls: readonly Call[] };
  /** As the service would describe them, the latest added first, with the name of their course. */
  jobs(limit?: number): readonly (RestoreJob & { readonly course: string })[];
  addJobs(jobs: readonly JobDefinition[]): readonly string[];
  /** Entries of one kind as they are by now, the latest added first; restore jobs as the service would describe them. */
  entries(kind: InventoryKind, limit?: number): readonly object[];
  /** Adds entries as a scenario lists them. Returns how many. */
  addEntries(added: InventoryDefinition): number;
  /** All of the kind when no id is given. Returns how many were removed. */
  removeEntries(kind: InventoryKind, id?: string): number;
  faults(): readonly FaultRule[];
  addFaults(faults: {
    readonly faults?: readonly FaultDefinition[];
    readonly storm?: StormDefinition;
  }): readonly FaultRule[];
  /** All of them when no id is given. Returns how many were removed. */
  removeFaults(id?: string): number;
  clock(): ClockState & { readonly skewSeconds: number };
  setClock(change: ClockChange): ClockState & { readonly skewSeconds: number };
  /** Starts over: with the scenario of the start, or with another one. Calls are forgotten. */
  reset(scenario?: Scenario): void;
  /** Everything at once. */
  state(): EmulatorState;
}

export interface EmulatorState {
  readonly scenario: Scenario;
  readonly clock: ReturnType<Control['clock']>;
  readonly calls: ReturnType<Control['calls']>;
  readonly faults: ReturnType<Control['faults']>;
  readonly jobs: ReturnType<Control['jobs']>;
  readonly dbsRestoreTasks: ReturnType<Control['entries']>;
  readonly computeNestRestoreTasks: ReturnType<Control['entries']>;
}

/** A request to the control plane that cannot be done. */
export class ControlError extends Error {
  constructor(
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}
