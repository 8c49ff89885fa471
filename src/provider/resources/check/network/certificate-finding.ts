import type { TLSSocket } from 'node:tls';
import { certificateProblem } from '../../../../cloud/transport/certificate-problem';
import { type Finding, finding } from '../attempts/attempt';
import { certificateFault } from './open-connection';

const DAY_MS = 86_400_000;

/** Whether a certificate is good, and for how long still. */
export function certificateFinding(socket: TLSSocket, days: number, nowMs: number): Finding {
  const certificate = socket.getPeerCertificate();
  const until = Date.parse(certificate.valid_to);
  const code = certificateFault(socket);
  const expected = days > 0 ? `valid for ${days} more days` : 'valid';
  const observed = code === undefined ? `valid until ${dateText(until)}` : problemText(code, certificate);
  return finding('certificate', expected, observed, code === undefined && until - nowMs >= days * DAY_MS);
}

type Certificate = ReturnType<TLSSocket['getPeerCertificate']>;

function problemText(code: string, { valid_from, valid_to, subjectaltname, subject }: Certificate): string {
  if (code === 'CERT_NOT_YET_VALID') return `not valid before ${dateText(Date.parse(valid_from))}`;
  switch (certificateProblem(code)) {
    case 'expired':
      return `expired on ${dateText(Date.parse(valid_to))}`;
    case 'other host':
      return `for ${subjectaltname?.replaceAll('DNS:', '') ?? subject?.CN ?? 'another host'}`;
    case 'unknown authority':
      return `signed by an authority that this machine does not trust (${code})`;
    default:
      return code;
  }
}

function dateText(ms: number): string {
  return Number.isNaN(ms) ? 'an unknown day' : new Date(ms).toISOString().slice(0, 10);
}
