import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Log } from '../../plugin/log';
import { createAnsweredNotes } from './answered-notes';
import { createJournal, type Journal, type Processes } from './journal';
import { createLocalState } from './local-state';
import { noteKey } from './note';
import { createNoteFolder } from './note-folder';
import { createSavedJobs } from './saved-jobs';

export interface JournalPlace {
  /** Terraform's data directory: what stands in it survives an apply, and goes with the working directory. */
  readonly dataDirectory: string;
  readonly workingDirectory: string;
  /** Where to keep the notes instead. */
  readonly memory?: string | undefined;
  readonly processes: Processes;
  /** The workspace that Terraform was told to use, unless its data directory remembers one. */
  readonly chosenWorkspace: string | undefined;
  /** Whether Terraform was told to look at some resources only. */
  readonly isTargeted: boolean;
  readonly nonce: () => string;
  readonly nowMs: number;
  readonly log: Log;
}

/** The journal in Terraform's data directory. Without one, or one that cannot be written to, nothing is remembered. */
export function openJournal(place: JournalPlace): Journal {
  const { dataDirectory, workingDirectory, memory, processes, chosenWorkspace, isTargeted, nonce, nowMs, log } = place;
  if (!memory && !existsSync(dataDirectory)) return withoutMemory(`${dataDirectory} does not exist`, nonce, log);
  const folder = memory ? resolve(workingDirectory, memory) : join(dataDirectory, 'alirestore');
  const onCorrupt = (name: string) => log.warn('a note of an earlier apply cannot be read, and is ignored', { name });
  try {
    const notes = createNoteFolder(join(folder, 'notes'), onCorrupt);
    const jobs = createSavedJobs(join(folder, 'jobs'), nowMs);
    const workspace = chosenWorkspace || rememberedWorkspace(dataDirectory);
    const state = createLocalState({ ...place, workspace });
    const isNote = (name: string) => existsSync(join(folder, 'notes', name));
    const answered = createAnsweredNotes(join(folder, 'answered'), nonce(), isNote);
    return createJournal({ notes, jobs, state, processes, workspace, nonce, answered, isTargeted, log });
  } catch (fault) {
    return withoutMemory((fault as Error).message, nonce, log);
  }
}

/** Terraform writes the name of a workspace that was selected there. */
export function rememberedWorkspace(dataDirectory: string): string {
  const file = join(dataDirectory, 'environment');
  return (existsSync(file) && readFileSync(file, 'utf8').trim()) || 'default';
}

const idleNote = { started: () => undefined, drop: () => undefined };

function withoutMemory(reason: string, nonce: () => string, log: Log): Journal {
  log.warn(
    'cannot keep notes of restores on disk: if Terraform is killed, the next apply may not find what it started',
    { reason },
  );
  return {
    key: noteKey,
    begin: (_key, _twinIds, { hasToken, chosen } = {}) => ({
      ...idleNote,
      chosen,
      token: hasToken ? nonce() : undefined,
    }),
    take: () => undefined,
    isBeingWritten: () => false,
    saved: () => undefined,
    waitUnfinished: () => undefined,
    changing: () => undefined,
    isSaved: () => false,
    unanswered: () => [],
    isNoted: () => false,
    isKnown: () => false,
    answered: () => undefined,
  };
}
