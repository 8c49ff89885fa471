/** What restores something, and the resource whose rules hold for it: itself, or the one that an action does the same as. */
const RESTORES: Readonly<Record<string, string>> = {
  'managed.alirestore_job': 'alirestore_job',
  'managed.alirestore_dbs_restore_task': 'alirestore_dbs_restore_task',
  'managed.alirestore_compute_nest_restore_task': 'alirestore_compute_nest_restore_task',
  'action.alirestore_restore': 'alirestore_job',
  'action.alirestore_dbs_restore': 'alirestore_dbs_restore_task',
  'action.alirestore_compute_nest_restore': 'alirestore_compute_nest_restore_task',
};

interface Restoring {
  readonly type?: string;
  readonly mode?: string;
}

/** Undefined for what restores nothing. */
export function restoreResourceOf({ type, mode = 'managed' }: Restoring): string | undefined {
  return RESTORES[`${mode}.${type}`];
}

export function isRestore(object: Restoring): boolean {
  return restoreResourceOf(object) !== undefined;
}
