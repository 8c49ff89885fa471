import { madeUpHash } from '../restore-jobs/made-up-hash';
import type { BackupsDefinition } from '../scenario/backups-schema';
import type { BackupJobEntry, Snapshot } from '../scenario/inventory-schema';
import type { EmulatedService } from '../service/emulated-service';
import { addInventory } from './add-inventory';

const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 86_400;
/** How long each backup took. */
const TOOK_SECONDS = 60;
/** Types whose snapshots no backup job tells of. */
const WITHOUT_JOBS: readonly string[] = ['COMMON_FILE_SYSTEM', 'UDM_DISK'];
const COUNTED: readonly string[] = ['ECS_FILE', 'OSS', 'NAS'];

/** Adds many sources with their backups. */
export function addBackups(service: EmulatedService, definition: BackupsDefinition): void {
  const { SourceType, sources, each = 1, failed = 0 } = definition;
  const made = Array.from({ length: sources * each }, (_, n) => {
    const source = Math.floor(n / each);
    return { isGood: source < sources - failed, backup: backupOf(service, definition, source, n % each) };
  });
  const vaultIds = new Set(made.map(({ backup }) => backup.VaultId));
  addInventory(service, {
    vaults: [...vaultIds].flatMap((VaultId) => (service.inventory.vaults.get(VaultId) ? [] : { VaultId })),
    snapshots: made.flatMap(({ isGood, backup }) => (isGood ? snapshotOfBackup(SourceType, backup) : [])),
    backupJobs: WITHOUT_JOBS.includes(SourceType)
      ? []
      : made.map(({ isGood, backup }) => jobOf(SourceType, backup, isGood)),
  });
}

interface MadeBackup extends Pick<Snapshot, 'DiskId' | 'BytesTotal' | 'ItemsTotal'> {
  readonly JobId: string;
  readonly VaultId: string;
}

function backupOf({ clock }: EmulatedService, definition: BackupsDefinition, source: number, age: number): MadeBackup {
  const { SourceType, first = 1, VaultIds = ['v-1'], PlanId, createdSecondsAgo = HOUR_SECONDS } = definition;
  const { secondsApart = DAY_SECONDS, ItemsTotal = 1_000, BytesTotal = 2 ** 30 } = definition;
  const end = Math.floor(clock.now() / 1000 - createdSecondsAgo - age * secondsApart);
  const start = end - TOOK_SECONDS;
  const number = String(first + source).padStart(4, '0');
  return {
    JobId: `job-${SourceType.toLowerCase().replaceAll('_', '-')}-${number}-${end}`,
    VaultId: VaultIds[source % VaultIds.length],
    ...(PlanId && { PlanId }),
    ...{ CreatedTime: start, StartTime: start, CompleteTime: end, UpdatedTime: end, BytesTotal },
    ...(COUNTED.includes(SourceType) && { ItemsTotal }),
    ...placeOf(definition, number),
  };
}

function placeOf({ SourceType, Path = '/data' }: BackupsDefinition, number: string): Partial<Snapshot> {
  const Paths = { Path: [Path] };
  switch (SourceType) {
    case 'OSS':
      return { Bucket: `bucket-${number}` };
    case 'NAS':
    case 'COMMON_FILE_SYSTEM':
      return { FileSystemId: `fs-${number}`, CreateTime: 1_600_000_000, Paths };
    case 'OTS_TABLE':
      return { InstanceName: `instance-${number}`, TableName: 'orders' };
    case 'UDM_ECS_DISK':
    case 'UDM_DISK':
      return { InstanceId: `i-${number}`, DiskId: `d-${number}` };
    default:
      return { InstanceId: `i-${number}`, ...(SourceType === 'ECS_FILE' && { Paths }) };
  }
}

function jobOf(SourceType: string, { DiskId, ...backup }: MadeBackup, isGood: boolean): BackupJobEntry {
  const end = isGood
    ? { Status: 'COMPLETE', Progress: 10_000 }
    : { Status: 'FAILED', ErrorMessage: 'The source could not be read.' };
  return { ...backup, ...end, SourceType: SourceType === 'OTS_TABLE' ? 'OTS' : SourceType };
}

function snapshotOfBackup(SourceType: string, backup: MadeBackup): Snapshot {
  const SnapshotId = backup.JobId.replace(/^job-/, 's-');
  return { ...backup, SnapshotId, SnapshotHash: madeUpHash(SnapshotId), SourceType, Status: 'COMPLETE' };
}
