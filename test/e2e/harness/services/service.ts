import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../../../src/emulator/start-emulator';

/** Courses that every service has: it ends well after so many emulated seconds, or at once, or it never ends. */
export type CourseName = 'lasting' | 'atOnce' | 'never';

type Courses = NonNullable<Scenario['courses']>;

/** A course of the matrix of verdicts, which ends, or does not, after 100 emulated seconds. */
export interface End {
  readonly course: Courses[string];
  /** In the words of the service. */
  readonly status: string;
  readonly verdict: 'pending' | 'succeeded' | 'partial' | 'failed';
}

/** A restore that the emulated cloud holds. */
export interface Restore {
  readonly id: string;
  readonly status: string;
  /** False where a restore is registered first, and was not started. */
  readonly isStarted: boolean;
  /** What its list tells of it. */
  readonly entry: object;
}

/** What the suites that run over all services must know of one. */
export interface Service {
  readonly type: string;
  /** What messages call a restore. */
  readonly noun: 'restore job' | 'restore task';
  readonly short: 'job' | 'task';
  /** As RAM calls it. */
  readonly product: 'hbr' | 'dbs' | 'computenest';
  /** The call that creates a restore, as faults and the emulator's log name it, and the one that lists restores. */
  readonly createAction: string;
  readonly listAction: string;
  /** The call that starts what was registered. */
  readonly startAction?: string;
  /** Status of a restore that was cancelled; none where nothing can be cancelled. */
  readonly cancelled?: string;
  /** A restore to a place of its own as a person writes it, with what a test changes. */
  restore(place: string, changes?: object): object;
  /** The attribute that holds the place. */
  placed(place: string): Readonly<Record<string, string>>;
  /** What the create call to a place has, and what all create calls have. */
  callTo(place: string): Readonly<Record<string, string>>;
  readonly everyCall: Readonly<Record<string, string>>;
  /** Newest first. */
  restores(emulator: Emulator): readonly Restore[];
  readonly courses: Readonly<Record<CourseName, string>>;
  /** Those that the scenario has to define, given how long one lasts. */
  definitions(seconds: number): Courses;
  readonly ends: Readonly<Record<string, End>>;
  /** Values of `on_partial`; where no restore is partial, it is not set. */
  readonly partialPolicies: readonly ('fail' | 'warn' | 'accept' | undefined)[];
  /** Statuses while it runs, and when it ended well. */
  readonly running: string;
  readonly succeeded: string;
  /** A gate's attribute for its restores, and the entry for the one at an address. */
  readonly gateAttribute: string;
  gated(address: string): object;
}
