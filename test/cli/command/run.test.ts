import { describe, expect, it } from 'vitest';
import { type Command, UsageError } from '../../../src/cli/command/command';
import { runCli } from '../run-cli';

const greet: Command = {
  name: 'greet',
  summary: 'Say hello.',
  operands: 'NAME',
  options: { loud: { type: 'boolean', short: 'l', description: 'Shout.' } },
  async run({ operands, options, stdout }) {
    if (operands.length !== 1) throw new UsageError('one NAME is needed');
    stdout.write(options.loud ? `HELLO ${operands[0]}` : `hello ${operands[0]}`);
    return 0;
  },
};

const greetAll: Command = {
  ...greet,
  name: 'greet all',
  summary: 'Say hello to all.',
  takesCommand: true,
  run: async ({ operands, stdout }) => {
    stdout.write(operands.join('|'));
    return 7;
  },
};

const broken: Command = {
  ...greet,
  name: 'broken',
  run: () => Promise.reject(new Error('the disk is full')),
};

const commands = [greet, greetAll, broken];

describe('the command line', () => {
  it('runs a command with its options and operands', async () => {
    expect(await runCli(['greet', '-l', 'Ann'], commands)).toEqual({ code: 0, stdout: 'HELLO Ann', stderr: '' });
  });

  it('prefers the longer name, and leaves what stands behind -- as it is', async () => {
    const run = await runCli(['greet', 'all', '--', '--loud', '--help', 'x'], commands);
    expect(run).toEqual({ code: 7, stdout: '--loud|--help|x', stderr: '' });
  });

  it.each([['--help'], ['-h'], ['help']])('shows all commands for %s', async (word) => {
    const { code, stdout } = await runCli([word], commands);
    expect(code).toBe(0);
    expect(stdout).toContain('greet all');
    expect(stdout).toContain('Exit codes: 0 done, 1 could not run, 2 an objective or verdict failed');
  });

  it('prints the version of the package', async () => {
    expect(await runCli(['--version'], commands)).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
    expect((await runCli(['--help'], commands)).stdout).toContain('alirestore --version prints the version');
  });

  it('shows how a command is used', async () => {
    const { code, stdout } = await runCli(['greet', '--help'], commands);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'Usage: alirestore greet [options] NAME',
        '',
        'Say hello.',
        '',
        'Options:',
        '  -l, --loud                  Shout.',
        '  -h, --help                  Show this help.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [[], 'no command given'],
    [['gret'], 'there is no command "gret"'],
    [['greet', '--quiet', 'Ann'], "Unknown option '--quiet'"],
    [['greet'], 'one NAME is needed'],
  ])('ends with 64 for the words %o', async (words, problem) => {
    const { code, stdout, stderr } = await runCli(words, commands);
    expect(code).toBe(64);
    expect(stdout).toBe('');
    expect(stderr).toContain(problem);
  });

  it('ends with 1, and the reason without a stack, when a command cannot run', async () => {
    expect(await runCli(['broken'], commands)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'alirestore broken: the disk is full\n',
    });
  });
});
