import { BlockList, isIP } from 'node:net';
import { isLoopback } from './loopback';
import type { Environment } from './network-settings';

/**
 * The proxy that HTTPS_PROXY and NO_PROXY name for a URL. They are read as Terraform and the vendor's provider, both
 * written in Go, read them: "example.com" in NO_PROXY covers its subdomains, networks may stand in it, and a proxy without
 * a scheme speaks HTTP. Only https goes through a proxy, and nothing that stays on this machine does.
 */
export function proxyFor(url: URL, env: Environment): string | undefined {
  const proxy = env.HTTPS_PROXY || env.https_proxy;
  if (!proxy || url.protocol !== 'https:' || isLoopback(url.hostname)) return undefined;
  const exceptions = (env.NO_PROXY || env.no_proxy || '').split(',').map((entry) => entry.trim().toLowerCase());
  if (exceptions.some((exception) => covers(exception, url))) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

function covers(exception: string, url: URL): boolean {
  if (exception === '' || exception === '*') return exception === '*';
  if (exception.includes('/')) return coversNetwork(exception, url.hostname);
  const [, pattern, port] = /^(.*?)(?::(\d+))?$/.exec(exception) ?? [];
  if (port && port !== (url.port || '443')) return false;
  const domain = pattern.replace(/^\*\./, '.');
  if (domain.startsWith('.')) return url.hostname.endsWith(domain);
  return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
}

function coversNetwork(network: string, hostname: string): boolean {
  const [address, prefix] = network.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  const host = hostname.replace(/^\[|\]$/g, '');
  if (!isIP(address) || !isIP(host) || !/^\d+$/.test(prefix)) return false;
  const list = new BlockList();
  list.addSubnet(address, Math.min(Number(prefix), family === 'ipv6' ? 128 : 32), family);
  return list.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4');
}
