import { toUtcSeconds } from '../restore-tasks/compute-nest-task-at';
import type { EmulatedService } from '../service/emulated-service';
import type { Asked, ServiceBackups } from './asked-for';
import { AGE_SECONDS, type InventionSettings, idOf, momentsOf, TEN_GIB } from './invention-settings';

type Fields = Asked['fields'];

/** Invents what the other services have to restore, where the cloud has nothing of it. */
export function inventServiceBackups(
  kind: ServiceBackups,
  fields: Fields,
  service: EmulatedService,
  settings: InventionSettings,
): void {
  if (kind === 'backup plan') {
    inventPlan(fields, service, settings);
    return;
  }
  if (hasSome(kind, fields, service)) return;
  const inventOne = kind === 'backup set' ? inventSet : inventBackup;
  for (const [index, moment] of momentsOf(settings, service.clock.now()).entries()) {
    const id = idOf(settings.seed, JSON.stringify([kind, fields, index]));
    inventOne(id, fields, moment - AGE_SECONDS, service, settings);
  }
}

function hasSome(kind: ServiceBackups, fields: Fields, { inventory }: EmulatedService): boolean {
  const entries: readonly object[] =
    kind === 'backup set' ? inventory.dbsBackupSets.all() : inventory.computeNestBackups.all();
  const [[name, value]] = Object.entries(fields);
  return entries.some((entry) => (Object(entry)[name] ?? value) === value);
}

function inventPlan(
  { BackupPlanId }: Fields,
  { inventory, clock }: EmulatedService,
  settings: InventionSettings,
): void {
  if (inventory.dbsBackupPlans.get(BackupPlanId)) return;
  const SourceEndpointInstanceID = settings.planInstances?.[BackupPlanId];
  inventory.dbsBackupPlans.add({
    ...{ BackupPlanId, BackupPlanName: BackupPlanId, BackupPlanStatus: 'running' },
    BackupPlanCreateTime: Math.floor(clock.now()),
    ...(SourceEndpointInstanceID && { SourceEndpointInstanceID }),
  });
  settings.onInvented(`backup plan ${BackupPlanId}`);
}

function inventSet(
  id: string,
  { BackupPlanId }: Fields,
  time: number,
  { inventory }: EmulatedService,
  { planInstances, onInvented }: InventionSettings,
): void {
  const SourceEndpointInstanceId = planInstances?.[BackupPlanId];
  const ms = time * 1000;
  const times = { CreateTime: ms, StartTime: ms, EndTime: ms, FinishTime: ms };
  inventory.dbsBackupSets.add({
    ...{ BackupSetId: `set-${id}`, BackupPlanId, BackupStatus: 'finish', BackupSize: TEN_GIB, ...times },
    ...(SourceEndpointInstanceId && { SourceEndpointInstanceId }),
  });
  onInvented(`backup set set-${id} of the plan ${BackupPlanId}, complete at ${new Date(ms).toISOString()}`);
}

function inventBackup(
  id: string,
  { ServiceInstanceId }: Fields,
  time: number,
  { inventory }: EmulatedService,
  { onInvented }: InventionSettings,
): void {
  const at = toUtcSeconds(time * 1000);
  const times = { CreateTime: at, StartTime: at, EndTime: at, ModifiedTime: at };
  inventory.computeNestBackups.add({ BackupId: `backup-${id}`, ServiceInstanceId, Status: 'Created', ...times });
  onInvented(`backup backup-${id} of the service instance ${ServiceInstanceId}, complete at ${at}`);
}
