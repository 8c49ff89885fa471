import { storm } from '../faults/storm';
import { addExistingJobs } from '../inventory/add-existing-jobs';
import { addInventory } from '../inventory/add-inventory';
import { entriesAt } from '../inventory/entries-at';
import { inventoryIds } from '../inventory/inventory-ids';
import { describeRestoreJob } from '../restore-jobs/describe-restore-job';
import { INVENTORY_KINDS, type InventoryDefinition } from '../scenario/inventory-schema';
import { checkScenario } from '../scenario/scenario';
import type { Scenario } from '../scenario/scenario-schema';
import type { EmulatedService } from '../service/emulated-service';
import type { CallLog } from './call-log';
import { checkClockChange } from './clock-change';
import type { Control, EmulatorState } from './control';

/** What a running emulator holds. The control plane changes it, the API works on it. */
export interface Session {
  service: EmulatedService;
  calls: CallLog;
  /** How far the service's clock is ahead of the real time. */
  skewSeconds: number;
}

interface ControlHooks {
  startOver(scenario?: Scenario): void;
  /** Told of what a caller adds. */
  onAdded(added: InventoryDefinition): void;
}

const DEFAULT_JOB_LIMIT = 1_000;

export function createControl(session: Session, { startOver, onAdded }: ControlHooks): Control {
  const control: Control = {
    health: () => ({ status: 'ok' }),
    calls: () => ({ counters: session.calls.counters(), calls: session.calls.calls() }),
    jobs(limit = DEFAULT_JOB_LIMIT) {
      const { restoreJobs, clock } = session.service;
      const latest = restoreJobs.all().slice(-limit).reverse();
      return latest.map((job) => ({ ...describeRestoreJob(job, clock.now()), course: job.course.name }));
    },
    addJobs(jobs) {
      const checked = checkScenario({ courses: session.service.scenario.courses ?? {}, jobs });
      return addExistingJobs(session.service, checked.jobs!).map(({ RestoreId }) => RestoreId);
    },
    entries(kind, limit = DEFAULT_JOB_LIMIT) {
      return kind === 'restoreJobs' ? control.jobs(limit) : entriesAt(session.service, kind).slice(-limit).reverse();
    },
    addEntries(added) {
      checkScenario({ courses: session.service.scenario.courses ?? {}, ...added });
      addInventory(session.service, added);
      onAdded(added);
      return INVENTORY_KINDS.reduce((sum, kind) => sum + (added[kind]?.length ?? 0), 0);
    },
    removeEntries: (kind, id) => inventoryIds(session.service, kind).remove(id),
    faults: () => session.service.faults.list(),
    addFaults(added) {
      const checked = checkScenario(added);
      return session.service.faults.add([...(checked.faults ?? []), ...(checked.storm ? storm(checked.storm) : [])]);
    },
    removeFaults: (id) => session.service.faults.remove(id),
    clock: () => ({ ...session.service.clock.state(), skewSeconds: session.skewSeconds }),
    setClock(change) {
      const { speed, frozen, advanceSeconds, skewSeconds } = checkClockChange(change);
      const { clock } = session.service;
      if (speed !== undefined) clock.setSpeed(speed);
      if (frozen !== undefined) clock.freeze(frozen);
      if (advanceSeconds !== undefined) clock.advance(advanceSeconds);
      if (skewSeconds !== undefined) session.skewSeconds = skewSeconds;
      return control.clock();
    },
    reset: (scenario) => startOver(scenario === undefined ? undefined : checkScenario(scenario)),
    state: () => stateOf(session, control),
  };
  return control;
}

function stateOf({ service }: Session, control: Control): EmulatorState {
  return {
    scenario: service.scenario,
    clock: control.clock(),
    calls: control.calls(),
    faults: control.faults(),
    jobs: control.jobs(),
    dbsRestoreTasks: control.entries('dbsRestoreTasks'),
    computeNestRestoreTasks: control.entries('computeNestRestoreTasks'),
  };
}
