import { CloudError } from '../cloud-error';
import { readSetting } from './environment';
import { type EndpointSettings, resolveEndpoint } from './resolve-endpoint';

/**
 * Where to ask who calls: as configured; else beside Cloud Backup, on the same side of the VPC. Whoever has moved Cloud
 * Backup to a host of his own may have no way to the public service, or must not use one: then nobody is asked, which is
 * thrown as a CloudError.
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
    problem: `Cloud Backup is called at ${host}, and endpoints.sts does not say where to ask who calls`,
    category: 'invalid',
    execution: 'refused',
  });
}
