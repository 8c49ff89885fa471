import { invalidParameter } from '../http/api-error';
import type { Position } from './entries';

/** Where the next page begins, as callers carry it. It names the last entry, so that nothing is skipped when some go. */
export function writePageToken({ value, id }: Position): string {
  return Buffer.from(JSON.stringify([id, value])).toString('base64url');
}

/** Undefined for the first page, which an empty token asks for, too. */
export function readPageToken(token: string | undefined): Position | undefined {
  if (!token) return undefined;
  try {
    const [id, value] = JSON.parse(Buffer.from(token, 'base64url').toString());
    return { id, value: value ?? undefined };
  } catch {
    throw invalidParameter('NextToken', token, 'the NextToken of the page before');
  }
}
