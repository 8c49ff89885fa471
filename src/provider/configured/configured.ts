import type { Clock } from '../../clock';
import type { CloudClient } from '../../cloud/cloud-client';
import type { FindSnapshotContents } from '../../sources/snapshot-contents';
import type { Commands } from '../commands/commands';
import type { Journal } from '../journal/journal';
import type { InFlight } from './in-flight';
import type { LeftRun } from './left-run';
import type { OneAtATime } from './one-at-a-time';
import type { PassedOnJobs } from './passed-on-jobs';
import type { ProgressFile } from './progress-file';
import type { RestoreJobPollers } from './restore-job-pollers';
import type { RestoreTaskPollers } from './restore-task-pollers';
import type { RunFacts } from './run-facts';
import type { TakenJobs } from './taken-jobs';
import type { TargetRegistry } from './target-registry';
import type { TaskListings } from './task-listings';
import type { VaultListings } from './vault-listings';

/** What the provider block comes to: what resources and data sources work with. One a process. */
export interface Configured {
  readonly clock: Clock;
  /** Throws DiagnosticsError where the block is not known yet, as in a plan that makes what it names. */
  readonly client: () => CloudClient;
  /** Whether everything is sent to an emulator, whatever the block says. What an endpoint happens to be is not known. */
  readonly isEmulated: boolean;
  readonly restoreJobPollers: RestoreJobPollers;
  readonly restoreTaskPollers: RestoreTaskPollers;
  readonly listings: VaultListings;
  readonly taskListings: TaskListings;
  readonly snapshotContents: FindSnapshotContents;
  readonly takenJobs: TakenJobs;
  readonly oneAtATime: OneAtATime;
  readonly passedOnJobs: PassedOnJobs;
  readonly targets: TargetRegistry;
  readonly journal: Journal;
  /** Where a drill run goes on of which no notes survive. */
  readonly leftRun: LeftRun | undefined;
  readonly inFlight: InFlight;
  readonly progress: ProgressFile;
  readonly commands: Commands;
  readonly runFacts: RunFacts;
}
