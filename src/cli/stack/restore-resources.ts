/** The resources that restore something. */
const RESTORE_RESOURCES: readonly string[] = [
  'alirestore_job',
  'alirestore_dbs_restore_task',
  'alirestore_compute_nest_restore_task',
];

export function isRestore({ type, mode = 'managed' }: { readonly type?: string; readonly mode?: string }): boolean {
  return mode === 'managed' && type !== undefined && RESTORE_RESOURCES.includes(type);
}
