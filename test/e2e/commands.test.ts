import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineHas } from '../harness/engine';
import { quickProvider, type Stack, startStack } from './harness/stack';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack('commands');
});
afterAll(() => stack.emulator.close());

/** What only the apply knows. */
const late = {
  nul: '${terraform_data.late.output}',
  empty: '${replace(terraform_data.late.output, "/.*/", "")}',
};

const configure = (commands: Record<string, object>, type = 'alirestore_check') =>
  stack.workspace.configure({
    provider: quickProvider,
    resource: { terraform_data: { late: { input: 'a\0b' } }, [type]: commands },
  });
const attributes = (type = 'alirestore_check') =>
  Object.fromEntries(
    Object.entries(stack.workspace.instances(type)).map(([name, instance]) => [name, instance.attributes]),
  );

describe.each(['alirestore_check', 'alirestore_cleanup'])('an %s', (type) => {
  it('that cannot be started fails no apply, and says why', async () => {
    const long = 'x'.repeat(200_000);
    const cases: Record<string, [object, string]> = {
      no_folder: [
        { command: ['true'], working_directory: '/nonexistent' },
        'the folder /nonexistent cannot be entered',
      ],
      a_file_as_folder: [{ command: ['true'], working_directory: '/etc/hosts' }, '/etc/hosts is not a folder'],
      no_program: [{ command: ['/nonexistent'] }, 'the program /nonexistent was not found'],
      not_executable: [{ command: ['/dev/null'] }, '/dev/null is not executable'],
      long_variable: [{ command: ['true'], environment: { HUGE: long } }, 'the variable HUGE has 200005 bytes'],
      long_argument: [{ command: ['true', long] }, 'element 1 of the command has 200000 bytes'],
      late_empty: [{ command: [late.empty] }, 'Got a program without a name'],
      late_nul: [{ command: ['echo', late.nul] }, 'Element 1 of command contains a NUL'],
      late_variable: [
        { command: ['true'], environment: { A: late.nul } },
        'The variable A of environment contains a NUL',
      ],
      late_folder: [{ command: ['true'], working_directory: late.nul }, 'working_directory contains a NUL'],
    };
    configure(Object.fromEntries(Object.entries(cases).map(([name, [resource]]) => [name, resource])), type);
    await stack.workspace.succeed('apply', '-auto-approve');
    const made = attributes(type);
    for (const [name, [, why]] of Object.entries(cases)) {
      expect(made[name]).toMatchObject({ verdict: 'failed', exit_code: null, output: expect.stringContaining(why) });
    }
  });
});

describe('a command', () => {
  it.each<[string, object, string]>([
    ['an empty name', { command: [''] }, 'Error: Empty command'],
    ['a NUL', { command: ['a', '\0'] }, 'Error: Invalid command'],
    [
      'a name of a variable that is none',
      { command: ['a'], environment: { 'A=B': 'c' } },
      'Error: Invalid name in environment',
    ],
    ['results that are no JSON', { command: ['a'], results: 'orders' }, 'Error: Invalid results'],
  ])('is refused by the plan for %s', async (_, resource, summary) => {
    configure({ check: resource });
    const { code, text } = await stack.workspace.terraform('plan');
    expect(code).toBe(1);
    expect(text).toContain(summary);
    expect(text).toContain('with alirestore_check.check');
  });

  it('has its results in a file, which is gone afterwards', async () => {
    const show =
      'cd /; wc -c < "$ALIRESTORE_RESULTS_FILE"; printenv ALIRESTORE_RESULTS; echo "$ALIRESTORE_RESULTS_FILE"';
    const results = '${jsonencode([for i in range(1000) : format("%0300d", i)])}';
    configure({ check: { command: ['sh', '-c', show], results } });
    await stack.workspace.succeed('apply', '-auto-approve');
    const [bytes, path, ...more] = String(attributes().check.output).trim().split('\n');
    expect(bytes).toBe('303001');
    expect(path).toMatch(/results\.json$/);
    expect(more).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });

  it('that leaves a child with its output is over when it ends itself', async () => {
    const mark = join(stack.workspace.folder, 'mark');
    configure({ check: { command: ['sh', '-c', `(sleep 600; touch ${mark}) & echo ok`], timeout: '60s' } });
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(attributes().check).toMatchObject({ verdict: 'passed', exit_code: 0, output: 'ok\n' });
    expect(Number(attributes().check.duration_seconds)).toBeLessThan(20);
  });
});

describe('the secret variables of a command', () => {
  it('are refused where Terraform would keep them, and else run the command again by their version alone', async () => {
    const secret = (value: string, environment_wo_version: number) =>
      configure({
        check: { command: ['sh', '-c', 'echo "$A" | tr c k'], environment_wo: { A: value }, environment_wo_version },
      });
    secret('canary-0004', 1);
    const { code, text } = await stack.workspace.apply();
    if (!engineHas('writeOnly')) return expect(text).toContain('Error: environment_wo needs a newer Terraform');
    expect(code).toBe(0);
    expect(attributes().check).toMatchObject({ output: 'kanary-0004\n', environment_wo: null });
    secret('canary-0005', 1);
    expect(await stack.workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
    secret('canary-0005', 2);
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(attributes().check).toMatchObject({ output: 'kanary-0005\n', environment_wo_version: 2 });
  });
});
