import { posix } from 'node:path';
import type { DatabaseAttribute } from './database-target';
import { canonicalJson, listOfJson, memberOfJson } from './json-strings';
import type { Target, TargetAttribute } from './target';
import { isKnown, keyOf, shown, type Text } from './text';

/** What a restore writes into, and where in it. */
export interface WrittenPlace {
  /** Equal keys are the same instance, bucket, file system, table, volume, database server or service instance. */
  readonly container: string;
  /** Folders or databases in it that it writes to, as normalized as can be. Everything is `/`. */
  readonly folders: readonly string[];
  /** The argument that says what it writes into. */
  readonly attribute: TargetAttribute | DatabaseAttribute | 'service_instance_id';
  /** For messages, such as `i-1, /restore`. */
  readonly shown: string;
  /** The snapshot that names the disk, for what writes to one disk alone; empty where it is not known. */
  readonly diskOf?: string;
}

interface Container {
  readonly kind: string;
  readonly parts: readonly Text[];
  readonly attribute: TargetAttribute;
}

/** Undefined where it cannot be told yet, or where something new is made. */
export function placeOf(target: Target): WrittenPlace | undefined {
  const container = containerOf(target);
  const keys = container?.parts.map(keyOf);
  if (!container || keys?.includes(undefined)) return undefined;
  const folders = foldersOf(target);
  if (folders === undefined) return undefined;
  const path = target.target_path ?? target.target_prefix;
  const where = [container.parts.map(shown).join(' '), ...(path && path !== '/' ? [shown(path)] : [])];
  return {
    container: [container.kind, ...(keys ?? [])].join('\n'),
    folders,
    attribute: container.attribute,
    shown: where.join(', '),
    ...(target.restore_type === 'UDM_ECS_DISK_ROLLBACK' && { diskOf: diskOf(target) }),
  };
}

/** Whether it is said what the restore writes into, be it known only later. */
export function namesContainer(target: Target): boolean {
  return containerOf(target) !== undefined;
}

/** Types of restores that make something new. */
export const CLONES = ['UDM_ECS', 'UDM_ECS_DISK'];

/** Types of restores of which it is known what they write into. */
const WRITING = ['ECS_FILE', 'OSS', 'NAS', 'COMMON_FILE_SYSTEM', 'OTS_TABLE', 'CONTAINER'];

function containerOf(target: Target): Container | undefined {
  const { restore_type: type } = target;
  return isKnown(type) && !WRITING.includes(type) ? rolledBack(target) : namedContainer(target);
}

function namedContainer(target: Target): Container | undefined {
  const { target_container_cluster_id: cluster, target_container: volume } = target;
  if (cluster && volume) {
    const part = isKnown(volume) ? canonicalJson(volume) : volume;
    return { kind: 'volume', parts: [cluster, part], attribute: 'target_container' };
  }
  const { target_instance_id, target_bucket, target_file_system_id } = target;
  if (target_instance_id) return { kind: 'instance', parts: [target_instance_id], attribute: 'target_instance_id' };
  if (target_bucket) return { kind: 'bucket', parts: [target_bucket], attribute: 'target_bucket' };
  if (target_file_system_id) {
    return { kind: 'file system', parts: [target_file_system_id], attribute: 'target_file_system_id' };
  }
  const { target_instance_name: instance, target_table_name: table } = target;
  if (instance && table) return { kind: 'table', parts: [instance, table], attribute: 'target_table_name' };
  return undefined;
}

function rolledBack({ restore_type: type, udm_detail: detail }: Target): Container | undefined {
  if (!isKnown(type) || !type.endsWith('_ROLLBACK') || detail === undefined) return undefined;
  const instance = isKnown(detail) ? memberOfJson(detail, 'sourceInstanceId') : {};
  return instance === undefined ? undefined : { kind: 'instance', parts: [instance], attribute: 'udm_detail' };
}

function diskOf({ snapshot_id: snapshot }: Target): string {
  return (snapshot && keyOf(snapshot)) || '';
}

/** Undefined where that is not certain. Only what is included is written. */
function foldersOf(target: Target): readonly string[] | undefined {
  const base = target.target_path ?? target.target_prefix ?? '/';
  const included = includedIn(target);
  if (included === undefined || keyOf(base) === undefined) return undefined;
  // What is known only later differs from everything but itself.
  if (!isKnown(base)) return [`/${keyOf(base)}/`];
  if (included.length === 0) return [folder(base)];
  return included.map((path) => folder(`${base}/${path}`));
}

/** Empty: everything. */
function includedIn({ restore_type: type, include, options }: Target): readonly string[] | undefined {
  if (type === 'OTS_TABLE') return []; // it names the table that is read
  if (options !== undefined && !isKnown(options)) return undefined;
  if (include === undefined) return options === undefined ? [] : listOfJson(options, 'includes');
  if (!Array.isArray(include) || !include.every(isKnown)) return undefined;
  return include;
}

/** Windows writes backslashes, and takes small letters for capital ones; `/a/../b` is `/b`. */
function folder(path: string): string {
  const slashed = posix.normalize(`/${path.replaceAll('\\', '/')}/`);
  return /^\/[A-Za-z]:\//.test(slashed) ? slashed.toLowerCase() : slashed;
}
