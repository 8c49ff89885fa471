import { countText } from '../../amounts/count-text';
import { MESSAGE_LENGTH, NAME_LENGTH, shownOnOneLine } from '../text/shown';
import { timeText } from '../text/time-text';
import type { Signatures } from './sign-off';

/** So much of a key's id tells it from others. */
export const KEY_ID_LENGTH = 16;

/** One thing that a key has signed. */
export interface SignatureRow {
  readonly role: string;
  readonly what: string;
  readonly at: string | null;
  readonly keyId: string;
  readonly note: string;
}

/** What each key has signed; that one has signed nothing is told, too. */
export function signatureRows({ signed }: Signatures): SignatureRow[] {
  return signed.flatMap(({ role, keyId, results, signOffs }) => {
    const row = { role, keyId: keyId.slice(0, KEY_ID_LENGTH), at: null, note: '' };
    const own = signOffs.map(({ signedAt, note }) => ({ ...row, what: 'sign-off', at: signedAt, note }));
    if (!results && own.length === 0) return [{ ...row, what: 'nothing' }];
    return [...(results ? [{ ...row, what: 'results' }] : []), ...own];
  });
}

/** "Signed by reviewer (key 06e3fd8fda29bb60): sign-off at 2026-03-02 08:00:00 UTC: looks good". */
export function signatureLines(signatures: Signatures): string[] {
  return [
    ...signatureRows(signatures).map(({ role, what, at, keyId, note }) => {
      const time = at === null ? '' : ` at ${shownOnOneLine(timeText(at), NAME_LENGTH)}`;
      const said = note === '' ? '' : `: ${shownOnOneLine(note, MESSAGE_LENGTH)}`;
      return `Signed by ${role} (key ${keyId}): ${what}${time}${said}`;
    }),
    ...unreadLine(signatures),
  ];
}

export function unreadLine({ unread }: Signatures): string[] {
  if (unread === 0) return [];
  return [`${countText(unread, 'signature')} by keys that were not given, which nobody has checked.`];
}
