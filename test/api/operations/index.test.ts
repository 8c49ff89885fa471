import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTIONS, operations } from '../../../src/api/operations';

describe('the list of operations', () => {
  it('has each under its own action', () => {
    expect(ACTIONS.map((action) => operations[action].action)).toEqual(ACTIONS);
  });

  it('has every file of the folder', () => {
    const files = readdirSync(join(__dirname, '../../../src/api/operations')).filter((name) => name !== 'index.ts');
    const stems = ACTIONS.map((action) => `${action.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()}.ts`);
    expect(stems.sort()).toEqual(files.sort());
  });
});
