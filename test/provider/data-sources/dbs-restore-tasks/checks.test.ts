import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { dbsRestoreTasks } from '../../../../src/provider/data-sources/dbs-restore-tasks/data-source';
import { filter, findings } from '../under-test';

const check = (config: object) => findings(dbsRestoreTasks, config).map(([path, what]) => [path, what]);
const ofPlan = { backup_plan_id: 'plan-1' };

describe('the plan refuses', () => {
  it.each([
    ['neither a plan nor tasks', {}, 'backup_plan_id', 'Missing backup_plan_id'],
    ['both', { ...ofPlan, restore_task_ids: ['t'] }, 'restore_task_ids', 'Unexpected restore_task_ids'],
    ['an empty plan', { backup_plan_id: '' }, 'backup_plan_id', 'Missing backup_plan_id'],
    ['no tasks', { restore_task_ids: [] }, 'backup_plan_id', 'Missing backup_plan_id'],
    [
      'two tasks in one text',
      { restore_task_ids: ['t-1', 't-2,t-3'] },
      'restore_task_ids.1',
      'Invalid restore_task_ids',
    ],
    ['a wrong time', { ...ofPlan, start_timestamp: 'now' }, 'start_timestamp', 'Invalid start_timestamp'],
    ['an empty span', { ...ofPlan, start_timestamp: '2', end_timestamp: '2' }, 'end_timestamp', 'Empty time span'],
    ['an unknown key', { ...ofPlan, filter: [filter('Status', null, 'stop')] }, 'filter.0.key', 'Unknown filter key'],
    ['no results', { ...ofPlan, max_results: 0 }, 'max_results', 'Invalid max_results'],
  ])('%s', (_, config, path, summary) => {
    expect(check(config)).toEqual([[path, summary]]);
  });
});

describe('the plan accepts', () => {
  it.each([
    ['a status that nobody documents', { ...ofPlan, status: 'finish' }],
    ['an unknown plan', { backup_plan_id: UNKNOWN }],
    ['unknown tasks beside a plan, which may be null', { ...ofPlan, restore_task_ids: UNKNOWN }],
    ['tasks that are unknown in part', { restore_task_ids: ['t', UNKNOWN] }],
  ])('%s', (_, config) => {
    expect(check(config)).toEqual([]);
  });
});
