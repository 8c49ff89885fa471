import type { DrillRecord } from '../../record/drill-record-schema';

/** Says that a record is one of a rehearsal; nothing where it is not, or does not tell. */
export function environmentLine(record: DrillRecord): string | undefined {
  const { environment } = record as { readonly environment?: { readonly kind?: string; readonly endpoint?: string } };
  if (environment?.kind !== 'emulated') return undefined;
  return `REHEARSAL on an emulated cloud (${environment.endpoint}): it shows that the drill runs, not that the backups restore.`;
}
