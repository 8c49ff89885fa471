import type { IResolvable } from '../../framework';
import { asMembers } from '../synthesis/as-members';
import { requireCount } from '../synthesis/require-number';
import { requireText } from '../synthesis/require-text';
import { checkOptions } from './check-options';
import type { CheckSettings } from './check-settings';
import { type ConnectionOptions, connectionMembers } from './connection-options';

/** A connection, opened from the machine that runs Terraform. */
export interface TcpCheckProps extends ConnectionOptions {
  /** Name or address of the host. */
  readonly host: string;

  /** Port to connect to. */
  readonly port: number;

  /**
   * Whether to speak TLS.
   *
   * @default false
   */
  readonly tls?: boolean | IResolvable;

  /**
   * Name that the certificate must be for.
   *
   * @default - `host`
   */
  readonly serverName?: string;

  /**
   * Text to send first.
   *
   * @default - nothing is sent
   */
  readonly send?: string;

  /**
   * Text that must be received.
   *
   * @default - a connection is enough
   */
  readonly receiveContains?: string;
}

export function tcpCheck(props: TcpCheckProps): CheckSettings {
  const { port, tls, serverName, send, receiveContains } = props;
  const host = requireText('host', props.host, 'the name or address of a host');
  requireCount('port', port, 65_535);
  const tcp = asMembers({ host, port, tls, serverName, send, receiveContains, ...connectionMembers(props) });
  return { kind: 'tcp', arguments: { tcp, ...checkOptions(props) } };
}
