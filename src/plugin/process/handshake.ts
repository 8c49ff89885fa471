import type { ListenerAddress } from './listener-address';

const PROTOCOL_VERSION = 6;
/** Set by Terraform for plugins of the kind "provider"; no secret. */
const MAGIC_COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';

type Environment = { readonly [name: string]: string | undefined };

/** Why a program that was started so cannot serve Terraform; undefined when it can. */
export function whyNotServed(environment: Environment, sourceAddress: string, tcp = false): string | undefined {
  if (environment.TF_PLUGIN_MAGIC_COOKIE !== MAGIC_COOKIE) {
    return `This program is the Terraform provider ${sourceAddress}. Do not start it by hand: Terraform starts it,
once "terraform init" has installed it for a configuration that names it under required_providers.`;
  }
  const offered = environment.PLUGIN_PROTOCOL_VERSIONS ?? '';
  if (tcp && !environment.PLUGIN_CLIENT_CERT) {
    return `The Terraform provider ${sourceAddress} listens at a port that every user of this machine can reach, so it wants TLS,
but PLUGIN_CLIENT_CERT is not set. Use Terraform 1.5 or later, or OpenTofu.`;
  }
  if (offered.split(',').includes(String(PROTOCOL_VERSION))) return undefined;
  return `The Terraform provider ${sourceAddress} speaks version ${PROTOCOL_VERSION} of the plugin protocol, but was offered "${offered}".
Use Terraform 1.5 or later, or OpenTofu.`;
}

/** The one line on stdout that Terraform waits for. The certificate's base64 goes without padding. */
export function handshakeLine({ network, address }: ListenerAddress, certificate: Buffer | undefined): string {
  const encoded = certificate?.toString('base64').replace(/=+$/, '') ?? '';
  return `1|${PROTOCOL_VERSION}|${network}|${address}|grpc|${encoded}\n`;
}

/** What to set for Terraform to use a provider that is running already, perhaps in a debugger. */
export function reattachSetting(sourceAddress: string, { network, address }: ListenerAddress, pid: number): string {
  const provider = {
    Protocol: 'grpc',
    ProtocolVersion: PROTOCOL_VERSION,
    Pid: pid,
    Test: true,
    Addr: { Network: network, String: address },
  };
  return `TF_REATTACH_PROVIDERS='${JSON.stringify({ [sourceAddress]: provider })}'`;
}
