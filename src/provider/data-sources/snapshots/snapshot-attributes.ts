import type { RecordOf } from '../../../api/field';
import { otsSnapshotFields } from '../../../api/operations/describe-ots-table-snapshots';
import { udmSnapshotFields } from '../../../api/operations/describe-udm-snapshots';
import { fileSnapshotFields } from '../../../api/operations/search-historical-snapshots';
import type { StateOf } from '../../../plugin/schema';
import type { Snapshot } from '../../../sources/read-snapshots';
import { responseAttributes } from '../../values/response-attributes';
import { responseValues } from '../../values/response-values';
import type { SnapshotKind } from './snapshot-kinds';

export const fieldsOf = {
  files: fileSnapshotFields,
  tables: otsSnapshotFields,
  instances: udmSnapshotFields,
} as const;

const described = <A extends object>(attribute: A, description: string) => ({ ...attribute, description });
const files = responseAttributes(fileSnapshotFields);

/** The fields of all kinds of snapshots, where some mean something else in each. */
export const snapshotAttributes = {
  ...responseAttributes(udmSnapshotFields),
  ...responseAttributes(otsSnapshotFields),
  ...files,
  instance_id: described(files.instance_id, 'ID of the ECS instance (files, instances and disks).'),
  prefix: described(
    files.prefix,
    'Prefix of the objects that were backed up, or of the snapshot (instances and disks).',
  ),
  create_time: described(
    files.create_time,
    'Files: when the file system was created. Tables, instances and disks: `created_time` once more. Seconds since 1970.',
  ),
};

type SnapshotState = StateOf<{ attributes: typeof snapshotAttributes }>;

const nothing = Object.fromEntries(Object.keys(snapshotAttributes).map((name) => [name, null])) as SnapshotState;

export function snapshotState(kind: SnapshotKind, snapshot: Snapshot): SnapshotState {
  const fields = fieldsOf[kind];
  return { ...nothing, ...responseValues(fields, snapshot as RecordOf<typeof fields>) };
}
