import { createHash } from 'node:crypto';

const MOST_LETTERS = 40;
const MOST_DIGITS = 12;

/**
 * The name of a file or folder for anything that has a name: safe on every system, and of no other thing. `identity` is
 * what tells it from things of the same name.
 */
export function siteName(name: string, identity: string): string {
  const letters = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const digits = createHash('sha256').update(identity).digest('hex').slice(0, MOST_DIGITS);
  return `${letters.slice(0, MOST_LETTERS)}-${digits}`.replace(/^-+/, '').replace(/-+/g, '-');
}
