import type { Action } from '../../api/operations';
import type { Invocations } from '../cloud-assistant/invocations';
import type { FaultBook } from '../faults/fault-book';
import type { CourseBook } from '../restore-jobs/course-book';
import type { RestoreJobStore } from '../restore-jobs/restore-job-store';
import type { TaskCourses } from '../restore-tasks/task-courses';
import type { Scenario } from '../scenario/scenario-schema';
import type { ClientTokens } from '../store/client-tokens';
import type { Inventory } from '../store/inventory';
import type { Snapshots } from '../store/snapshots';
import type { Vaults } from '../store/vaults';
import type { EmulatedClock } from './emulated-clock';
import type { Identifiers } from './identifiers';

/** The emulated cloud: what it holds, and how it behaves. A reset replaces it as a whole. */
export interface EmulatedService {
  readonly scenario: Scenario;
  readonly clock: EmulatedClock;
  readonly random: () => number;
  readonly identifiers: Identifiers;
  readonly inventory: Inventory;
  readonly vaults: Vaults;
  readonly snapshots: Snapshots;
  readonly restoreJobs: RestoreJobStore;
  readonly courses: CourseBook;
  readonly taskCourses: TaskCourses;
  readonly clientTokens: ClientTokens;
  readonly invocations: Invocations;
  readonly faults: FaultBook;
  /** Told of each call before it is carried out. */
  readonly invent?: (action: Action, request: object, service: EmulatedService) => void;
}
