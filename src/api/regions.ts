import { CENTRAL_HBR_REGIONS, DBS_REGIONS } from './default-host';

/** Regions that the metadata of Cloud Backup names, besides those of the tables of endpoints. */
const HBR_REGIONS = [
  'cn-qingdao',
  'cn-beijing',
  'cn-zhangjiakou',
  'cn-huhehaote',
  'cn-wulanchabu',
  'cn-hangzhou',
  'cn-shanghai',
  'cn-nanjing',
  'cn-fuzhou',
  'cn-wuhan-lr',
  'cn-shenzhen',
  'cn-heyuan',
  'cn-guangzhou',
  'cn-zhongwei',
  'cn-chengdu',
  'cn-hongkong',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-southeast-1',
  'ap-southeast-3',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'us-east-1',
  'us-west-1',
  'us-southeast-1',
  'na-south-1',
  'eu-west-1',
  'eu-central-1',
  'me-east-1',
  'me-central-1',
  'cn-hangzhou-finance',
  'cn-shanghai-finance-1',
  'cn-shenzhen-finance-1',
  'cn-beijing-finance-1',
  'cn-north-2-gov-1',
];

/** Those that this version knows. There are new ones any year: that one is not here proves nothing. */
export const KNOWN_REGIONS: readonly string[] = [
  ...new Set([...HBR_REGIONS, ...DBS_REGIONS, ...CENTRAL_HBR_REGIONS]),
].sort();
