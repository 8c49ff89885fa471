import type { Long } from '../../api/field';
import type { Operation } from '../../api/operation';
import { type AnsweredBy, CloudError } from '../cloud-error';
import type { ServiceAnswer } from '../rpc/read-answer';

export interface ListedEntries<T> {
  readonly entries: readonly T[];
  readonly total?: number;
  /** Of the answer, for errors. */
  readonly answeredBy: AnsweredBy;
}

/** Members that tell how many entries there are on all pages together. */
const TOTALS = ['TotalCount', 'TotalElements'];

/**
 * What one answer lists. A service may leave out a list that is empty, but only beside a word of zero entries, or of
 * success where the operation tells no number: any other answer must not look as if there were nothing.
 *
 * @param member The member of the answer that holds the list.
 * @param entries The list, without what it is wrapped in.
 */
export function listedEntries<T>(
  operation: Pick<Operation, 'action' | 'response'>,
  answer: ServiceAnswer<{ readonly Success?: boolean; readonly RequestId?: string }>,
  member: string,
  entries: readonly T[] | undefined,
  total?: Long,
): ListedEntries<T> {
  const { body, requestId, host } = answer;
  const tellsTotals = TOTALS.some((name) => Object.hasOwn(operation.response, name));
  const saysNone = tellsTotals ? Number(total) === 0 : body.Success === true;
  if (!Array.isArray(entries) && !saysNone) throw CloudError.withoutResult(operation, member, answer);
  if (Number(total) < 0)
    throw CloudError.ofAnswer(operation, answer, `the service says that the list has ${total} entries`);
  return {
    entries: entries ?? [],
    ...(total !== undefined && { total: Number(total) }),
    answeredBy: { ...(requestId && { requestId }), ...(host && { host }) },
  };
}
