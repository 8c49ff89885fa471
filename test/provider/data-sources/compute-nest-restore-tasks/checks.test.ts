import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import {
  checkRegion,
  computeNestRestoreTasks,
} from '../../../../src/provider/data-sources/compute-nest-restore-tasks/data-source';
import { filter, findings } from '../under-test';

const check = (config: object) => findings(computeNestRestoreTasks, config).map(([path, what]) => [path, what]);

describe('the plan refuses', () => {
  it.each([
    ['a status that is none', { status: 'COMPLETE' }, 'status', 'Invalid status'],
    ['a wrong time', { completed_after: 'now' }, 'completed_after', 'Invalid completed_after'],
    ['an unknown key', { filter: [filter('Name', null, 'x')] }, 'filter.0.key', 'Unknown filter key'],
    [
      'an unknown operator',
      { filter: [filter('Status', 'LIKE', 'x')] },
      'filter.0.operator',
      'Unknown filter operator',
    ],
    [
      'a wrong time of a filter',
      { filter: [filter('EndTime', null, 'x')] },
      'filter.0.values.0',
      'Invalid filter value',
    ],
    ['no results', { max_results: 0 }, 'max_results', 'Invalid max_results'],
  ])('%s', (_, config, path, summary) => {
    expect(check(config)).toEqual([[path, summary]]);
  });

  it('nothing that is unknown', () => {
    expect(check({ status: UNKNOWN, completed_after: UNKNOWN, filter: UNKNOWN })).toEqual([]);
  });
});

describe('the region', () => {
  it.each([
    ['cn-hangzhou', 'https://computenest.cn-hangzhou.aliyuncs.com', 0],
    ['ap-southeast-1', 'http://127.0.0.1:8080', 0],
    ['cn-shanghai', 'https://computenest.cn-shanghai.aliyuncs.com', 1],
    ['cn-shanghai', 'http://127.0.0.1:8080', 1],
    ['cn-shanghai', 'https://computenest.cn-hangzhou.aliyuncs.com', 0],
  ])('%s at %s has %i faults', (region, url, faults) => {
    expect(checkRegion({ region, endpoint: () => url })).toHaveLength(faults);
  });
});
