import type { Clock } from '../clock';
import { createEmulatedClock } from './emulated-clock';
import type { EmulatedService } from './emulated-service';
import { createFaultBook } from './faults/fault-book';
import { storm } from './faults/storm';
import { createIdentifiers } from './identifiers';
import { createInvention, type InventionSettings } from './invention/invention';
import { addInventory } from './inventory/add-inventory';
import { addExistingJobs } from './restore-jobs/add-existing-jobs';
import { addHistory } from './restore-jobs/add-history';
import { createCourseBook } from './restore-jobs/course-book';
import { createRestoreJobs } from './restore-jobs/restore-job-store';
import type { Scenario } from './scenario/scenario-schema';
import { createInventory } from './store/inventory';
import { createSnapshots } from './store/snapshots';
import { createVaults } from './store/vaults';

export interface ServiceOptions {
  readonly scenario: Scenario;
  /** Real time. */
  readonly clock: Clock;
  readonly random: () => number;
  readonly speed: number;
  readonly invention?: InventionSettings;
}

/** Makes the cloud that a scenario describes. */
export function createEmulatedService({ scenario, clock, random, speed, invention }: ServiceOptions): EmulatedService {
  const emulatedClock = createEmulatedClock(clock, speed);
  const inventory = createInventory();
  const service: EmulatedService = {
    scenario,
    clock: emulatedClock,
    random,
    identifiers: createIdentifiers(random),
    inventory,
    vaults: createVaults(inventory.vaults, scenario.vaults !== undefined),
    snapshots: createSnapshots(inventory.snapshots, scenario.snapshots !== undefined, emulatedClock.now),
    restoreJobs: createRestoreJobs(scenario.order ?? 'newest'),
    courses: createCourseBook(scenario),
    faults: createFaultBook(random),
    ...(invention && { invent: createInvention(invention) }),
  };
  service.faults.add(scenario.faults ?? []);
  if (scenario.storm) service.faults.add(storm(scenario.storm));
  addInventory(service, scenario);
  if (scenario.history) addHistory(service, scenario.history);
  addExistingJobs(service, scenario.jobs ?? []);
  return service;
}
