import { bytesText } from '../amounts/bytes-text';
import { filesText } from '../amounts/count-text';
import { grouped } from '../amounts/grouped';
import { hasRestored, type RestoreVerdict } from '../policies/verdicts';
import type { DrillRestore } from './schema/drill-record-schema';

/** What must have been restored, besides that the restore ends well. */
export type Expectation = Pick<NonNullable<DrillRestore['expected']>, 'minItems' | 'minBytes' | 'complete'>;

/** Files and bytes; null where the service does not tell. */
export interface Amounts {
  readonly items: number | null;
  readonly bytes: number | null;
}

/** A snapshot that was looked up. Where that failed, both amounts are null. */
export interface HeldSnapshot extends Amounts {
  readonly id: string;
  readonly fault?: string;
}

/** A restore that has ended, as the service tells of it. */
export interface EndedRestore {
  readonly verdict: RestoreVerdict;
  readonly done: Amounts;
  readonly total: Amounts;
  /** Whether the service counts what such a restore restores. */
  readonly isCounted: boolean;
  /** Whether no paths have left anything out. */
  readonly isWhole: boolean;
  /** Whether a partial restore is failed by its policy: then that is what must be told. */
  readonly failsPartial: boolean;
}

export interface Judgement {
  readonly verdict: RestoreVerdict;
  /** Why it is empty, or failed by what was expected. */
  readonly why: string | null;
  /** What was expected and not achieved, a sentence each. */
  readonly unmet: string[];
}

/** Whether it takes a look at the snapshot to judge a restore. */
export function needsSnapshot(restore: EndedRestore, { complete }: Expectation): boolean {
  const comparesAll = complete === true && restore.isWhole;
  return restore.isCounted && hasRestored(restore.verdict) && (comparesAll || isSuspect(restore));
}

/** What a restore really came to: done is not enough where nothing was restored, or not what was expected. */
export function judgeRestore(restore: EndedRestore, expected: Expectation, snapshot?: HeldSnapshot): Judgement {
  const { verdict } = restore;
  if (!hasRestored(verdict)) return { verdict, why: null, unmet: [] };
  const unmet = unmetOf(restore, expected, snapshot);
  if (unmet.length > 0) return { verdict: 'failed', why: unmet.join('; '), unmet };
  const isEmpty = restore.isCounted && isSuspect(restore) && !(snapshot && isNothing(snapshot));
  return isEmpty ? { verdict: 'empty', why: emptyText(snapshot), unmet } : { verdict, why: null, unmet };
}

function isSuspect({ verdict, done, failsPartial }: EndedRestore): boolean {
  return isNothing(done) && !(verdict === 'partial' && failsPartial);
}

/** Not what nobody tells. */
function isNothing({ items, bytes }: Amounts): boolean {
  const told = [items, bytes].filter((amount) => amount !== null);
  return told.length > 0 && told.every((amount) => amount === 0);
}

/** How an empty restore is told. */
export const NOTHING_RESTORED = 'nothing was restored';

function emptyText(snapshot: HeldSnapshot | undefined): string {
  const held = snapshot && heldText(snapshot);
  if (held) return `${NOTHING_RESTORED}, although snapshot ${snapshot.id} holds ${held}`;
  return `${NOTHING_RESTORED}, and it is not known what snapshot ${unknownText(snapshot)}`;
}

function unknownText(snapshot: HeldSnapshot | undefined): string {
  return `${snapshot?.id ?? ''} holds${snapshot?.fault ? ` (${snapshot.fault})` : ''}`;
}

function heldText({ items, bytes }: Amounts): string {
  const parts = [items !== null && filesText(items), bytes !== null && bytesText(bytes)];
  return parts.filter(Boolean).join(', ');
}

function unmetOf(restore: EndedRestore, { minItems, minBytes, complete }: Expectation, snapshot?: HeldSnapshot) {
  const { items, bytes } = restore.done;
  return [
    ...(minItems === undefined ? [] : fewer(items, minItems, itemsPhrase, 'how many files were restored')),
    ...(minBytes === undefined ? [] : fewer(bytes, minBytes, bytesPhrase, 'how many bytes were restored')),
    ...(complete ? incomplete(restore, snapshot) : []),
  ];
}

type Phrase = (amount: number, other: number) => readonly [restored: string, other: string];

const itemsPhrase: Phrase = (items, other) => [
  `${filesText(items)} ${items === 1 ? 'was' : 'were'} restored`,
  grouped(other),
];

/** To the byte where both would read the same. */
const bytesPhrase: Phrase = (bytes, other) => {
  const text =
    bytes !== other && bytesText(bytes) === bytesText(other)
      ? (amount: number) => `${grouped(amount)} bytes`
      : bytesText;
  return [`${text(bytes)} were restored`, text(other)];
};

function fewer(done: number | null, least: number, phrase: Phrase, what: string): string[] {
  if (done !== null && done >= least) return [];
  const [restored, expected] = phrase(done ?? least, least);
  if (done !== null) return [`${restored}; at least ${expected} were expected`];
  return [`the service does not tell ${what}; at least ${expected} were expected`];
}

/** The snapshot counts only where no paths have left anything out: else the job's own word does. */
function incomplete({ done, total, isWhole, isCounted }: EndedRestore, snapshot: HeldSnapshot | undefined): string[] {
  const held = isWhole && isCounted ? snapshot : undefined;
  if (held && held.items === null && held.bytes === null)
    return [`it is not known what snapshot ${unknownText(held)}; all of it was expected`];
  const missing = [
    lacking(done.items, [total.items, held?.items ?? null], itemsPhrase),
    lacking(done.bytes, [total.bytes, held?.bytes ?? null], bytesPhrase),
  ];
  if (missing.every((one) => one === undefined))
    return ['the service does not tell how much of it was restored; all of it was expected'];
  return missing.flatMap((one) => one ?? []);
}

/** Undefined where nothing can be compared. */
function lacking(done: number | null, wanted: readonly (number | null)[], phrase: Phrase): string[] | undefined {
  const known = wanted.filter((one) => one !== null);
  if (done === null || known.length === 0) return undefined;
  const most = Math.max(...known);
  const [restored, all] = phrase(done, most);
  return done < most ? [`${restored}; all of ${all} were expected`] : [];
}
