import { DiagnosticsError, errorDiagnostic } from '../../../plugin/diagnostic';
import type { ImportRequest } from '../../../plugin/provider';
import type { IdentitySchema } from '../../../plugin/schema';

/** The id of a restore task, which names it alone. */
export function idToImport({ id, identity }: ImportRequest<IdentitySchema>): string {
  if (identity) {
    const { restore_task_id: named } = identity as { readonly restore_task_id?: string | null };
    if (named) return named;
    throw new DiagnosticsError([errorDiagnostic('Incomplete identity', 'Expected restore_task_id.')]);
  }
  if (id && !/[\s,:]/.test(id)) return id;
  const detail = `Got "${id}", expected the ID of one restore task, such as s1abcd.`;
  throw new DiagnosticsError([errorDiagnostic('Malformed import id', detail)]);
}
