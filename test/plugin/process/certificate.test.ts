import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createCertificate } from '../../../src/plugin/process/certificate';

const NOW_MS = Date.UTC(2026, 10, 21, 10, 30, 0);
const { der, key } = createCertificate(NOW_MS);
const certificate = new X509Certificate(der);

describe('the certificate of the handshake', () => {
  it('is for localhost', () => {
    expect(certificate.subject).toBe('CN=localhost');
    expect(certificate.subjectAltName).toBe('DNS:localhost');
    expect(certificate.checkHost('localhost')).toBe('localhost');
  });

  it('is signed with its own key', () => {
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(key)).toBe(true);
  });

  it('is valid from yesterday, for clocks that disagree, to next year', () => {
    expect(certificate.validFrom).toBe('Nov 20 10:30:00 2026 GMT');
    expect(certificate.validTo).toBe('Nov 21 10:30:00 2027 GMT');
  });

  it('has another key each time', () => {
    expect(createCertificate(NOW_MS).der.equals(der)).toBe(false);
  });
});
