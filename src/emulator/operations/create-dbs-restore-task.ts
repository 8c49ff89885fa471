import type { RequestOf } from '../../api/operation';
import type { createDbsRestoreTask } from '../../api/operations/create-dbs-restore-task';
import type { DbsRestoreTaskEntry } from '../scenario/inventory-schema';
import type { EmulatedService } from '../service/emulated-service';
import { checkDbsRestore } from './check-dbs-restore';
import type { Handler } from './handler';

type Request = RequestOf<typeof createDbsRestoreTask>;

/** Registers a task, which does nothing before it is started. */
export const handleCreateDbsRestoreTask: Handler<typeof createDbsRestoreTask> = (request, service, parameters) => {
  const call = { operation: 'CreateRestoreTask', request };
  const known = service.clientTokens.find(call);
  if (known) return { RestoreTaskId: known };
  checkDbsRestore(request, service);
  const RestoreTaskId = unusedId(service);
  service.inventory.dbsRestoreTasks.add({
    RestoreTaskId,
    RestoreTaskCreateTime: Math.floor(service.clock.now()),
    ...described(request),
    run: service.taskCourses.dbs(parameters),
  });
  service.clientTokens.remember(call, RestoreTaskId);
  return { RestoreTaskId };
};

function unusedId(service: EmulatedService): string {
  const id = service.identifiers.dbsTaskId();
  return service.inventory.dbsRestoreTasks.get(id) ? unusedId(service) : id;
}

/** Repeated as they came; nothing secret is. */
const echoed = [
  'RestoreTaskName',
  'BackupPlanId',
  'BackupSetId',
  'RestoreObjects',
  'RestoreDir',
  'DestinationEndpointInstanceType',
  'DestinationEndpointInstanceID',
  'DestinationEndpointRegion',
  'DestinationEndpointDatabaseName',
  'DestinationEndpointUserName',
  'DestinationEndpointOracleSID',
  'CrossAliyunId',
  'CrossRoleName',
] as const satisfies readonly (keyof Request & keyof DbsRestoreTaskEntry)[];

/** What the list answers of a request, in its form: 64-bit integers as the store has them, the port as text. */
function described(request: Request): Omit<DbsRestoreTaskEntry, 'RestoreTaskId'> {
  const { RestoreTime, BackupGatewayId, RestoreDestinationMode } = request;
  const { DestinationEndpointIP: ip, DestinationEndpointPort: port, EnableDestinationEndpointSsl: ssl } = request;
  return {
    ...Object.fromEntries(echoed.flatMap((name) => (request[name] === undefined ? [] : [[name, request[name]]]))),
    ...(RestoreTime !== undefined && { RestoreTime: String(RestoreTime) }),
    ...(BackupGatewayId !== undefined && { BackupGatewayId: String(BackupGatewayId) }),
    ...(RestoreDestinationMode && { RestoreDestinationMode: RestoreDestinationMode.toUpperCase() }),
    ...(ip && { DestinationEndpointHost: ip }),
    ...(port !== undefined && { DestinationEndpointPort: String(port) }),
    ...(ip && port !== undefined && { DestinationEndpointIpPort: `${ip}:${port}` }),
    ...(ssl !== undefined && { DestinationEndpointEnableSsl: String(ssl) }),
  };
}
