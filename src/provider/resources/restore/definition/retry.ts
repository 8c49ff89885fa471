import type { RestoreWords } from './restore-definition';

/** What a person does to have it tried again. */
export function retry({ again = 'apply again' }: RestoreWords): string {
  return again;
}

/** The same at the beginning of a sentence. */
export function retryFirst(words: RestoreWords): string {
  return retry(words).replace(/^./, (letter) => letter.toUpperCase());
}
