import { own } from '../../plugin/own';
import { isUnknown } from '../../plugin/unknown';
import { isRecord } from '../../plugin/values/is-record';
import { isExpression } from '../stack/conform';
import type { StackObject, Values } from '../stack/stack';

/** Where a restore writes to, as far as that is known before it. */
export interface WriteTarget {
  /** What it writes into: equal texts are the same instance, bucket or table. */
  readonly container: string;
  /** The folder or prefix in it; undefined where there is no such thing. */
  readonly path?: string;
  /** The attribute that says so. */
  readonly attribute: string;
}

/** What each type writes into, and where in it. Clones make something new, and so have none. */
const targets: Readonly<Record<string, { readonly into: readonly string[]; readonly path?: string }>> = {
  ECS_FILE: { into: ['target_instance_id'], path: 'target_path' },
  OSS: { into: ['target_bucket'], path: 'target_prefix' },
  NAS: { into: ['target_file_system_id'], path: 'target_path' },
  COMMON_FILE_SYSTEM: { into: ['target_file_system_id'], path: 'target_path' },
  OTS_TABLE: { into: ['target_instance_name', 'target_table_name'] },
  CONTAINER: { into: ['target_container_cluster_id', 'target_container'], path: 'target_path' },
};

const ROLLBACKS = ['UDM_ECS_ROLLBACK', 'UDM_ECS_DISK_ROLLBACK'];

/** Undefined where it cannot be told, or cannot be another's. */
export function writeTargetOf({ values, written }: StackObject): WriteTarget | undefined {
  const type = String(values.restore_type);
  if (ROLLBACKS.includes(type)) return rolledBack(values);
  const target = own(targets, type);
  if (!target) return undefined;
  const into = target.into.map((name) => comparable(written[name]));
  const path = target.path === undefined ? '' : comparable(written[target.path] ?? '/');
  if (into.includes(undefined) || path === undefined) return undefined;
  const attribute = target.into[target.into.length - 1];
  const container = [into.length > 1 ? type : '', ...into].join(' ').trim();
  return { container, attribute, ...(target.path && { path }) };
}

function rolledBack({ udm_detail: text }: Values): WriteTarget | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const detail: unknown = JSON.parse(text);
    const instance = isRecord(detail) ? detail.sourceInstanceId : undefined;
    return typeof instance === 'string' ? { container: instance, path: '/', attribute: 'udm_detail' } : undefined;
  } catch {
    return undefined;
  }
}

/** An expression stands for its value, unless it means another one in each instance. */
function comparable(value: unknown): string | undefined {
  if (value === null || value === undefined || isUnknown(value) || typeof value === 'object') return undefined;
  const text = String(value);
  return isExpression(text) && /\b(each|count|self)\./.test(text) ? undefined : text;
}
