import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { groupedBy } from './grouped-by';
import { stackFolder } from './stack-folder';

/** A record, and where it lies under the folder of all of them, with slashes. */
export interface StoredRecord {
  readonly path: string;
  readonly record: DrillRecord;
}

/** The records of one drill of one stack. */
export interface StackRecords {
  readonly records: readonly StoredRecord[];
  /** What tells the stack from the others: "folder shop", "account 1234"; empty where there is one stack only. */
  readonly marks: readonly string[];
  /** The same whatever other stacks there are. */
  readonly identity: readonly (string | null)[];
}

type Fact = readonly [what: string, of: (stored: StoredRecord) => string | null];

const FACTS: readonly Fact[] = [
  ['folder', ({ path, record }) => stackFolder(path, record.drill)],
  ['repository', ({ record }) => record.startedBy.repository],
  ['account', ({ record }) => record.environment.accountId],
  ['region', ({ record }) => record.region],
];

/**
 * Takes records of one name apart by stacks, which no record names: two are of one stack unless something that is known of
 * both differs.
 */
export function stacksOf(records: readonly StoredRecord[]): StackRecords[] {
  return apart(records, FACTS).map((stack) => ({
    ...stack,
    records: withoutCopies(stack.records),
    identity: FACTS.map(([, of]) => stack.records.map(of).find((value) => value !== null) ?? null),
  }));
}

/** A record that lies in several files is one: in a state, and in the evidence. */
function withoutCopies(records: readonly StoredRecord[]): StoredRecord[] {
  return [...groupedBy(records, ({ record }) => JSON.stringify(record)).values()].map(([first]) => first);
}

type Part = Pick<StackRecords, 'records' | 'marks'>;

function apart(records: readonly StoredRecord[], [fact, ...others]: readonly Fact[]): Part[] {
  if (!fact) return [{ records, marks: [] }];
  const [what, of] = fact;
  const groups = groupedBy(records, of);
  const values = [...groups.keys()].filter((value) => value !== null).sort();
  if (values.length < 2) return apart(records, others);
  return [...values, null].flatMap((value) => {
    const some = groups.get(value);
    if (!some) return [];
    const mark = `${what} ${value === null ? 'not known' : value || 'at the top'}`;
    return apart(some, others).map((part) => ({ ...part, marks: [mark, ...part.marks] }));
  });
}
