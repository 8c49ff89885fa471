import { DiagnosticsError, errorDiagnostic } from '../../../../plugin/diagnostic';
import type { FoundNote, Journal } from '../../../journal/journal';
import type { RestoreContext } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';
import { backupIdOf } from '../state/chosen-backup';
import { findStarted } from './find-started';
import type { Left, Placed, Submission } from './submission';

/** What an earlier attempt did before it was cut off, if it came so far. */
export async function takeOver<T extends RestoreTypes>(
  wanted: Placed<T>,
  context: RestoreContext<T>,
): Promise<Left<T> | undefined> {
  const left = await takeOverNoted(wanted, context);
  if (left) return left;
  const submission = await takeOverOfRun(wanted, context);
  return submission && { submission };
}

/** By the notes of an earlier apply of this working directory. */
async function takeOverNoted<T extends RestoreTypes>(
  wanted: Placed<T>,
  context: RestoreContext<T>,
): Promise<Left<T> | undefined> {
  const { takenJobs, journal } = context.configured;
  for (let note = journal.take(wanted.key); note; note = journal.take(wanted.key)) {
    const isTaken = note.restoreId !== undefined && takenJobs.isTaken(note.restoreId);
    const found = isTaken ? undefined : await foundBy(note, wanted, context);
    if (found) return { submission: found };
    if (context.stop.aborted) return undefined;
    // What is not listed may have been sent all the same: the token tells.
    if (note.token && note.restoreId === undefined) return { note };
    note.drop();
  }
  return undefined;
}

/** What a note says is held against what the service says: it may come from an old copy of the data directory. */
async function foundBy<T extends RestoreTypes>(
  note: FoundNote,
  { kind, place, key, deadlineMs }: Placed<T>,
  context: RestoreContext<T>,
): Promise<Submission<T> | undefined> {
  const { journal } = context.configured;
  const { idOf } = context.restore.entries;
  const isNew = (id = '') => !note.twinIds.includes(id) && !journal.isKnown(id);
  const isIt = (entry: T['entry'], alike: readonly T['entry'][]) =>
    note.restoreId === undefined
      ? isNew(idOf(entry)) && startedSince(entry, alike, context).length === 0
      : idOf(entry) === note.restoreId;
  const found = await findStarted<T>({ request: kind, place, isIt, deadlineMs }, context);
  if (!found) return undefined;
  const since = startedSince(found.entry, found.alike, context);
  const isNewest =
    note.restoreId === undefined ? since.length === 0 : areOfLostAnswers(since.map(idOf), journal.unanswered(key));
  if (!isNewest) return undefined;
  note.started(found.id);
  const how = note.isWaitUnfinished ? 'waitUnfinished' : 'left';
  return { restoreId: found.id, how, isOwn: !note.isAdopted, entry: found.entry, chosen: note.chosen };
}

/** A note that was closed long ago can come back with an old copy of its folder; then something else was started since. */
function startedSince<T extends RestoreTypes>(
  entry: T['entry'],
  alike: readonly T['entry'][],
  { configured, restore: { entries } }: RestoreContext<T>,
): readonly T['entry'][] {
  return alike.filter(
    (other) =>
      entries.createdMs(other) > entries.createdMs(entry) && !configured.journal.isNoted(entries.idOf(other) ?? ''),
  );
}

/** The restore of an equal resource, whose answer the same kill has swallowed, is nothing that was started since. */
function areOfLostAnswers(ids: readonly (string | undefined)[], notes: ReturnType<Journal['unanswered']>): boolean {
  const isOfOne = (id = '') => notes.some(({ twinIds }) => !twinIds.includes(id));
  return ids.length <= notes.length && ids.every(isOfOne);
}

/** The run was begun some seconds before its first restore; clocks of machines differ by no more than this. */
const CLOCKS_DIFFER_MS = 60_000;
/** A restore may be listed late: what was started just before the kill is looked for once more. */
const LISTED_LATE_MS = 5_000;

/**
 * The restore that a drill run of the same id has started before it was cut off, where no note of it survives: one with the
 * same inputs, started since the run began, that no resource has. Throws when there are some of which nobody can tell
 * whether they are meant for this resource: another restore might be a second one.
 */
async function takeOverOfRun<T extends RestoreTypes>(
  wanted: Placed<T>,
  context: RestoreContext<T>,
): Promise<Submission<T> | undefined> {
  const { clock, leftRun } = context.configured;
  if (!leftRun) return undefined;
  const found = await lookFor(wanted, context);
  const untilMs = leftRun.learntMs + LISTED_LATE_MS;
  if (found || clock.now() >= untilMs) return found;
  await clock.sleep(untilMs - clock.now(), context.stop);
  return lookFor(wanted, context);
}

async function lookFor<T extends RestoreTypes>(
  { request, kind, place, key, inputs, deadlineMs }: Placed<T>,
  context: RestoreContext<T>,
): Promise<Submission<T> | undefined> {
  const { configured, stop, restore } = context;
  const { takenJobs, journal } = configured;
  const { entries, twins } = restore;
  const alike = (await entries.listings(configured).now(place, { deadlineMs, signal: stop }))
    .like(kind)
    .filter((entry) => twins.isTwin(kind, entry));
  const left = alike.filter((entry) => isOfRun(entry, context));
  // Which backup is the latest may have changed since.
  const chosenFor = (entry: T['entry']) => entries.chosenOf(entry) ?? backupIdOf(restore.choice, inputs) ?? undefined;
  const isIt = (entry: T['entry']) => twins.isCertainTwin(restore.withChosen(kind, chosenFor(entry)), entry);
  for (const entry of left.filter(isIt)) {
    const restoreId = entries.idOf(entry) as string;
    if (!takenJobs.take(restoreId)) continue;
    journal.begin(key, []).started(restoreId);
    return { restoreId, how: 'left', isOwn: true, entry };
  }
  const unclear = left.filter((entry) => !isIt(entry));
  if (unclear.length > 0) throw unclearStart(request, unclear, context);
  return undefined;
}

function isOfRun<T extends RestoreTypes>(
  entry: T['entry'],
  { configured: { takenJobs, journal, leftRun }, restore: { entries } }: RestoreContext<T>,
): boolean {
  const id = entries.idOf(entry);
  if (!leftRun || !id || leftRun.known.has(id)) return false;
  if (takenJobs.isTaken(id) || journal.isKnown(id)) return false;
  return entries.createdMs(entry) >= leftRun.sinceMs - CLOCKS_DIFFER_MS;
}

/**
 * Thrown where a drill run that was cut off may have started this restore already, or another one that looks like it. It is
 * no failed restore, so a policy that reports failures does not hide it.
 */
function unclearStart<T extends RestoreTypes>(
  request: T['request'],
  found: readonly T['entry'][],
  { restore: { entries, texts } }: RestoreContext<T>,
): DiagnosticsError {
  const ids = found.map((entry) => `${entries.idOf(entry)} (${entries.statusOf(entry)})`).join(', ');
  const detail = [
    `An earlier attempt at this drill run was cut off, and only the remote state is left of it. Since the run began, ${ids} was started from the same recovery point. The service does not say ${texts.untold(request)}, so it may be this restore. Nothing was started now.`,
    `If it is this restore, import it: terraform import ADDRESS ${texts.importId(found[0], request)}. If not, start a new run with another --run-id. To avoid this question, use "alirestore drill run --memory DIR" with a folder that is kept between runs.`,
  ];
  return new DiagnosticsError([
    errorDiagnostic('It is not known whether the restore was started', detail.join('\n\n')),
  ]);
}
