import { type RestoreRule, restoreRules } from '../../../api/restore-rules';
import { isKnownRestoreType } from '../../../api/restore-types';
import { isRecord } from '../../../plugin/values/is-record';
import { type OverwrittenSource, overwrittenSource, type Source } from '../../../target-rules/overwritten-source';
import { isKnown, shown } from '../../../target-rules/text';
import { restoreResourceOf } from '../../stack/restore-resources';
import type { Stack, StackObject } from '../../stack/stack';
import type { Finding } from './finding';
import { refersTo } from './refers-to';
import { targetOfObject, textOf } from './target-of-object';

const SOURCE_OF = {
  instanceId: 'instance_id',
  bucket: 'bucket',
  fileSystemId: 'file_system_id',
  instanceName: 'instance_name',
  tableName: 'table_name',
} as const satisfies Record<keyof Source, string>;

/** Restores back to what their snapshot was taken of, by what the query says that it is chosen by, or listed by. */
export function sourceFindings({ objects }: Stack): Finding[] {
  const queries = objects.filter(({ type }) => type === 'alirestore_snapshots');
  return objects
    .filter((object) => object.isNew && isLoose(object))
    .flatMap((job) => {
      const query = queries.find((one) => isChosenBy(job, one) || lists(one, job));
      return query ? sourceFinding(job, sourceOfQuery(query, job)) : [];
    });
}

/** What is found where the snapshot is known to be of this source. */
export function sourceFinding(job: StackObject, source: Source): Finding[] {
  const found = overwrittenSource(targetOfObject(job), source);
  return found ? [finding(job, found)] : [];
}

function finding({ address, values }: StackObject, { attribute, id }: OverwrittenSource): Finding {
  const where = typeof values.target_path === 'string' ? `${shown(id)}, ${values.target_path}` : shown(id);
  return {
    severity: 'warning',
    address,
    attribute,
    summary: `It writes to ${where}, and its snapshot was taken from ${shown(id)}: data there may be overwritten`,
    advice: 'Restore to another target; or, if this is intended, give --allow-in-place.',
  };
}

/** Whether nothing else says what it overwrites: a rollback names it, and a guard has the provider refuse it. */
export function isLoose(object: StackObject): boolean {
  const { restore_type: restore, guard, start_when: when } = object.values;
  const isOfFiles = restoreResourceOf(object) === 'alirestore_job';
  if (!isOfFiles || when === false || String(restore).endsWith('_ROLLBACK')) return false;
  return !isRecord(guard) || Object.entries(guard).every(([name, value]) => !name.startsWith('source_') || !value);
}

/** By what the job takes of it, or by what it says of the query. */
function isChosenBy(job: StackObject, query: StackObject): boolean {
  const { snapshot_id, snapshot_hash, chosen_snapshot } = job.written;
  return refersTo([snapshot_id, snapshot_hash, chosen_snapshot], job, query);
}

function lists({ values }: StackObject, job: StackObject): boolean {
  const { snapshot_id: id } = targetOfObject(job);
  return isKnown(id) && Array.isArray(values.ids) && values.ids.includes(id);
}

/** What the query asks about; where it asks about less, what the snapshot in its list says. */
function sourceOfQuery({ values, written }: StackObject, job: StackObject): Source {
  const { snapshot_id: id } = targetOfObject(job);
  const all = Array.isArray(values.snapshots) ? values.snapshots.filter(isRecord) : [];
  const listed = all.find(({ snapshot_id: one }) => one === id) ?? {};
  return sourceOf((name) => textOf(values[name] ?? listed[name], written[name]));
}

function sourceOf(read: (name: string) => Source[keyof Source]): Source {
  const parts = Object.entries(SOURCE_OF).map(([part, name]) => [part, read(name)]);
  return Object.fromEntries(parts.filter(([, text]) => text !== undefined && text !== ''));
}

/** Restores that overwrite what the snapshot was taken of. */
export function inPlaceFindings({ objects }: Stack): Finding[] {
  return objects
    .filter((object) => restoreResourceOf(object) === 'alirestore_job')
    .filter(({ isNew, values }) => isNew && isInPlace(values.restore_type))
    .map(({ address, values }) => ({
      severity: 'warning',
      address,
      attribute: 'restore_type',
      summary: `${values.restore_type} overwrites the source of the snapshot`,
      advice:
        'Restore to another target, such as with UDM_ECS or UDM_ECS_DISK; or, if this is intended, give --allow-in-place.',
    }));
}

function isInPlace(type: unknown): boolean {
  if (typeof type !== 'string' || !isKnownRestoreType(type)) return false;
  const rule: RestoreRule = restoreRules[type];
  return rule.inPlace === true;
}
