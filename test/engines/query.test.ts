import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readEngine } from '../../build/engines/engine';
import { startBuiltCli } from '../e2e/harness/built-cli';
import { restoreJobs } from '../e2e/harness/listed-jobs';
import { type Stack, startStack } from '../e2e/harness/stack';
import { engineBinary, engineHas } from '../harness/engine';

let stack: Stack | undefined;
afterEach(() => stack?.emulator.close());

/** What a configuration is to be generated from: the first of those that generate one leaves it out. */
const handsOverState = readEngine(engineBinary).version !== '1.14.0';

const query = (config: string, limit = 100) =>
  `list "alirestore_job" "all" {\n  provider = alirestore\n  limit = ${limit}\n  config {\n${config}\n  }\n}\n`;

async function withQuery(name: string, config: string, limit?: number) {
  stack = await startStack(name, { restoreJobs });
  stack.workspace.configure({});
  stack.workspace.write('all.tfquery.hcl', query(config, limit));
  return stack;
}

if (engineHas('query')) {
  it('lists what is there, generates its configuration, imports it, and restores nothing', async () => {
    const { workspace, executed } = await withQuery('query', '    verdicts = ["succeeded", "failed", "partial"]');
    const { text } = await workspace.terraform('query', '-generate-config-out=imported.tf');
    if (!handsOverState) return expect(text).toContain('write the configuration with "alirestore import --out FILE"');
    expect(text).toContain('succeeded: snapshot s-1 in vault v-1 to instance id i-1, path /restore');
    expect(readFileSync(join(workspace.folder, 'imported.tf'), 'utf8')).toMatch(/start_when += false/);
    workspace.remove('all.tfquery.hcl');
    const applied = await workspace.apply();
    expect(applied.text).toContain('4 imported, 0 added, 0 changed, 0 destroyed');
    expect((await workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
    expect(executed('CreateRestoreJob')).toBe(0);
  });

  it('leaves out what did not succeed, and says what the limit cuts off', async () => {
    const { workspace } = await withQuery('query-limit', '', 1);
    const { text } = await workspace.terraform('query');
    expect(text).toContain('r-4');
    expect(text).not.toContain('restore_id=r-1');
    expect(text).toContain('Not all restore jobs are listed');
  });
} else {
  it('imports what the command writes instead, since the engine has no query', async () => {
    const { workspace, emulator } = await withQuery('query-unknown', '');
    expect((await workspace.terraform('query')).code).not.toBe(0);
    const surroundings = { cwd: workspace.folder, env: { ALIRESTORE_EMULATOR: emulator.url } };
    expect((await startBuiltCli(['import', '--out', 'imported.tf'], surroundings).done).code).toBe(0);
    expect((await workspace.apply()).text).toContain('2 imported, 0 added, 0 changed, 0 destroyed');
  });
}
