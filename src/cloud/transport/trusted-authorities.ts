import { X509Certificate } from 'node:crypto';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { CloudError } from '../cloud-error';
import { certificatesIn } from './system-authorities';

/**
 * Trusts the authorities of a PEM text besides the well-known ones. Node's option `ca` would replace those, and would be
 * parsed again for every connection; and it silently passes over what is no certificate.
 */
export function trustedAuthorities(caPem: string, others: readonly string[] = []): SecureContext {
  const certificates = certificatesIn(caPem);
  if (certificates.length === 0 || !certificates.every(isCertificate)) throw notCertificates();
  return trusting([...certificates, ...others]);
}

/** Trusts these besides the well-known ones. */
export function trusting(certificates: readonly string[]): SecureContext {
  return createSecureContext({ ca: [...rootCertificates, ...certificates] });
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== '';
  } catch {
    return false;
  }
}

function notCertificates(): CloudError {
  return new CloudError({
    action: 'Reading the configuration',
    problem: 'ca_file must contain certificates in PEM form (-----BEGIN CERTIFICATE-----), but contains something else',
    category: 'invalid',
    execution: 'none',
  });
}
