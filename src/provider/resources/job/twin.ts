import { isDeepStrictEqual } from 'node:util';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { jsonFault, parseJson } from '../../json-text';
import type { CreateRequest } from './mapping';

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
]);

/** Whether a job restores just what the request asks for, as far as the answer tells. */
export function isTwin(request: CreateRequest, job: RestoreJob): boolean {
  return (
    ECHOED.every((name) => agree(name, request[name], job[name], String)) &&
    ECHOED_JSON.every((name) => agree(name, request[name], job[name], meaning)) &&
    sharedMembersAgree(request.UdmDetail, job.UdmDetail) &&
    otsDetailAgrees(request, job)
  );
}

/**
 * Whether the answer tells enough to take a job of unknown origin for the one that is wanted. What an instance or disk is
 * cloned to stands in UdmDetail alone, and the service answers that with other members than it was sent.
 */
export function isCertainTwin(request: CreateRequest, job: RestoreJob): boolean {
  if (!isTwin(request, job)) return false;
  if (request.UdmDetail === undefined) return true;
  const [sent, got] = [members(request.UdmDetail), members(job.UdmDetail)];
  return Object.keys(sent).length > 0 && Object.keys(sent).every((name) => name in got);
}

function agree(name: string, sent: unknown, got: unknown, toComparable: (value: unknown) => unknown): boolean {
  if (isEmpty(got)) return isEmpty(sent) || !DECISIVE.has(name);
  if (isEmpty(sent)) return !DECISIVE.has(name);
  return isDeepStrictEqual(toComparable(sent), toComparable(got));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || ['', '0', '[]', '{}'].includes(String(value));
}

function meaning(value: unknown): unknown {
  const text = String(value);
  return jsonFault(text) === undefined ? parseJson(text) : text;
}

function sharedMembersAgree(sent: string | undefined, got: string | undefined): boolean {
  const [wanted, found] = [members(sent), members(got)];
  return Object.keys(wanted).every((name) => !(name in found) || isDeepStrictEqual(wanted[name], found[name]));
}

function members(text: string | undefined): Record<string, unknown> {
  const value = text === undefined || jsonFault(text) !== undefined ? {} : parseJson(text);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function otsDetailAgrees(request: CreateRequest, job: RestoreJob): boolean {
  const [sent, got] = [request.OtsDetail, job.OtsDetail];
  if (!sent || !got) return true;
  const same = (a: unknown, b: unknown) => a === undefined || b === undefined || String(a) === String(b);
  return same(sent.OverwriteExisting, got.OverwriteExisting) && same(sent.BatchChannelCount, got.BatchChannelCount);
}
