import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHA256 } from '../../../record/schema/schema-parts';
import type { RunRecord } from './drill-records';

/**
 * Holds records against the stack that was run: the hash of the definition is in both. Throws where they differ: such a
 * record proves something else. A stack that computes its hash is believed, and one with modules, which may have drills of
 * their own.
 */
export function checkDefinition(records: readonly RunRecord[], folder: string): void {
  const written = definitionHashes(folder);
  if (written.length === 0) return;
  for (const { record } of records) {
    const { name, definitionHash } = record.drill;
    if (written.includes(definitionHash)) continue;
    throw new Error(
      `the record of the drill ${name} does not belong to the stack in ${folder} as it is now: its definition hash is ${definitionHash}, expected ${written.join(' or ')}. It proves nothing about the current stack; run the drill again with --new`,
    );
  }
}

/** Those that a stack writes down, in JSON or HCL. Empty as soon as one is computed, or stands elsewhere. */
function definitionHashes(folder: string): string[] {
  const texts = readdirSync(folder)
    .filter((name) => /\.tf(\.json)?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  if (texts.some((text) => /^\s*module\s+"|"module"\s*:/m.test(text))) return [];
  const values = texts.flatMap((text) =>
    [...text.matchAll(/"?\bdefinition_hash"?\s*[:=]\s*(?:"([^"]*)")?/g)].map(([, hash]) => hash ?? ''),
  );
  return values.every((value) => SHA256.test(value)) ? values : [];
}
