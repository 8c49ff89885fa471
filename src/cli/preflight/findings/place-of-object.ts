import { isUnknown } from '../../../plugin/unknown';
import { isRecord } from '../../../plugin/values/is-record';
import { databasePlaceOf, serviceInstancePlaceOf } from '../../../target-rules/database-place';
import type { DatabaseTarget, RestoredDatabase } from '../../../target-rules/database-target';
import type { Text } from '../../../target-rules/text';
import { placeOf, type WrittenPlace } from '../../../target-rules/written-place';
import { restoreResourceOf } from '../../stack/restore-resources';
import type { StackObject } from '../../stack/stack';
import { targetOfObject, textOf } from './target-of-object';

/** Where a restore of a stack writes to, whichever service it is of; undefined where that is not certain. */
export function placeOfObject(object: StackObject): WrittenPlace | undefined {
  const { values, written } = object;
  const type = restoreResourceOf(object);
  if (type === 'alirestore_job') return placeOf(targetOfObject(object));
  if (type === 'alirestore_dbs_restore_task') return databasePlaceOf(databaseTargetOf(object));
  return serviceInstancePlaceOf(textOf(values.service_instance_id, written.service_instance_id));
}

function databaseTargetOf({ values, written }: StackObject): DatabaseTarget {
  const text = (name: string) => {
    const found = textOf(values[`destination_endpoint_${name}`], written[`destination_endpoint_${name}`]);
    return found === '' ? undefined : found;
  };
  return {
    instanceType: text('instance_type'),
    instanceId: text('instance_id'),
    host: text('ip'),
    port: text('port'),
    databases: databasesOf(values.restore_objects, written.restore_objects),
  };
}

function databasesOf(objects: unknown, written: unknown): DatabaseTarget['databases'] {
  if (isUnknown(objects)) return {};
  if (!Array.isArray(objects) || objects.length === 0) return undefined;
  const texts: unknown[] = Array.isArray(written) ? written : [];
  return objects.map((object, index) => databaseOf(object, texts[index]));
}

function databaseOf(object: unknown, written: unknown): RestoredDatabase {
  if (!isRecord(object)) return { name: {} };
  const text = (name: string): Text | undefined => textOf(object[name], isRecord(written) ? written[name] : undefined);
  const newName = text('new_db_name');
  return { name: text('db_name') ?? {}, ...(newName !== undefined && newName !== '' && { newName }) };
}
