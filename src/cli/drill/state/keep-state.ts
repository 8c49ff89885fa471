import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isRecord } from '../../../plugin/values/is-record';
import type { StateBackend } from './state-backend';

/**
 * Keeps a local state in the memory folder: a link takes the place of the file, and Terraform writes through it. So a kill at
 * any moment leaves in the memory what Terraform has written, and there is nothing to copy back.
 */
export function keepState(memory: string, { statePath, workspace }: StateBackend): void {
  if (statePath === undefined) return;
  mkdirSync(memory, { recursive: true });
  const kept = join(memory, workspace === 'default' ? 'terraform.tfstate' : `terraform-${workspace}.tfstate`);
  if (linkAt(statePath) !== kept) link(statePath, kept);
  make(kept);
}

function link(statePath: string, kept: string): void {
  mkdirSync(dirname(statePath), { recursive: true });
  const own = readState(statePath);
  if (own) take(own, statePath, kept);
  rmSync(statePath, { force: true });
  symlinkSync(kept, statePath);
}

/** A file that Terraform has made itself, and has nothing to write to, it takes away again: the link, then. */
function make(kept: string): void {
  closeSync(openSync(kept, 'a', 0o600));
}

interface StateText {
  readonly text: string;
  readonly lineage: unknown;
  readonly serial: number;
}

/** What the stack's folder has: it moves, unless the memory has a newer one. */
function take(own: StateText, path: string, kept: string): void {
  const known = readState(kept);
  if (known && known.lineage !== own.lineage) {
    throw new Error(
      `the memory folder holds the state of another stack: ${kept}; that of this stack is ${path}. Nothing was changed. Give each stack a memory folder of its own, or remove the state that you do not need`,
    );
  }
  if (known && known.serial >= own.serial) return;
  writeFileSync(`${kept}.new`, own.text, { mode: 0o600, flush: true });
  renameSync(`${kept}.new`, kept); // all of it, or nothing
}

function linkAt(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined;
}

function readState(path: string): StateText | undefined {
  const text = readIfThere(path);
  if (text.trim() === '') return undefined;
  const state: unknown = JSON.parse(text);
  if (!isRecord(state)) throw new Error(`${path} is not a Terraform state: expected a JSON object`);
  return { text, lineage: state.lineage, serial: Number(state.serial ?? 0) };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
