import { FILE_SNAPSHOT_SOURCE_TYPES } from '../../../api/backup-types';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { clipped } from '../../../clipped';
import type { CallOptions } from '../../../cloud/cloud-client';
import { type Tolerance, tolerates } from '../../../policies/tolerates';
import {
  type EndedRestore,
  type Expectation,
  type HeldSnapshot,
  judgeRestore,
  needsSnapshot,
} from '../../../record/judge-restore';
import type { FindSnapshotContents } from '../../../sources/snapshot-contents';
import type { Look } from '../../../waiting/look';
import { jsonFault, jsonValue } from '../../values/json-value';
import type { JudgingContext } from '../restore/definition/restore-definition';

/** What is expected of a job, and what its policies put up with. */
export interface JobPolicy {
  readonly expected: Expectation;
  readonly tolerance: Tolerance;
  readonly onPartial: string | null;
  readonly edition: string | null;
  /** As they were sent, where that is known: an answer may not repeat them. */
  readonly paths?: Paths;
}

type Paths = Pick<RestoreJob, 'Include' | 'Exclude' | 'Options'>;

export interface JudgedJob {
  /** With the verdict as it is judged, and why. */
  readonly look: Look<RestoreJob>;
  readonly facts: {
    readonly unmet: string[];
    readonly snapshot_items: number | null;
    readonly snapshot_bytes: number | null;
  };
}

export interface SnapshotLook {
  readonly find: FindSnapshotContents;
  readonly options: CallOptions;
}

/** A job that has ended, with the look at its snapshot that may be needed. A look that fails leaves open what it holds. */
export async function judgeJob(
  look: Look<RestoreJob>,
  policy: JobPolicy,
  snapshotLook: SnapshotLook,
): Promise<JudgedJob> {
  const { entry } = look;
  const ended = endedJob(look, policy);
  const isLookedUp = needsSnapshot(ended, policy.expected);
  const snapshot = isLookedUp ? await heldSnapshot(entry, policy, snapshotLook) : undefined;
  const { verdict, why, unmet } = judgeRestore(ended, policy.expected, snapshot);
  const ErrorMessage = [why, entry.ErrorMessage].filter(Boolean).join('; ');
  return {
    look:
      why === null
        ? look
        : { ...look, verdict: verdict as Look<RestoreJob>['verdict'], entry: { ...entry, ErrorMessage } },
    facts: { unmet, snapshot_items: snapshot?.items ?? null, snapshot_bytes: snapshot?.bytes ?? null },
  };
}

/** The look is made once the restore has ended, whatever time is left. */
const LOOK_LIMIT_MS = 60_000;

export function snapshotLook(
  { clock, snapshotContents }: JudgingContext['configured'],
  signal: AbortSignal,
): SnapshotLook {
  return { find: snapshotContents, options: { deadlineMs: clock.now() + LOOK_LIMIT_MS, signal } };
}

const FAULT_LENGTH = 200;

async function heldSnapshot(
  { VaultId: vaultId = '', SnapshotId: id = '', SourceInstanceId, SourceType, RestoreType = '' }: RestoreJob,
  { edition }: JobPolicy,
  { find, options }: SnapshotLook,
): Promise<HeldSnapshot> {
  const unknown = (fault: string) => ({ id, items: null, bytes: null, fault });
  const sought = {
    sourceType: SourceType || RestoreType,
    vaultId,
    snapshotId: id,
    edition: edition ?? undefined,
    instanceId: SourceInstanceId,
  };
  try {
    const contents = await find(sought, options);
    return contents
      ? { id, ...contents }
      : unknown(`it is not among what is known to be backed up to vault ${vaultId}`);
  } catch (fault) {
    return unknown(clipped((fault as Error).message.replace(/\s+/g, ' '), FAULT_LENGTH));
  }
}

/** What the service tells of the job, as it is judged. */
function endedJob(
  { entry: job, verdict }: Look<RestoreJob>,
  { tolerance, onPartial, paths = {} }: JobPolicy,
): EndedRestore {
  const done = { items: amount(job.ItemsDone), bytes: amount(job.BytesDone) };
  const total = { items: amount(job.ItemsTotal), bytes: amount(job.BytesTotal) };
  const isTolerated = tolerates(tolerance, { itemsTotal: total.items, itemsDone: done.items });
  return {
    verdict,
    done,
    total,
    isCounted: (FILE_SNAPSHOT_SOURCE_TYPES as readonly unknown[]).includes(job.SourceType || job.RestoreType),
    isWhole: leavesNothingOut(job) && leavesNothingOut(paths),
    failsPartial: !isTolerated && !['warn', 'accept'].includes(onPartial ?? ''),
  };
}

/** What cannot be read may leave something out. */
function leavesNothingOut({ Include, Exclude, Options }: Paths): boolean {
  const options = Options && jsonFault(Options) === undefined ? jsonValue(Options) : {};
  const { includes, excludes } = (options ?? {}) as { readonly includes?: unknown; readonly excludes?: unknown };
  return [Include, Exclude].every(isEmptyText) && [includes, excludes].every(isEmptyList);
}

function isEmptyText(text: string | undefined): boolean {
  return !text || (jsonFault(text) === undefined && isEmptyList(jsonValue(text)));
}

function isEmptyList(list: unknown): boolean {
  return list === undefined || list === null || (Array.isArray(list) && list.length === 0);
}

function amount(value: number | bigint | undefined): number | null {
  return value === undefined ? null : Number(value);
}
