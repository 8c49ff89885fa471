import { expect, it } from 'vitest';
import { defaultHost } from '../../src/api/default-host';

it.each([
  ['hbr', 'cn-hangzhou', 'hbr.cn-hangzhou.aliyuncs.com'],
  ['hbr', 'eu-central-1', 'hbr.eu-central-1.aliyuncs.com'],
  ['hbr', 'cn-beijing-finance-1', 'hbr.cn-beijing-finance-1.aliyuncs.com'],
  ['hbr', 'cn-beijing-finance-pop', 'hbr.aliyuncs.com'],
  ['hbr', 'cn-beijing-gov-1', 'hbr.aliyuncs.com'],
  ['hbr', 'cn-wuhan', 'hbr.aliyuncs.com'],
  ['hbr', 'cn-fujian', 'hbr.aliyuncs.com'],
  ['dbs', 'cn-shanghai', 'dbs-api.cn-hangzhou.aliyuncs.com'],
  ['dbs', 'cn-chengdu', 'dbs-api.cn-chengdu.aliyuncs.com'],
  ['dbs', 'cn-zhangjiakou', 'dbs-api.cn-zhangjiakou.aliyuncs.com'],
  ['ecs', 'cn-beijing', 'ecs.cn-beijing.aliyuncs.com'],
  ['computenest', 'ap-southeast-1', 'computenest.ap-southeast-1.aliyuncs.com'],
] as const)('%s in %s is at %s', (product, region, host) => {
  expect(defaultHost(product, region)).toBe(host);
});
