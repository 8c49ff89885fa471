import type { Clock } from '../clock';
import { createEmulatedClock } from './emulated-clock';
import type { EmulatedService } from './emulated-service';
import { createFaultBook } from './faults/fault-book';
import { storm } from './faults/storm';
import { createIdentifiers } from './identifiers';
import { addExistingJobs } from './restore-jobs/add-existing-jobs';
import { addHistory } from './restore-jobs/add-history';
import { createCourseBook } from './restore-jobs/course-book';
import type { Scenario } from './scenario/scenario-schema';
import { createRestoreJobs } from './store/restore-jobs';
import { createSnapshots } from './store/snapshots';
import { createVaults } from './store/vaults';

export interface ServiceOptions {
  readonly scenario: Scenario;
  /** Real time. */
  readonly clock: Clock;
  readonly random: () => number;
  readonly speed: number;
}

/** Makes the cloud that a scenario describes. */
export function createEmulatedService({ scenario, clock, random, speed }: ServiceOptions): EmulatedService {
  const service: EmulatedService = {
    scenario,
    clock: createEmulatedClock(clock, speed),
    random,
    identifiers: createIdentifiers(random),
    vaults: createVaults(scenario.vaults),
    snapshots: createSnapshots(scenario.snapshots),
    restoreJobs: createRestoreJobs(scenario.order ?? 'newest'),
    courses: createCourseBook(scenario),
    faults: createFaultBook(random),
  };
  service.faults.add(scenario.faults ?? []);
  if (scenario.storm) service.faults.add(storm(scenario.storm));
  if (scenario.history) addHistory(service, scenario.history);
  addExistingJobs(service, scenario.jobs ?? []);
  return service;
}
