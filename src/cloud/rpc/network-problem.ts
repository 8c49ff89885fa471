import { isLoopback } from '../../loopback';
import { EMULATOR_VARIABLE } from '../../variables';
import type { CallContext } from './call-context';

interface NetworkProblem {
  readonly problem: string;
  readonly advice?: (call: CallContext) => string;
}

const checkEndpoint = (call: CallContext): string =>
  `Check region (${call.region}) and the endpoint of ${call.product} (endpoints { ${call.product} = ... }).`;

const checkReachable = (call: CallContext): string =>
  `Check that this machine can reach ${call.host}: firewall, HTTPS_PROXY and NO_PROXY, the endpoint of ${call.product}.`;

/** On this machine it is most likely an emulator that has ended, whose address is still set somewhere. */
const checkListening = (call: CallContext): string =>
  isLoopback(new URL(`http://${call.host}`).hostname)
    ? `Start what should listen there, or set another endpoint (endpoints { ${call.product} = ... }); if it was an emulator, start it again, or unset ${EMULATOR_VARIABLE}.`
    : checkReachable(call);

const unknownAuthority: NetworkProblem = {
  problem: 'the certificate is signed by an authority that is not trusted here',
  advice: () => 'If a proxy or a gateway of your own signs it, set ca_file to the certificate of its authority (PEM).',
};

const wrongCertificate = (problem: string): NetworkProblem => ({ problem, advice: checkEndpoint });

/** Waiting does not mend these. */
const certificateProblems: Readonly<Record<string, NetworkProblem>> = {
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
  SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
  DEPTH_ZERO_SELF_SIGNED_CERT: unknownAuthority,
  CERT_HAS_EXPIRED: wrongCertificate('the certificate has expired'),
  ERR_TLS_CERT_ALTNAME_INVALID: wrongCertificate('the certificate is for another host name'),
};

const noTls: NetworkProblem = {
  problem: 'the TLS handshake failed',
  advice: (call) => `If ${call.host} speaks plain HTTP, set protocol = "HTTP" or write the endpoint as http://...`,
};

const problems: Readonly<Record<string, NetworkProblem>> = {
  ...certificateProblems,
  ENOTFOUND: { problem: 'there is no host of that name', advice: checkEndpoint },
  EAI_AGAIN: { problem: 'the name could not be looked up: no answer from the name server', advice: checkReachable },
  ECONNREFUSED: { problem: 'nothing accepts connections there', advice: checkListening },
  EHOSTUNREACH: { problem: 'there is no route to the host', advice: checkReachable },
  ENETUNREACH: { problem: 'there is no route to the network', advice: checkReachable },
  ETIMEDOUT: { problem: 'the connection timed out', advice: checkReachable },
  ECONNRESET: { problem: 'the connection was cut before the answer was complete' },
  EPIPE: { problem: 'the connection was cut while the request was sent' },
  EPROTO: noTls,
  ERR_SSL_WRONG_VERSION_NUMBER: noTls,
};

export function networkProblem(code: string): NetworkProblem | undefined {
  return Object.hasOwn(problems, code) ? problems[code] : undefined;
}

export function isCertificateProblem(code: string | undefined): boolean {
  return code !== undefined && Object.hasOwn(certificateProblems, code);
}
