import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { checkCommand } from '../../../../src/provider/resources/command/checks';
import { type CommandPlan, cleanupSchema } from '../../../../src/provider/resources/command/schema';

const nothing = Object.fromEntries(Object.keys(cleanupSchema.attributes).map((name) => [name, null]));
const check = (settings: Partial<CommandPlan>, isConfigured = false) =>
  checkCommand({ ...nothing, command: ['true'], ...settings } as CommandPlan, { isConfigured });

describe('the configuration of a command is refused for', () => {
  it.each<[string, Partial<CommandPlan>, (string | number)[], string]>([
    ['no program', { command: [] }, ['command'], 'Got no program, expected a program and its arguments'],
    ['an empty name', { command: ['', 'a'] }, ['command'], 'Got a program without a name'],
    ['a null', { command: ['a', null] }, ['command', 1], 'Element 1 of command is null'],
    [
      'a NUL in an argument',
      { command: ['a', 'b\0'] },
      ['command', 1],
      'Element 1 of command contains a NUL character',
    ],
    [
      'a NUL in a variable',
      { environment: { A: '\0' } },
      ['environment', 'A'],
      'The variable A of environment contains a NUL',
    ],
    ['a NUL in a secret', { environment_wo: { A: '\0' } }, ['environment_wo', 'A'], 'The variable A of environment_wo'],
    ['a name with =', { environment: { 'A=B': '1' } }, ['environment'], 'a name that begins with "A"'],
    ['an empty variable', { environment_wo: { '': '1' } }, ['environment_wo'], 'Got an empty name in environment_wo'],
    [
      'a NUL in its folder',
      { working_directory: '\0' },
      ['working_directory'],
      'working_directory contains a NUL character',
    ],
    ['a bad time limit', { timeout: '1d' }, ['timeout'], 'Got "1d", expected a duration'],
    ['results that are no JSON', { results: 'orders' }, ['results'], 'Write results = jsonencode({ ... })'],
  ])('%s', (_, settings, path, detail) => {
    const found = check(settings);
    expect(found.map((one) => one.path)).toEqual([path]);
    expect(found[0]).toMatchObject({ severity: 'error', detail: expect.stringContaining(detail) });
  });

  it('no reason any more when a plan or an apply has begun, which it only warns', () => {
    expect(check({ command: [''] }, true)).toMatchObject([{ severity: 'warning', summary: 'Empty command' }]);
  });

  it('a secret without telling it', () => {
    const found = check({ environment_wo: { 'TOKEN=canary-0001': 'canary-0002\0' } });
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('canary');
  });
});

describe('the configuration of a command is not refused for', () => {
  it.each<[string, Partial<CommandPlan>]>([
    ['a null among the variables', { environment: { A: null } }],
    ['what it does not know', { command: UNKNOWN, environment: UNKNOWN, environment_wo: UNKNOWN, results: UNKNOWN }],
    ['an argument that it does not know', { command: ['a', UNKNOWN], environment: { A: UNKNOWN } }],
    ['names that only look like members of an object', { environment: { constructor: 'a', toString: 'b' } }],
  ])('%s', (_, settings) => {
    expect(check(settings)).toEqual([]);
  });
});
