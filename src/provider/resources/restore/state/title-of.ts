import type { RestoreInputs } from '../definition/restore-definition';

/** What a sentence about a restore begins with. */
export function titleOf(
  { words: { noun } }: Pick<RestoreInputs, 'words'>,
  { id }: { readonly id: string | null },
): string {
  return `${noun[0].toUpperCase()}${noun.slice(1)} ${id}`;
}
