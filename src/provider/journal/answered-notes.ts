import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of notes whose answers have reached Terraform. */
export interface AnsweredNotes {
  readonly names: ReadonlySet<string>;
  add(names: readonly string[]): void;
}

/** A file for each process that has ended in good order. One that is lost only leaves its notes open. */
export function createAnsweredNotes(
  folder: string,
  ownName: string,
  isThere: (note: string) => boolean,
): AnsweredNotes {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const names = new Set<string>();
  for (const { name } of files) {
    const noted = readFileSync(join(folder, name), 'utf8').split('\n').filter(isThere);
    if (noted.length === 0) rmSync(join(folder, name), { force: true });
    for (const note of noted) names.add(note);
  }
  return { names, add: (noted) => writeFileSync(join(folder, ownName), noted.join('\n')) };
}
