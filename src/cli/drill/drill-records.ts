import { isRecord as isObject } from '../../plugin/values/is-record';
import type { DrillRecord } from '../../record/drill-record-schema';
import { isRecord, recordFindings } from '../../report/check-record';

export interface FoundRecord {
  readonly record: DrillRecord;
  /** As it stands in the state, to the byte. */
  readonly text: string;
  /** Whether the drill warns of partial restores, instead of failing for them. */
  readonly warnsOfPartial: boolean;
}

interface Drill {
  readonly text: string;
  readonly warnsOfPartial: boolean;
}

/** The records of one run in what `terraform show -json` prints. */
export function drillRecords(shown: string, runId: string): FoundRecord[] {
  const { values } = JSON.parse(shown) as { readonly values?: { readonly root_module?: unknown } };
  return drills(values?.root_module).flatMap(({ text, warnsOfPartial }) => {
    const record: unknown = JSON.parse(text);
    if (!isRecord(record)) {
      throw new Error(`the state holds a record that is none:\n${recordFindings(record).join('\n')}`);
    }
    return record.drill.runId === runId ? [{ record, text, warnsOfPartial }] : [];
  });
}

function drills(module: unknown): Drill[] {
  if (!isObject(module)) return [];
  const [resources, children] = [module.resources, module.child_modules].map((all) => (Array.isArray(all) ? all : []));
  const own = resources.flatMap((resource) => {
    if (!isObject(resource) || resource.type !== 'alirestore_drill' || !isObject(resource.values)) return [];
    const { record: text, on_partial } = resource.values;
    return typeof text === 'string' ? [{ text, warnsOfPartial: on_partial === 'warn' }] : [];
  });
  return [...own, ...children.flatMap(drills)];
}
