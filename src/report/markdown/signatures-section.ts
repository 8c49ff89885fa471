import type { Signatures } from '../attestation/sign-off';
import { signatureRows, unreadLine } from '../attestation/signature-lines';
import { NAME_LENGTH } from '../text/shown';
import { timeText } from '../text/time-text';
import { markdownTable } from './markdown-table';
import { markdownText } from './markdown-text';

/** Who has signed what of the attestation. */
export function signaturesSection(signatures: Signatures): string[] {
  const text = (value: string) => markdownText(value, NAME_LENGTH);
  const heads = ['Role', 'Signed', 'At', 'Key', 'Note'];
  const limits = { maxBytes: 20_000, what: 'signatures' };
  const table = markdownTable(
    heads,
    signatureRows(signatures),
    ({ role, what, at, keyId, note }) => [text(role), what, text(timeText(at)), `\`${keyId}\``, text(note)],
    limits,
  );
  return ['## Signatures', '', ...table, ...unreadLine(signatures).flatMap((line) => ['', line])];
}
