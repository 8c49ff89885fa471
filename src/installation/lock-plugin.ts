import { SOURCE_ADDRESS } from '../source-address';

interface Selection {
  readonly version: string;
  /** Sorted, as Terraform has them. */
  readonly hashes: readonly string[];
}

interface Block {
  readonly address: string;
  readonly text: string;
  readonly begin: number;
}

const HEADER = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.
`;

/**
 * The text of a .terraform.lock.hcl with our plugin in it, where Terraform itself would have put it, so that `init` has
 * nothing to change. Everything else stays as it is, byte for byte.
 */
export function lockPlugin(lockFile: string, selection: Selection): string {
  const blocks = blocksOf(lockFile);
  const own = blocks.find(({ address }) => address === SOURCE_ADDRESS);
  if (own) return isUpToDate(own, selection) ? lockFile : splice(lockFile, own, ownBlock(selection));
  const next = blocks.find(({ address }) => comesAfter(address, SOURCE_ADDRESS));
  if (next) return splice(lockFile, { ...next, text: '' }, `${ownBlock(selection)}\n\n`);
  const before = lockFile.trim() === '' ? HEADER : lockFile;
  return `${before.trimEnd()}\n\n${ownBlock(selection)}\n`;
}

/** Addresses of the providers that a lock file has. */
export function lockedProviders(lockFile: string): string[] {
  return blocksOf(lockFile).map(({ address }) => address);
}

function blocksOf(lockFile: string): Block[] {
  const blocks = lockFile.matchAll(/^provider "([^"]+)" \{[\s\S]*?^\}/gm);
  return [...blocks].map(({ 0: text, 1: address, index }) => ({ address, text, begin: index }));
}

function ownBlock({ version, hashes }: Selection): string {
  return `provider "${SOURCE_ADDRESS}" {
  version     = "${version}"
  constraints = "${version}"
  hashes = [
${hashes.map((hash) => `    "${hash}",\n`).join('')}  ]
}`;
}

/** Further checksums, such as `terraform providers lock` adds, do no harm. */
function isUpToDate({ text }: Block, { version, hashes }: Selection): boolean {
  const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/\s+=/, ' ='));
  const wanted = [`version = "${version}"`, `constraints = "${version}"`, ...hashes.map((hash) => `"${hash}",`)];
  return wanted.every((line) => lines.includes(line));
}

function splice(text: string, { begin, text: old }: Block, replacement: string): string {
  return text.slice(0, begin) + replacement + text.slice(begin + old.length);
}

/** Terraform sorts by host, namespace and type, each by itself. */
function comesAfter(address: string, other: string): boolean {
  const [parts, others] = [address.split('/'), other.split('/')];
  const differing = parts.findIndex((part, index) => part !== others[index]);
  return differing >= 0 && parts[differing] > others[differing];
}
