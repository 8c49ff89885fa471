import type { Product } from './operation';

/** Regions of Database Backup that have an endpoint of their own; all others are served by cn-hangzhou. */
const DBS_REGIONS = [
  'cn-hangzhou',
  'cn-chengdu',
  'cn-huhehaote',
  'cn-wulanchabu',
  'cn-zhangjiakou', // the vendor's older client says cn-hangzhou, its metadata and documentation this
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-5',
  'ap-northeast-1',
  'ap-south-1',
  'eu-central-1',
  'eu-west-1',
  'me-east-1',
];

/** Compute Nest answers in these two regions only. */
export const COMPUTE_NEST_REGIONS = ['cn-hangzhou', 'ap-southeast-1'];

const hosts: Record<Product, (region: string) => string> = {
  hbr: (region) => `hbr.${region}.aliyuncs.com`,
  dbs: (region) => `dbs-api.${DBS_REGIONS.includes(region) ? region : 'cn-hangzhou'}.aliyuncs.com`,
  computenest: (region) => `computenest.${region}.aliyuncs.com`,
};

/** Host of a product in a region, where nobody configured another one. */
export function defaultHost(product: Product, region: string): string {
  return hosts[product](region);
}
