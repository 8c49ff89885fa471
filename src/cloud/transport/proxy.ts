import { BlockList, isIP } from 'node:net';
import { isLoopback } from '../../loopback';
import type { Environment } from './network-settings';

/**
 * The proxy that HTTPS_PROXY, or HTTP_PROXY for a URL without TLS, and NO_PROXY name. They are read as Terraform and the
 * vendor's provider, both written in Go, read them: "example.com" in NO_PROXY covers its subdomains, networks may stand in
 * it, and a proxy without a scheme speaks HTTP. Nothing that stays on this machine goes through a proxy.
 */
export function proxyFor(url: URL, env: Environment): string | undefined {
  const isTls = url.protocol === 'https:';
  const proxy = isTls ? env.HTTPS_PROXY || env.https_proxy : env.HTTP_PROXY || env.http_proxy;
  if (!proxy || isLoopback(url.hostname)) return undefined;
  const exceptions = (env.NO_PROXY || env.no_proxy || '').split(',').map((entry) => entry.trim().toLowerCase());
  if (exceptions.some((exception) => covers(exception, url))) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

function covers(exception: string, url: URL): boolean {
  if (exception === '' || exception === '*') return exception === '*';
  if (exception.includes('/')) return coversNetwork(exception, url.hostname);
  const [, pattern, port] = /^(.*?)(?::(\d+))?$/.exec(exception) ?? [];
  if (port && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false;
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
