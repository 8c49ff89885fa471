import { createHash } from 'node:crypto';

/**
 * Written before a restore is started, and closed when its id arrives in a state that Terraform has saved. A note that is
 * still open belongs to an apply that was killed in between: the next one looks for what it started. It holds ids and a
 * hash, and no secret.
 */
export interface Note {
  readonly version: 1;
  /** Of the workspace, where, what and with which triggers: `noteKey`. */
  readonly key: string;
  /** The process that wrote it, and the Terraform that started that: `processName`. */
  readonly writer: string;
  readonly parent: string;
  /** Ids of the jobs with the same inputs that were there before. */
  readonly twinIds: readonly string[];
  /** The job that was started, as soon as it is known. */
  readonly restoreId?: string;
  /** With which the restore is created, and which backup was chosen for it: sent again, both must be the same. */
  readonly token?: string;
  readonly chosen?: string;
  /** The job was found running: somebody else has started it. */
  readonly isAdopted?: true;
  /** Its creation ended in an error while the job ran on: so Terraform replaces the resource, and the new one takes the job. */
  readonly isWaitUnfinished?: true;
  /** The id has arrived in a saved state. Kept while another note with the same key is open, which must not take it. */
  readonly closed?: true;
}

/** Equal for the creates that mean the same restore. */
export function noteKey(parts: unknown): string {
  return createHash('sha256').update(canonical(parts)).digest('hex');
}

/** JSON with its members in order, and 64-bit integers. */
function canonical(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

/** Undefined for what is no note of this version: a file that was cut, or written by something else. */
export function parseNote(text: string): Note | undefined {
  try {
    const note = JSON.parse(text) as Partial<Note> | null;
    const isWhole = note?.version === 1 && [note.key, note.writer, note.parent].every(isText);
    const hasIds = Array.isArray(note?.twinIds) && note.twinIds.every(isText);
    const facts = [note?.restoreId, note?.token, note?.chosen];
    return isWhole && hasIds && facts.every((fact) => fact === undefined || isText(fact)) ? (note as Note) : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
