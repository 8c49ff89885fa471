import { toRfc3339 } from '../../amounts/time';
import { clipped } from '../../clipped';
import { type Diagnostic, DiagnosticsError, hasErrors, warningDiagnostic } from '../../plugin/diagnostic';
import { asDiagnostics, type ListContext } from '../data-sources/list/list-data-source';
import { newestFirst } from '../data-sources/list/newest-first';
import type { JudgingContext, RestoreDefinition } from '../resources/restore/definition/restore-definition';
import type { RestoreTypes } from '../resources/restore/definition/restore-types';
import { importedState } from '../resources/restore/import';
import { checkWithoutEmpty } from '../values/empty-is-unset';
import { type ListConfig, type RestoreList, wantedVerdicts } from './restore-list';

export interface ListedRestore<T extends RestoreTypes> {
  /** What a person reads beside the id: when, how it ended, what was restored and where to. */
  readonly displayName: string;
  readonly identity: T['identity'];
  /** As an import has it. */
  readonly state: T['state'];
  readonly entry: T['entry'];
}

export interface Listing extends ListContext {
  readonly configured: ListContext['configured'] & JudgingContext['configured'];
  readonly limit: number;
  /** Told of each restore that is left out for its verdict. */
  readonly leftOut?: (verdict: string) => void;
}

/** The restores that are asked for, newest first. Where the limit cuts the list, a warning comes before the last of them. */
export async function* listRestores<T extends RestoreTypes>(
  list: RestoreList<T>,
  config: ListConfig,
  listing: Listing,
): AsyncGenerator<ListedRestore<T> | Diagnostic> {
  const { restore } = list;
  const verdicts = wantedVerdicts(list, config);
  const entries = await entriesOf(list, config, listing);
  const place = list.placeOf(config);
  let last: ListedRestore<T> | undefined;
  let count = 0;
  for (const [index, entry] of entries.entries()) {
    const state = await importedState({ entry }, place, { ...listing, restore });
    if (!verdicts.includes(state.verdict ?? '')) {
      listing.leftOut?.(state.verdict ?? '');
      continue;
    }
    if (count === listing.limit) {
      yield cut(list, count, entries.length - index);
      break;
    }
    if (last) yield last;
    last = { displayName: displayName(restore, entry, state), identity: restore.identityOf(state), state, entry };
    count += 1;
  }
  if (last) yield last;
}

async function entriesOf<T extends RestoreTypes>(list: RestoreList<T>, config: ListConfig, listing: Listing) {
  const { entries, schema, restore } = list;
  // Values that were unknown when Terraform validated are known by now.
  const findings = checkWithoutEmpty(schema, config, list.check).filter(({ severity }) => severity === 'error');
  if (hasErrors(findings)) throw new DiagnosticsError(findings);
  const { createdMs: timeOf, idOf } = restore.entries;
  const read = await list.read(config, listing).catch((fault: unknown) => {
    throw asDiagnostics(fault, entries, schema, listing.stop);
  });
  return newestFirst(read, { timeOf, idOf }, null);
}

function cut({ entries }: RestoreList<any>, limit: number, more: number): Diagnostic {
  const detail = `The list ends at its limit of ${limit}; up to ${more} more ${entries} meet the filters. Raise the limit, or narrow the list down with filters, such as times.`;
  return warningDiagnostic(`Not all ${entries} are listed`, detail);
}

const LONGEST_NAME = 240;

/** On one line, whatever the service wrote. */
function displayName<T extends RestoreTypes>(
  { entries, texts }: RestoreDefinition<T>,
  entry: T['entry'],
  state: T['state'],
): string {
  const createdMs = entries.createdMs(entry);
  const when = createdMs > 0 ? toRfc3339(Math.floor(createdMs / 1000)) : 'at an unknown time';
  const [from, to] = texts.fromAndTo(state).map((line) => line.replace(/^\w+: /, ''));
  const what = [from, to].filter(Boolean).join(' to ');
  return clipped(`${when} ${state.verdict}: ${what}`.replace(/[\s\p{Cc}]+/gu, ' '), LONGEST_NAME);
}
