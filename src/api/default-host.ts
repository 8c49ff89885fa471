import type { Product } from './operation';

/** Regions without an endpoint of Cloud Backup of their own: governments', financial and internal ones. */
export const CENTRAL_HBR_REGIONS = [
  'ap-northeast-2-pop',
  'cn-beijing-finance-pop',
  'cn-beijing-gov-1',
  'cn-beijing-nu16-b01',
  'cn-edge-1',
  'cn-fujian',
  'cn-haidian-cm12-c01',
  'cn-hangzhou-bj-b01',
  'cn-hangzhou-internal-prod-1',
  'cn-hangzhou-internal-test-1',
  'cn-hangzhou-internal-test-2',
  'cn-hangzhou-internal-test-3',
  'cn-hangzhou-test-306',
  'cn-hongkong-finance-pop',
  'cn-huhehaote-nebula-1',
  'cn-qingdao-nebula',
  'cn-shanghai-et15-b01',
  'cn-shanghai-et2-b01',
  'cn-shanghai-inner',
  'cn-shanghai-internal-test-1',
  'cn-shenzhen-inner',
  'cn-shenzhen-st4-d01',
  'cn-shenzhen-su18-b01',
  'cn-wuhan',
  'cn-yushanfang',
  'cn-zhangbei',
  'cn-zhangbei-na61-b01',
  'cn-zhangjiakou-na62-a01',
  'cn-zhengzhou-nebula-1',
  'eu-west-1-oxs',
  'rus-west-1-pop',
];

/** Regions of Database Backup that have an endpoint of their own; all others are served by cn-hangzhou. */
export const DBS_REGIONS = [
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
  hbr: (region) => (CENTRAL_HBR_REGIONS.includes(region) ? 'hbr.aliyuncs.com' : `hbr.${region}.aliyuncs.com`),
  dbs: (region) => `dbs-api.${DBS_REGIONS.includes(region) ? region : 'cn-hangzhou'}.aliyuncs.com`,
  computenest: (region) => `computenest.${region}.aliyuncs.com`,
  ecs: (region) => `ecs.${region}.aliyuncs.com`,
  // It answers for all regions here; the endpoints of the regions are nearer, but not every region has one.
  sts: () => 'sts.aliyuncs.com',
};

/** Host of a product in a region, where nobody configured another one. */
export function defaultHost(product: Product, region: string): string {
  return hosts[product](region);
}
