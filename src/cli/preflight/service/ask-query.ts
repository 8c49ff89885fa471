import type { CloudClient } from '../../../cloud/cloud-client';
import { hasErrors } from '../../../plugin/diagnostic';
import { holdsUnknown } from '../../../plugin/unknown';
import { rulesOf } from '../../../provider/data-sources/recovery-point/choice-rules';
import { checkSnapshots, listedFirst } from '../../../provider/data-sources/snapshots/data-source';
import { listSnapshots } from '../../../provider/data-sources/snapshots/list-snapshots';
import { noSnapshot } from '../../../provider/data-sources/snapshots/no-snapshot';
import { type SnapshotsConfig, type SnapshotsState, schema } from '../../../provider/data-sources/snapshots/schema';
import { snapshotKind } from '../../../provider/data-sources/snapshots/snapshot-kinds';
import { emptyToNull } from '../../../provider/values/empty-to-null';
import { snapshotChoice } from '../../../sources/snapshot-choice';
import { restoreResourceOf } from '../../stack/restore-resources';
import type { Stack, StackObject } from '../../stack/stack';
import type { Finding } from '../findings/finding';
import { refersTo } from '../findings/refers-to';

/** The queries for snapshots that can be made now, and that something is to be restored from. */
export function answerableQueries({ objects }: Stack): StackObject[] {
  const jobs = objects.filter((object) => restoreResourceOf(object) === 'alirestore_job');
  return objects
    .filter(({ type, isNew, values }) => type === 'alirestore_snapshots' && isNew && !holdsUnknown(values))
    .filter(({ values }) => !hasErrors(checkSnapshots(values as unknown as SnapshotsConfig)))
    .filter((query) => query.values.allow_missing !== true || jobs.some((job) => refersTo(job.written, job, query)));
}

/** Whether a query finds something to restore from. */
export async function askQuery(
  query: StackObject,
  client: CloudClient,
  nowMs: number,
  isEmulated: boolean,
): Promise<Finding[]> {
  const config = emptyToNull(schema, query.values) as unknown as SnapshotsState;
  const kind = snapshotKind(config.source_type);
  if (!kind) return [];
  const listed = listedFirst(await listSnapshots(kind, { client, config, options: {}, nowMs }), config);
  const rules = rulesOf(config, nowMs);
  if (snapshotChoice.recoveryPointOf(listed, rules)) return [];
  const { summary, detail } = noSnapshot(listed, config, rules, isEmulated);
  return [{ severity: 'error', address: query.address, attribute: '', summary, advice: detail }];
}
