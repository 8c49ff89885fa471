import type { IResolvable } from '../../framework';
import { asMembers } from '../synthesis/as-members';
import { isReference } from '../synthesis/is-reference';
import { requireCount } from '../synthesis/require-number';
import { requireText } from '../synthesis/require-text';
import { checkOptions } from './check-options';
import type { CheckSettings } from './check-settings';
import { type ConnectionOptions, connectionMembers } from './connection-options';

/** A request of HTTP, sent from the machine that runs Terraform, and what its answer must be like. */
export interface HttpCheckProps extends ConnectionOptions {
  /** URL, with `http` or `https`, such as `https://10.0.0.8/health`. */
  readonly url: string;

  /**
   * IP address, or name, to connect to instead of the host in `url`: the restored server, before any name leads to it. The
   * host stays in the request, and the certificate must be for it.
   *
   * @default - the host in `url`
   */
  readonly address?: string;

  /**
   * Method of the request.
   *
   * @default 'GET'
   */
  readonly method?: string;

  /**
   * Headers of the request. They are readable in the synthesized stack and in the state: put no secret here.
   *
   * @default - none
   */
  readonly headers?: { [name: string]: string };

  /**
   * Headers that hold secrets, such as `Authorization`. Each must be a reference; a text is refused. Neither plan nor state
   * keeps them. Refer to an ephemeral variable (`variable.addOverride('ephemeral', true)`), since plan files hold the values
   * of others. Needs Terraform 1.11.
   *
   * @default - none
   */
  readonly secretHeaders?: { [name: string]: string };

  /**
   * Body of the request.
   *
   * @default - none
   */
  readonly body?: string;

  /**
   * Statuses that are good.
   *
   * @default - 200 to 299
   */
  readonly statuses?: number[];

  /**
   * Texts that the body must contain.
   *
   * @default - none
   */
  readonly bodyContains?: string[];

  /**
   * Values in a body that is JSON, by their paths, such as `orders[0].state`. `*` stands for any value.
   *
   * @default - the body need not be JSON
   */
  readonly bodyJson?: { [path: string]: string };

  /**
   * Whether to follow redirects.
   *
   * @default false
   */
  readonly followRedirects?: boolean | IResolvable;
}

export function httpCheck(props: HttpCheckProps): CheckSettings {
  const { url, address, method, headers, secretHeaders, body } = props;
  const { statuses, bodyContains, bodyJson, followRedirects } = props;
  requireStatuses(statuses);
  const answer = { statuses, bodyContains, bodyJson, followRedirects, ...connectionMembers(props) };
  const http = asMembers({ url: requireUrl(url), address, method, headers, body, ...answer });
  const secret = { prop: 'secretHeaders', values: secretHeaders, instead: 'headers' };
  return { kind: 'http', arguments: { http, headersWo: secretHeaders, ...checkOptions(props) }, secret };
}

function requireStatuses(statuses: readonly number[] = []): void {
  if (isReference(statuses)) return;
  statuses.forEach((status, index) => {
    requireCount(`statuses[${index}]`, status, 599, 100);
  });
}

function requireUrl(given: string): string {
  const url = requireText('url', given, 'a URL, such as https://10.0.0.8/health');
  if (isReference(url) || /^https?:\/\/[^/]/i.test(url)) return url;
  throw new Error(
    `invalid url: got ${JSON.stringify(url)}, expected one that begins with http:// or https://; correct it`,
  );
}
