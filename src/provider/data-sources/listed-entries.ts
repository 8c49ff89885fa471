import type { Long } from '../../api/field';
import type { Answer } from '../../cloud/answer';
import { CloudError } from '../../cloud/cloud-error';

interface Page<T> {
  readonly entries: readonly T[];
  readonly total?: number;
}

/**
 * What one answer lists. A service may leave out a list that is empty, but an answer with neither a list nor a word of
 * success or of zero entries is none: it must not look as if there were nothing.
 *
 * @param member The member of the answer that holds the list.
 * @param entries The list, without what it is wrapped in.
 */
export function listedEntries<T>(
  operation: { readonly action: string },
  { body, requestId }: Answer<{ readonly Success?: boolean; readonly RequestId?: string }>,
  member: string,
  entries: readonly T[] | undefined,
  total?: Long,
): Page<T> {
  const saysNone = total === undefined ? body.Success === true : Number(total) === 0;
  if (!Array.isArray(entries) && !saysNone) throw CloudError.withoutResult(operation, member, requestId);
  return { entries: Array.isArray(entries) ? entries : [], ...(total !== undefined && { total: Number(total) }) };
}
