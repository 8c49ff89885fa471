import { CloudError } from '../cloud-error';
import { readSetting } from './environment';
import { type EndpointSettings, resolveEndpoint } from './resolve-endpoint';

/**
 * Where to ask who calls: as configured; else the public service, by the same network (VPC or Internet) as Cloud Backup.
 * Where Cloud Backup is called at a host of one's own, the public service may be out of reach, or not allowed: then nobody
 * is asked, and a CloudError says so.
 */
export function identityEndpoint(settings: EndpointSettings): string {
  const { region, endpoints, env } = settings;
  if (readSetting('endpoints.sts', endpoints?.sts, env)) return resolveEndpoint('sts', settings);
  const { hostname } = new URL(resolveEndpoint('hbr', settings));
  if (!hostname.endsWith('.aliyuncs.com')) throw nobodyToAsk(hostname);
  if (!hostname.includes('-vpc.')) return resolveEndpoint('sts', settings);
  return resolveEndpoint('sts', { ...settings, endpoints: { sts: `sts-vpc.${region}.aliyuncs.com` } });
}

function nobodyToAsk(host: string): CloudError {
  return new CloudError({
    action: 'GetCallerIdentity',
    problem: `it is not known which service can tell the account of the caller: Cloud Backup is called at ${host}, and endpoints.sts is not set`,
    advice: 'Set endpoints { sts = ... }.',
    category: 'invalid',
    execution: 'none',
  });
}
