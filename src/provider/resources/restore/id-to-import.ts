import { DiagnosticsError, errorDiagnostic } from '../../../plugin/diagnostic';
import type { ImportRequest } from '../../../plugin/provider';
import type { IdentitySchema } from '../../../plugin/schema';

/** The id of a restore task, which names it alone. */
export function idToImport({ id, identity }: ImportRequest<IdentitySchema>): string {
  const named = identity as { readonly restore_task_id?: string | null } | null | undefined;
  const wanted = (named ? named.restore_task_id : id) ?? '';
  if (wanted && !/[\s,:]/.test(wanted)) return wanted;
  const detail = `Got ${JSON.stringify(wanted)}, expected the ID of one restore task, such as s1abcd.`;
  throw new DiagnosticsError([errorDiagnostic(named ? 'Invalid restore_task_id' : 'Malformed import id', detail)]);
}
