import { parse } from 'lossless-json';
import { type DbsDestinationType, requiredDbsParameters } from '../../api/dbs-destination-rules';
import type { RequestOf } from '../../api/operation';
import type { createDbsRestoreTask } from '../../api/operations/create-dbs-restore-task';
import { wrongDbsParameter } from '../http/api-error';
import { restorableRanges } from '../restore-tasks/restorable-ranges';
import type { DbsBackupPlan } from '../scenario/inventory-schema';
import type { EmulatedService } from '../service/emulated-service';
import { dbsPlanNamed, setsOf } from './dbs-plan-named';

type Request = RequestOf<typeof createDbsRestoreTask>;

/** What CreateRestoreTask of Database Backup checks beyond single parameters. */
export function checkDbsRestore(request: Request, service: EmulatedService): void {
  const plan = dbsPlanNamed(service, request.BackupPlanId);
  checkDestination(request, plan);
  checkRestoreObjects(request);
  const { BackupSetId, RestoreTime } = request;
  if (Boolean(BackupSetId) === (RestoreTime !== undefined)) {
    const got = BackupSetId ? 'both BackupSetId and' : 'neither BackupSetId nor';
    throw wrongDbsParameter('BackupSetId', `Got ${got} RestoreTime, expected one of them.`);
  }
  if (BackupSetId) checkSet(BackupSetId, request, service);
  else checkTime(Number(RestoreTime), request, plan, service);
}

function checkDestination(request: Request, plan: DbsBackupPlan | undefined): void {
  const { DestinationEndpointInstanceType: type } = request;
  const needed = requiredDbsParameters(type as DbsDestinationType, plan?.DatabaseType); // its values are checked before
  const missing = needed.find((name) => request[name] === undefined || request[name] === '');
  if (!missing) return;
  const of = plan?.DatabaseType ? ` and the database ${plan.DatabaseType}` : '';
  throw wrongDbsParameter(missing, `Got nothing, expected a value: a destination of type ${type}${of} needs it.`);
}

function checkRestoreObjects({ RestoreObjects }: Request): void {
  if (RestoreObjects === undefined) return;
  const objects = parse(RestoreObjects) as readonly unknown[];
  const isDatabase = (each: unknown) =>
    typeof each === 'object' && each !== null && typeof Object(each).DBName === 'string' && Object(each).DBName !== '';
  if (objects.length > 0 && objects.every(isDatabase)) return;
  throw wrongDbsParameter('RestoreObjects', 'Expected a JSON array of one or more objects with a DBName each.');
}

function checkSet(id: string, { BackupPlanId }: Request, service: EmulatedService): void {
  const set = setsOf(service, BackupPlanId).find(({ BackupSetId }) => BackupSetId === id);
  if (!set && service.scenario.dbsBackupSets === undefined) return;
  if (!set) throw wrongDbsParameter('BackupSetId', `Got ${id}, which is no backup set of the plan ${BackupPlanId}.`);
  if ((set.BackupStatus ?? 'finish') === 'finish') return;
  throw wrongDbsParameter(
    'BackupSetId',
    `Got ${id}, whose status is ${set.BackupStatus}, expected one that is finish.`,
  );
}

/** Where nothing is known of what the plan has backed up, any time that has been can be restored to. */
function checkTime(timeMs: number, request: Request, plan: DbsBackupPlan | undefined, service: EmulatedService): void {
  const nowMs = service.clock.now();
  const sets = setsOf(service, request.BackupPlanId);
  const isKnown = sets.length > 0 || plan?.BeginTimestampForRestore !== undefined;
  const ranges = restorableRanges(plan, sets, nowMs);
  const fits = isKnown
    ? ranges.some(
        ({ BeginTimestampForRestore: begin, EndTimestampForRestore: end }) => timeMs >= begin && timeMs <= end,
      )
    : timeMs <= nowMs;
  if (fits) return;
  throw wrongDbsParameter(
    'RestoreTime',
    `Got ${timeMs}, to which the plan ${request.BackupPlanId} cannot be restored.`,
  );
}
