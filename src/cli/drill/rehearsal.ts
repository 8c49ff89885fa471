import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** A copy of a stack in which nothing that matters can be lost. */
export interface Rehearsal {
  readonly folder: string;
  remove(): void;
}

/** Terraform lets it win over whatever backend or cloud block the stack has. */
const OVERRIDE = { terraform: { backend: { local: {} } } };

/** Copies a stack with its plugin, without its state. */
export function createRehearsal(stack: string): Rehearsal {
  const folder = emptyFolder(resolve(stack));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(stack, folder, { recursive: true, filter: (source) => !isState(basename(source)) });
    writeFileSync(join(folder, 'zzz_rehearsal_override.tf.json'), JSON.stringify(OVERRIDE));
  } catch (fault) {
    remove();
    throw fault;
  }
  return { folder, remove };
}

/** Beside the stack, since it may name modules and files by paths relative to itself. */
function emptyFolder(stack: string): string {
  try {
    return mkdtempSync(join(dirname(stack), '.alirestore-rehearsal-'));
  } catch {
    return mkdtempSync(join(tmpdir(), 'alirestore-rehearsal-')); // where it may not be written to
  }
}

function isState(name: string): boolean {
  return name === '.terraform' || /\.tfstate(\.|$)/.test(name);
}
