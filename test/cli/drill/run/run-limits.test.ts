import { describe, expect, it } from 'vitest';
import { checkRunLimits, leftText } from '../../../../src/cli/drill/run/run-limits';
import { variableArguments } from '../../../../src/cli/drill/state/state-preparation';

describe('how long a run may take, and what it leaves', () => {
  it.each([
    [{ 'max-wait': '5 hours' }, '--max-wait takes a time such as 5h, 30m or 1h30m; got "5 hours"'],
    [{ 'max-wait': '0s' }, '--max-wait takes a time such as 5h, 30m or 1h30m; got "0s"'],
    [{ 'force-unlock-after': 'now' }, '--force-unlock-after takes a time'],
    [{ memory: '' }, '--memory takes a folder; got an empty text'],
    [{ memory: 'kept', emulator: true }, '--memory cannot be used with --emulator'],
    [{ 'max-wait': '5h', emulator: true }, '--max-wait cannot be used with --emulator'],
  ])('%o is wrong usage', (flags, problem) => {
    expect(() => checkRunLimits(flags)).toThrow(problem);
  });

  const left = (open: boolean, options: Record<string, string>, operands: string[] = [], handedOn: string[] = []) =>
    leftText('r-1', open, { options: { 'max-wait': '5h', ...options }, operands, handedOn, call: 'alirestore' });
  const OPEN =
    'alirestore drill run: --max-wait 5h has passed. What it has started keeps running. To continue this run: alirestore drill run';

  it('is told to the one who must come back', () => {
    expect(left(true, { memory: 'kept' })).toBe(`${OPEN} --run-id r-1 --memory kept\n`);
    expect(left(false, {})).toBe('alirestore drill run: --max-wait 5h has passed. Nothing was started.\n');
  });

  it('is told with the folder, the stack, and whatever else was given, but for what may be secret', () => {
    const options = { stack: 'shop', cleanup: 'always', out: "it's here" };
    expect(left(true, options, ['my stacks'], ['-var', 'password=hunter2'])).toBe(
      `${OPEN} 'my stacks' --run-id r-1 --stack shop --cleanup always --out 'it'\\''s here' -- (the same Terraform arguments as this time)\n`,
    );
  });
});

describe('of what is handed on to a plan', () => {
  it('variables alone are for an apply of the mark', () => {
    const words = [
      '-var-file=a.tfvars',
      '-target=x',
      '-var',
      'a=b',
      '--var=c=d',
      '-refresh=false',
      '-parallelism',
      '3',
    ];
    expect(variableArguments(words)).toEqual(['-var-file=a.tfvars', '-var', 'a=b', '--var=c=d']);
  });
});
