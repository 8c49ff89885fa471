import { createHash } from 'node:crypto';

/** Terraform's hash of a folder with these files: it is the same for the zips of all platforms. */
export function directoryHash(files: Readonly<Record<string, Buffer>>): string {
  const lines = Object.keys(files)
    .sort()
    .map((name) => `${createHash('sha256').update(files[name]).digest('hex')}  ${name}\n`);
  return `h1:${createHash('sha256').update(lines.join('')).digest('base64')}`;
}
