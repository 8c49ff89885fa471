import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTIONS, actionNamed, operations } from '../../../src/api/operations';

const twins = ['computenest:CreateRestoreTask', 'dbs:CreateRestoreTask'];

describe('the list of operations', () => {
  it('has each under its own action; those whose action another service has, too, under their name in policies', () => {
    const names = ACTIONS.map((key) => {
      const { product, action } = operations[key];
      return twins.includes(key) ? `${product}:${action}` : action;
    });
    expect(names).toEqual(ACTIONS);
    const actions = ACTIONS.map((key) => operations[key].action);
    expect(actions.filter((action, i) => actions.indexOf(action) !== i)).toEqual(['CreateRestoreTask']);
  });

  it('tells operations of one action apart by their version', () => {
    expect(actionNamed('CreateRestoreTask', '2019-03-06')).toBe('dbs:CreateRestoreTask');
    expect(actionNamed('CreateRestoreTask', '2021-06-01')).toBe('computenest:CreateRestoreTask');
    expect(actionNamed('CreateRestoreTask', '2017-09-08')).toBe(undefined);
    expect(actionNamed('dbs:CreateRestoreTask', '2019-03-06')).toBe(undefined);
    expect(actionNamed('CreateRestoreJob', '2017-09-08')).toBe('CreateRestoreJob');
    expect(actionNamed('CreateRestoreJob', undefined)).toBe(undefined);
  });

  it('has every file of the folder', () => {
    const files = readdirSync(join(__dirname, '../../../src/api/operations')).filter((name) => name !== 'index.ts');
    const stems: Record<string, string> = {
      'computenest:CreateRestoreTask': 'create-compute-nest-restore-task.ts',
      'dbs:CreateRestoreTask': 'create-dbs-restore-task.ts',
    };
    const stemOf = (action: string) => stems[action] ?? `${action.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()}.ts`;
    expect(ACTIONS.map(stemOf).sort()).toEqual(files.sort());
  });
});
