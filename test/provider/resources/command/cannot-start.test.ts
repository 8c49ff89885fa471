import { describe, expect, it } from 'vitest';
import type { CommandState } from '../../../../src/provider/resources/command/schema';
import { commandRuns } from './command-runs';

const { run } = commandRuns();

describe('a command that cannot be started fails no apply, and says why:', () => {
  const long = 'x'.repeat(200_000);
  it.each<[string, Partial<CommandState>, string]>([
    [
      'no such folder',
      { command: ['true'], working_directory: '/nonexistent' },
      'the folder /nonexistent cannot be entered (ENOENT)',
    ],
    ['a file as folder', { command: ['true'], working_directory: '/etc/hosts' }, '/etc/hosts is not a folder'],
    [
      'a NUL in a folder',
      { command: ['true'], working_directory: '/a\0b' },
      'working_directory contains a NUL character',
    ],
    ['a NUL in an argument', { command: ['echo', 'a\0b'] }, 'Element 1 of command contains a NUL character'],
    ['no argument', { command: ['echo', null] }, 'Element 1 of command is null'],
    ['no name', { command: [''] }, 'Got a program without a name'],
    ['no program', { command: [] }, 'Got no program'],
    ['a folder as program', { command: ['/etc'] }, '/etc is not executable (EACCES)'],
    ['what is not executable', { command: ['/dev/null'] }, '/dev/null is not executable (EACCES)'],
    [
      'a NUL in a variable',
      { command: ['true'], environment: { A: 'a\0b' } },
      'The variable A of environment contains a NUL',
    ],
    [
      'a name with =',
      { command: ['true'], environment: { 'A=b': '' } },
      'a name that begins with "A", followed by "="',
    ],
    ['an empty name', { command: ['true'], environment: { '': 'x' } }, 'Got an empty name in environment'],
    [
      'a NUL in a secret',
      { command: ['true'], environment_wo: { A: 'a\0b' } },
      'The variable A of environment_wo contains a NUL',
    ],
    ['a long variable', { command: ['true'], environment: { HUGE: long } }, 'the variable HUGE has 200005 bytes'],
    ['a long secret', { command: ['true'], environment_wo: { HUGE: long } }, 'the variable HUGE has 200005 bytes'],
    ['a long argument', { command: ['echo', long] }, 'element 1 of the command has 200000 bytes'],
  ])('%s', async (_, settings, why) => {
    const { state, diagnostics } = await run(settings);
    expect(diagnostics).toBeUndefined();
    expect(state).toMatchObject({ verdict: 'failed', exit_code: null });
    expect(state?.output).toContain(why);
    expect(state?.output?.length).toBeLessThan(500);
  });

  it('too many variables', async () => {
    const environment = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`V${i}`, 'x'.repeat(100_000)]));
    const { state } = await run({ command: ['true'], environment });
    expect(state).toMatchObject({ verdict: 'failed', exit_code: null });
    expect(state?.output).toMatch(/the variable V\d+ has 10000\d bytes.*variables 8\d{6} bytes in all/);
  });

  it('its results cannot be written', async () => {
    const folder = process.env.TMPDIR;
    process.env.TMPDIR = '/nonexistent';
    const { state } = await run({ command: ['true'], results: '{}' });
    if (folder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = folder;
    expect(state).toMatchObject({ verdict: 'failed', exit_code: null });
    expect(state?.output).toContain('It was not started: its results could not be written to a file: ENOENT');
  });
});
