import { defaultHost } from '../../api/default-host';
import type { Product } from '../../api/operation';
import { CloudError } from '../cloud-error';
import type { Environment } from '../transport/network-settings';
import { readSetting, type Setting } from './environment';

export interface EndpointSettings {
  readonly region: string;
  /** host[:port], or a URL with its scheme. */
  readonly endpoints?: { readonly [name in Product]?: string };
  /** For endpoints without a scheme; HTTPS by default. */
  readonly protocol?: 'HTTP' | 'HTTPS';
  readonly env: Environment;
}

/** Scheme, host and port of a service: as configured, from the environment, or the public one of the region. */
export function resolveEndpoint(name: Product, settings: EndpointSettings): string {
  const { region, endpoints, protocol = 'HTTPS', env } = settings;
  const setting = readSetting(`endpoints.${name}`, endpoints?.[name], env);
  const host = setting?.value ?? defaultHost(name, region);
  const text = host.includes('://') ? host : `${protocol.toLowerCase()}://${host}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !isBare(url))
    throw notAnEndpoint(setting ?? { from: 'region', value: region });
  return url.origin;
}

function isBare({ pathname, search, hash, username, password }: URL): boolean {
  return `${pathname}${search}${hash}${username}${password}` === '/';
}

function notAnEndpoint({ from, value }: Setting): CloudError {
  const expected = from === 'region' ? 'the id of a region (cn-hangzhou)' : 'host[:port] or http(s)://host[:port]';
  return new CloudError({
    action: 'Reading the configuration',
    problem: `${from} must be ${expected}; got "${value.replace(/\/\/.*@/, '//***@')}"`,
    category: 'invalid',
    execution: 'none',
  });
}
