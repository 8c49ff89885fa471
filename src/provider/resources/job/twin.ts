import { isDeepStrictEqual } from 'node:util';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { jsonFault, jsonValue } from '../../values/json-value';
import type { RestoreKind } from './state/mapping';

/** Parameters that answers give back as they were sent. */
const ECHOED = [
  'RestoreType',
  'SourceType',
  'VaultId',
  'SnapshotId',
  'SnapshotHash',
  'TargetInstanceId',
  'TargetPath',
  'TargetBucket',
  'TargetPrefix',
  'TargetFileSystemId',
  'TargetCreateTime',
  'TargetInstanceName',
  'TargetTableName',
  'TargetTime',
  'CrossAccountType',
  'CrossAccountUserId',
  'CrossAccountRoleName',
] as const;

/** JSON, which answers may write in another way. */
const ECHOED_JSON = ['Include', 'Exclude', 'Options'] as const;

/** What a job has, and a request that it is a twin of must have, too: the service has no default for these. */
const DECISIVE = new Set<string>([
  'TargetInstanceId',
  'TargetPath',
  'TargetBucket',
  'TargetPrefix',
  'TargetFileSystemId',
  'TargetInstanceName',
  'TargetTableName',
  'Include',
  'Exclude',
  'CrossAccountUserId',
  'CrossAccountRoleName',
]);

/** What the service fills in where a request leaves it out. */
const FILLED_IN = new Set<string>(['SourceType', 'SnapshotHash', 'CrossAccountType']);

/** A list holds jobs of one edition. */
const KNOWN_BY_THE_LIST = new Set<string>(['Edition']);

type Names = readonly (keyof RestoreKind & keyof RestoreJob)[];

/** Whether a job restores just what the request asks for, as far as the answer tells. */
export function isTwin(request: RestoreKind, job: RestoreJob): boolean {
  return (
    ECHOED.every((name) => agree(name, request[name], job[name], String)) &&
    ECHOED_JSON.every((name) => agree(name, request[name], job[name], meaning)) &&
    sharedMembersAgree(members(request.UdmDetail), members(job.UdmDetail)) &&
    sharedMembersAgree(request.OtsDetail ?? {}, job.OtsDetail ?? {})
  );
}

/**
 * Whether the answer tells everything that decides what is restored and where to: then a job of unknown origin is the one
 * that is wanted. What a container restore or a clone goes to, for instance, no answer tells.
 */
export function isCertainTwin(request: RestoreKind, job: RestoreJob): boolean {
  const names = [...ECHOED, ...ECHOED_JSON] as Names;
  return (
    isTwin(request, job) &&
    names.every((name) => isEmpty(request[name]) || !isEmpty(job[name])) &&
    names.every((name) => isEmpty(job[name]) || !isEmpty(request[name]) || FILLED_IN.has(name)) &&
    hasAll(members(request.UdmDetail), members(job.UdmDetail), request.UdmDetail) &&
    hasAll(request.OtsDetail ?? {}, job.OtsDetail ?? {}, undefined) &&
    !hasUntold(request, members(job.UdmDetail))
  );
}

/** Whether a request has what no answer gives back, so that it looks like others that mean something else. */
export function looksLikeOthers(request: RestoreKind): boolean {
  return request.UdmDetail !== undefined || hasUntold(request, {});
}

function hasUntold(request: RestoreKind, udm: Members): boolean {
  const told = new Set<string>([...ECHOED, ...ECHOED_JSON, ...KNOWN_BY_THE_LIST, 'UdmDetail', 'OtsDetail']);
  if (udm.destinationRegionId !== undefined && udm.destinationRegionId === request.UdmRegionId) told.add('UdmRegionId');
  return Object.entries(request).some(([name, sent]) => !told.has(name) && !isEmpty(sent));
}

function agree(name: string, sent: unknown, got: unknown, toComparable: (value: unknown) => unknown): boolean {
  if (isEmpty(got)) return isEmpty(sent) || !DECISIVE.has(name);
  if (isEmpty(sent)) return !DECISIVE.has(name);
  return isDeepStrictEqual(toComparable(sent), toComparable(got));
}

/** Restoring everything can be said in words, too. */
const EVERYTHING = ['', '0', '[]', '{}', '{"includes":[],"excludes":[]}'];

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || EVERYTHING.includes(String(value).replace(/\s/g, ''));
}

function meaning(value: unknown): unknown {
  const text = String(value);
  return jsonFault(text) === undefined ? jsonValue(text) : text;
}

type Members = Readonly<Record<string, unknown>>;

function sharedMembersAgree(wanted: object, found: object): boolean {
  const [sent, got] = [wanted as Members, found as Members];
  return Object.keys(sent).every((name) => got[name] === undefined || same(sent[name], got[name]));
}

function same(sent: unknown, got: unknown): boolean {
  return isDeepStrictEqual(sent, got) || String(sent) === String(got);
}

/** `text` is what the members were read from: one that is no JSON object has none, and tells nothing. */
function hasAll(wanted: object, found: object, text: string | undefined): boolean {
  const names = Object.keys(wanted).filter((name) => !isEmpty((wanted as Members)[name]));
  return (isEmpty(text) || names.length > 0) && names.every((name) => Object.hasOwn(found, name));
}

function members(text: string | undefined): Members {
  const value = text === undefined || jsonFault(text) !== undefined ? {} : jsonValue(text);
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}
