import { checkProps } from '../synthesis/check-props';
import type { CheckSettings } from './check-settings';
import { type CommandCheckProps, commandCheck } from './command-check';
import { type DnsCheckProps, dnsCheck } from './dns-check';
import { type HttpCheckProps, httpCheck } from './http-check';
import { type InInstanceCheckProps, inInstanceCheck } from './in-instance-check';
import { type TcpCheckProps, tcpCheck } from './tcp-check';

/**
 * Looks at what a drill has restored, again and again until all is as expected or its time is up. What was expected and what
 * was found stand in the record.
 */
export class Check {
  /** Runs a command of yours on the machine that runs Terraform. */
  public static command(props: CommandCheckProps): Check {
    return new Check(commandCheck(checkProps('CommandCheckProps', props, 'Check.command')));
  }

  /** Sends a request of HTTP, and looks at status, body, certificate and latency of the answer. */
  public static http(props: HttpCheckProps): Check {
    return new Check(httpCheck(checkProps('HttpCheckProps', props, 'Check.http')));
  }

  /** Opens a connection, and looks at what is received. */
  public static tcp(props: TcpCheckProps): Check {
    return new Check(tcpCheck(checkProps('TcpCheckProps', props, 'Check.tcp')));
  }

  /** Asks for records of DNS. */
  public static dns(props: DnsCheckProps): Check {
    return new Check(dnsCheck(checkProps('DnsCheckProps', props, 'Check.dns')));
  }

  /** Runs a script on an ECS instance, or looks there for a path, checksums, a service or a database. */
  public static inInstance(props: InInstanceCheckProps): Check {
    return new Check(inInstanceCheck(checkProps('InInstanceCheckProps', props, 'Check.inInstance')));
  }

  /** How it looks, as the record spells it: `command`, `http`, `tcp`, `dns` or `in_instance`. */
  public readonly kind: string;

  /** @internal */
  public readonly _check: CheckSettings;

  private constructor(check: CheckSettings) {
    this.kind = check.kind;
    this._check = check;
  }
}
