/** Codes of Node's for a certificate that is signed by nobody whom this machine trusts. */
const UNKNOWN_AUTHORITY = [
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
];

export type CertificateProblem = 'unknown authority' | 'expired' | 'other host';

/** What is wrong with a server's certificate, by the code of the error; waiting mends none of it. */
export function certificateProblem(code: string | undefined): CertificateProblem | undefined {
  if (code === 'CERT_HAS_EXPIRED') return 'expired';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'other host';
  return code !== undefined && UNKNOWN_AUTHORITY.includes(code) ? 'unknown authority' : undefined;
}
