import { describe, expect, it } from 'vitest';
import { commandRuns, shell } from './command-runs';

const { run } = commandRuns();

describe('secret variables of a command', () => {
  const value = 'canary-of-a-command-0002';

  it('stand above the others, and are in no state', async () => {
    const { state } = await run({
      command: shell('test "$TOKEN" != other && echo "it is $TOKEN"'),
      environment: { TOKEN: 'other' },
      environment_wo: { TOKEN: value, UNSET: null },
    });
    expect(state).toMatchObject({ verdict: 'passed', output: 'it is ***\n', environment_wo: null });
    expect(JSON.stringify(state)).not.toContain(value);
  });

  it('are not shown where a command cannot be started', async () => {
    const { state } = await run({ command: [`/${value}`], environment_wo: { TOKEN: value } });
    expect(state?.output).toContain('the program /***');
  });

  it('are not shown in halves where the output is cut', async () => {
    for (let offset = 0; offset < value.length; offset++) {
      const script = `printf %s "$TOKEN"; head -c ${16_384 - offset} /dev/zero | tr '\\0' x`;
      const { state } = await run({ command: shell(script), environment_wo: { TOKEN: value } });
      expect(state?.output).toMatch(/^\**x+$/);
    }
  });

  it('are not shown line by line, nor as JSON has them', async () => {
    const key = '-----BEGIN KEY-----\nsecret-line-1\n\tsecret-line-2\n';
    const script = `echo "$KEY" | sed 's/^/> /'; "${process.execPath}" -p 'JSON.stringify(process.env.KEY)'`;
    const { state } = await run({ command: shell(script), environment_wo: { KEY: key } });
    expect(state?.verdict).toBe('passed');
    expect(state?.output).not.toMatch(/secret-line|BEGIN KEY/);
  });

  it('are not shown where one begins as another', async () => {
    const environment_wo = { A: value, B: `${value}-and-more` };
    const { state } = await run({ command: shell('echo "$B"'), environment_wo });
    expect(state?.output).toBe('***\n');
  });
});
