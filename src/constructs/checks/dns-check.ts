import type { IResolvable } from '../../framework';
import { asMembers } from '../synthesis/as-members';
import { requireText } from '../synthesis/require-text';
import { type CheckOptions, checkOptions } from './check-options';
import type { CheckSettings } from './check-settings';

/** A question to DNS, asked from the machine that runs Terraform. */
export interface DnsCheckProps extends CheckOptions {
  /** Name to ask for, such as `orders.drill.example.com`. */
  readonly name: string;

  /**
   * Type of the records.
   *
   * @default DnsRecordType.A
   */
  readonly type?: DnsRecordType | IResolvable;

  /**
   * Address of the server to ask, with its port if that is not 53.
   *
   * @default - that of the system
   */
  readonly server?: string;

  /**
   * Values that must be among the records.
   *
   * @default - any record will do
   */
  readonly contains?: string[];
}

/** Type of a record of DNS. */
export enum DnsRecordType {
  /** Address, of IPv4. */
  A = 'A',

  /** Address, of IPv6. */
  AAAA = 'AAAA',

  /** Another name. */
  CNAME = 'CNAME',

  /** Mail server. */
  MX = 'MX',

  /** Name server. */
  NS = 'NS',

  /** Host and port of a service. */
  SRV = 'SRV',

  /** Text. */
  TXT = 'TXT',
}

export function dnsCheck(props: DnsCheckProps): CheckSettings {
  const { type, server, contains } = props;
  const name = requireText('name', props.name, 'a name, such as orders.drill.example.com');
  return { kind: 'dns', arguments: { dns: asMembers({ name, type, server, contains }), ...checkOptions(props) } };
}
