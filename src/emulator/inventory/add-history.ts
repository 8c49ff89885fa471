import { restoreRules } from '../../api/restore-rules';
import type { RestoreRequest } from '../restore-jobs/restore-job-record';
import type { HistoryDefinition } from '../scenario/job-schema';
import { createSeededRandom } from '../seeded-random';
import type { EmulatedService } from '../service/emulated-service';
import { createIdentifiers } from '../service/identifiers';
import { addRestoreJob } from './add-restore-job';

const DAY_MS = 86_400_000;
/** Every job of the past has ended by now: the presets that it takes end within seconds. */
const YOUNGEST_MS = 3_600_000;

/** Adds many finished jobs. They have a seed of their own, so the same scenario holds the same past every time. */
export function addHistory(service: EmulatedService, definition: HistoryDefinition): void {
  const { count, seed = 1, days = 30, vaults = 1, RestoreType = 'ECS_FILE' } = definition;
  const random = createSeededRandom(seed);
  const identifiers = createIdentifiers(random);
  const requests = Array.from({ length: vaults }, (_, i): RestoreRequest => {
    const { sourceType } = restoreRules[RestoreType];
    return { RestoreType, SourceType: sourceType, VaultId: `v-history-${i + 1}`, SnapshotId: `s-history-${i + 1}` };
  });
  const endings = ['partial', 'failed', ...Array(18).fill('complete')].map((name) => service.courses.named(name)!);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const now = service.clock.now();
  const ages = Array.from({ length: count }, () => YOUNGEST_MS + random() * days * DAY_MS);
  for (const age of ages.sort((a, b) => b - a)) {
    const job = { RestoreId: identifiers.restoreId(), request: pick(requests), course: pick(endings) };
    addRestoreJob(service, { ...job, createdMs: now - age });
  }
}
