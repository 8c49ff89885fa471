import { isDeepStrictEqual } from 'node:util';
import type { DbsRestoreTask } from '../../../api/dbs-restore-task-status';
import { parsedJson } from '../../../json/parsed-json';
import { isRecord } from '../../../plugin/values/is-record';
import type { DbsKind } from './mapping';

/** What a request says, and what an entry says of the same. */
interface Compared {
  readonly sent: unknown;
  readonly got: unknown;
  /** What an entry has, and a request that it is a twin of must have, too: the service has no default for it. */
  readonly decides?: boolean;
}

/** How it restores, which no entry tells: a task of the same name that restores the same to the same place does it so. */
const HOW = new Set([
  'DuplicateConflict',
  'EnableDestinationEndpointSsl',
  'RestoreHome',
  'AutoOpenDatabase',
  'AutoShutdownDatabase',
  'OwnerId',
]);

/** A new instance to restore to: no entry tells which. */
const isUntold = (name: string) => name.startsWith('DestDatabaseInstance');

/** Whether a task restores just what the request asks for, as far as the answer tells. */
export function isTwin(wanted: DbsKind, task: DbsRestoreTask): boolean {
  return comparedWith(wanted, task).every(({ sent, got, decides }) => {
    if (isEmpty(got)) return isEmpty(sent) || !decides;
    return isEmpty(sent) ? !decides : isDeepStrictEqual(plain(sent), plain(got));
  });
}

/** Whether the answer tells everything that decides what is restored and where to. */
export function isCertainTwin(wanted: DbsKind, task: DbsRestoreTask): boolean {
  const isTold = ({ sent, got }: Compared) => isEmpty(sent) || !isEmpty(got);
  return isTwin(wanted, task) && comparedWith(wanted, task).every(isTold) && !Object.keys(wanted).some(isUntold);
}

/** Whether a request has what no entry gives back, so that it looks like others that mean something else. */
export function looksLikeOthers(request: DbsKind): boolean {
  return Object.keys(request).some((name) => HOW.has(name) || isUntold(name));
}

export function likeness({ BackupPlanId, RestoreTaskName }: DbsKind): string {
  return [BackupPlanId, RestoreTaskName].join(' ');
}

function comparedWith(wanted: DbsKind, task: DbsRestoreTask): Compared[] {
  const address = addressOf(task);
  return [
    { sent: wanted.BackupPlanId, got: task.BackupPlanId },
    { sent: wanted.RestoreTaskName, got: task.RestoreTaskName, decides: true },
    // Of a point in time the service may say which backup set it begins with, and of a backup set which time that is.
    { sent: wanted.BackupSetId, got: task.BackupSetId },
    { sent: wanted.RestoreTime, got: timeOf(task) },
    { sent: objectsIn(wanted.RestoreObjects), got: objectsIn(task.RestoreObjects), decides: true },
    { sent: wanted.RestoreDir, got: task.RestoreDir, decides: true },
    { sent: wanted.RestoreDestinationMode, got: task.RestoreDestinationMode },
    { sent: wanted.DestinationEndpointInstanceType, got: task.DestinationEndpointInstanceType },
    { sent: wanted.DestinationEndpointInstanceID, got: task.DestinationEndpointInstanceID, decides: true },
    { sent: wanted.DestinationEndpointRegion, got: task.DestinationEndpointRegion },
    { sent: wanted.DestinationEndpointIP, got: address.host },
    { sent: wanted.DestinationEndpointPort, got: address.port },
    { sent: wanted.DestinationEndpointUserName, got: task.DestinationEndpointUserName },
    { sent: wanted.DestinationEndpointDatabaseName, got: task.DestinationEndpointDatabaseName, decides: true },
    { sent: wanted.DestinationEndpointOracleSID, got: task.DestinationEndpointOracleSID, decides: true },
    { sent: wanted.BackupGatewayId, got: task.BackupGatewayId },
    { sent: wanted.CrossAliyunId, got: task.CrossAliyunId, decides: true },
    { sent: wanted.CrossRoleName, got: task.CrossRoleName, decides: true },
  ];
}

/** Host and port, which come alone or in one text. */
export function addressOf(task: DbsRestoreTask): { readonly host?: string; readonly port?: string } {
  const [, host, port] = /^(.*):(\d+)$/.exec(task.DestinationEndpointIpPort ?? '') ?? [];
  const found = { host: task.DestinationEndpointHost || host, port: task.DestinationEndpointPort || port };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => !isEmpty(value)));
}

/** A task of a backup set has no time of its own. */
function timeOf({ RestoreTime }: DbsRestoreTask): unknown {
  return Number(RestoreTime ?? 0) > 0 ? RestoreTime : undefined;
}

/** Pairs of names, in order; undefined for what has another form. A database that is not renamed keeps its name. */
function objectsIn(text: string | undefined): unknown {
  const objects = parsedJson(text ?? '');
  if (!Array.isArray(objects) || objects.length === 0 || !objects.every(hasName)) return undefined;
  return objects.map(({ DBName, NewDBName }) => `${DBName}\n${NewDBName || DBName}`).sort();
}

function hasName(object: unknown): object is { readonly DBName: string; readonly NewDBName?: string } {
  return isRecord(object) && typeof object.DBName === 'string';
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || ['', 'NULL', 'null', '[]'].includes(String(value));
}

/** The case of types and modes varies in answers; hosts have none. */
function plain(value: unknown): unknown {
  return Array.isArray(value) ? value : String(value).toLowerCase();
}
