import { isLoopback } from '../../loopback';
import { EMULATOR_VARIABLE } from '../../variables';
import { type CertificateProblem, certificateProblem } from '../transport/certificate-problem';
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

const certificateProblems: Readonly<Record<CertificateProblem, NetworkProblem>> = {
  'unknown authority': {
    problem: 'its certificate is signed by an authority that this machine does not trust',
    advice: () =>
      'If a proxy or a gateway of your own signs it, set ca_file to the certificate of its authority (a PEM file).',
  },
  expired: { problem: 'its certificate has expired', advice: checkEndpoint },
  'other host': { problem: 'its certificate is for another host name', advice: checkEndpoint },
};

const noTls: NetworkProblem = {
  problem: 'the TLS handshake failed',
  advice: (call) => `If ${call.host} speaks plain HTTP, set protocol = "HTTP" or write the endpoint as http://...`,
};

const problems: Readonly<Record<string, NetworkProblem>> = {
  ENOTFOUND: { problem: 'no host of that name was found', advice: checkEndpoint },
  EAI_AGAIN: { problem: 'the name could not be looked up: no answer from the name server', advice: checkReachable },
  ECONNREFUSED: { problem: 'no program accepts connections there', advice: checkListening },
  EHOSTUNREACH: { problem: 'there is no route to the host', advice: checkReachable },
  ENETUNREACH: { problem: 'there is no route to the network', advice: checkReachable },
  ETIMEDOUT: { problem: 'the connection timed out', advice: checkReachable },
  ECONNRESET: { problem: 'the connection was cut before the answer was complete' },
  EPIPE: { problem: 'the connection was cut while the request was sent' },
  EPROTO: noTls,
  ERR_SSL_WRONG_VERSION_NUMBER: noTls,
};

export function networkProblem(code: string): NetworkProblem | undefined {
  const certificate = certificateProblem(code);
  if (certificate) return certificateProblems[certificate];
  return Object.hasOwn(problems, code) ? problems[code] : undefined;
}
