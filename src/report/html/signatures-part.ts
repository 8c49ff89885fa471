import type { Signatures } from '../attestation/sign-off';
import { signatureRows, unreadLine } from '../attestation/signature-lines';
import { timeText } from '../text/time-text';
import { foreign, type Html, html } from './html';
import { simpleTable } from './simple-table';

/** Who has signed what of the attestation. */
export function signaturesPart(signatures: Signatures): Html {
  const heads = ['Role', 'Signed', 'At', 'Key', 'Note'];
  const table = simpleTable('Signatures', heads, signatureRows(signatures), ({ role, what, at, keyId, note }) => [
    foreign(role),
    html`${what}`,
    foreign(timeText(at)),
    html`<code>${keyId}</code>`,
    foreign(note),
  ]);
  return html`${table}
${unreadLine(signatures).map((line) => html`<p>${line}</p>`)}`;
}
