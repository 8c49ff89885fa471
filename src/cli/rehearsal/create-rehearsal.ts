import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { RUN_MARK_FILE } from '../stack/stack-directories';

/** A copy of a stack in which nothing that matters can be lost. */
export interface Rehearsal {
  readonly folder: string;
  /** Copies a local module of the stack, and returns where the copy is. */
  copy(module: string): string;
  remove(): void;
}

const PREFIX = '.alirestore-rehearsal-';

/** Terraform lets it win over whatever backend or cloud block the stack has. */
const OVERRIDE = { terraform: { backend: { local: {} } } };

/** Copies a stack with its plugin, without its state. */
export function createRehearsal(stack: string): Rehearsal {
  const folders: string[] = [];
  const remove = () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  const copy = (source: string) => {
    const folder = emptyFolder(resolve(source));
    folders.push(folder);
    cpSync(source, folder, { recursive: true, filter: (path) => path === source || !isForeign(basename(path)) });
    return folder;
  };
  try {
    const folder = copy(stack);
    writeFileSync(join(folder, 'zzz_rehearsal_override.tf.json'), JSON.stringify(OVERRIDE));
    return { folder, copy, remove };
  } catch (fault) {
    remove();
    throw fault;
  }
}

/** Beside what is copied, since it may name modules and files by paths relative to itself. */
function emptyFolder(source: string): string {
  try {
    return mkdtempSync(join(dirname(source), PREFIX));
  } catch {
    return mkdtempSync(join(tmpdir(), PREFIX)); // where it may not be written to
  }
}

function isForeign(name: string): boolean {
  return name === '.terraform' || name === RUN_MARK_FILE || name.startsWith(PREFIX) || /\.tfstate(\.|$)/.test(name);
}
