import { describe, expect, it } from 'vitest';
import { engineHas } from '../harness/engine';
import { startStack } from './harness/stack';
import { Workspace } from './harness/workspace';

const outputs = {
  job: '${provider::alirestore::parse_restore_id("r-1:ECS_FILE:BASIC")}',
  meaning: '${provider::alirestore::verdict("PARTIAL_COMPLETE")}',
  unheard_of: '${provider::alirestore::verdict("DONE_SOMEHOW")}',
  seconds: '${provider::alirestore::duration_seconds("1h30m")}',
};
const output = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));

if (!engineHas('functions'))
  it('functions of the provider are no words of an engine without such', async () => {
    const { workspace } = await startStack('functions-none');
    workspace.configure({ output: output({ meaning: outputs.meaning }) });
    const { code, text } = await workspace.terraform('plan');
    expect(code).toBe(1);
    expect(text).toContain("Template interpolation doesn't expect a colon at this location.");
  });
else
  describe('functions of the provider', () => {
    it('answers what a configuration asks, and asks the cloud nothing', async () => {
      const { workspace, calls } = await startStack('functions');
      workspace.configure({ output: output(outputs) });
      await workspace.succeed('apply', '-auto-approve');
      const said = await workspace.succeed('output', '-json');
      const found = Object.entries<{ value: unknown }>(JSON.parse(said)).map(([name, { value }]) => [name, value]);
      expect(Object.fromEntries(found)).toEqual({
        job: { restore_type: 'ECS_FILE', restore_id: 'r-1', edition: 'BASIC' },
        meaning: 'partial',
        unheard_of: 'pending',
        seconds: 5400,
      });
      expect(calls()).toBe(0);
    });

    it('needs no provider block and no credentials; some engines want a region', async () => {
      const workspace = new Workspace('functions-alone', { ALIBABA_CLOUD_REGION: 'cn-hangzhou' });
      workspace.configure({ output: output({ meaning: outputs.meaning }) });
      await workspace.init();
      const { code, text } = await workspace.terraform('plan');
      expect(text).toContain('+ meaning = "partial"');
      expect(code).toBe(0);
    });

    it('says which argument it cannot take, and what it expects', async () => {
      const { workspace } = await startStack('functions-refused');
      workspace.configure({ output: output({ seconds: '${provider::alirestore::duration_seconds("2 hours")}' }) });
      const { code, output: said } = await workspace.terraform('plan');
      expect(code).toBe(1);
      expect(said.replace(/[\s│]+/g, ' ')).toContain('Invalid value for "text" parameter');
      expect(said.replace(/[\s│]+/g, ' ')).toContain(
        'Got "2 hours", expected a duration such as "90m", "1h30m" or "24h".',
      );
    });
  });
