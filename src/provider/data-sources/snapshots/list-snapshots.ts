import type { CallOptions, CloudClient } from '../../../cloud/cloud-client';
import {
  readFileSnapshots,
  readInstanceSnapshots,
  readTableSnapshots,
  type Snapshot,
} from '../../../sources/read-snapshots';
import { meetsAll } from '../filters/meets-all';
import { limitOf } from '../list/max-results';
import { answerConditions } from './conditions';
import { toInstanceRequest, toSearchRequest, toTableRequest } from './requests';
import type { SnapshotsState } from './schema';
import { fieldsOf } from './snapshot-attributes';
import type { SnapshotKind } from './snapshot-kinds';

/** What is asked for, and how. */
export interface Listing {
  readonly client: CloudClient;
  readonly config: SnapshotsState;
  readonly options: CallOptions;
  /** By our clock. */
  readonly nowMs: number;
}

/** All snapshots that a configuration asks for, from the operation that lists their kind. */
export function listSnapshots(
  kind: SnapshotKind,
  { client, config, options, nowMs }: Listing,
): Promise<readonly Snapshot[]> {
  const keep = meetsAll(answerConditions(config, kind), fieldsOf[kind]);
  const reading = { client, options, keep, ...limitOf(config) };
  if (kind === 'instances') return readInstanceSnapshots(reading, toInstanceRequest(config, client.region, nowMs));
  if (kind === 'tables') return readTableSnapshots(reading, toTableRequest(config));
  return readFileSnapshots(reading, toSearchRequest(config));
}
