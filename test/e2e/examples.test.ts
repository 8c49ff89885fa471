import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readScenario } from '../../src/emulator/scenario/scenario';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { engineHas } from '../harness/engine';
import { Workspace } from './harness/workspace';

const root = join(__dirname, '../..');
const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tf') && basename(path) !== 'import.tf' && !path.includes('.terraform'))
  .filter((path) => !path.startsWith('vendor-bindings')) // vendor-bindings.test.ts has the vendor's provider
  .filter((path) => !/^(actions|engines)/.test(path)) // test/engines has a Terraform that knows them
  .filter((path) => !path.startsWith('drill-module')) // drill-module.test.ts has the module where it is looked for
  .sort();

const textOf = (example: string) => readFileSync(join(root, 'examples', example), 'utf8');

/** What an example needs that older engines do not have. */
const NEEDS = [
  ['functions', /provider::/],
  ['moved', /^moved \{/m],
  ['writeOnly', /_wo +=/],
] as const;
const isForThisEngine = (example: string) =>
  NEEDS.every(([feature, sign]) => engineHas(feature) || !sign.test(textOf(example)));

const emulators: Emulator[] = [];
afterAll(() => Promise.all(emulators.map((emulator) => emulator.close())));

/** What the example's cloud holds: the scenario beside it, or nothing. */
async function startCloudOf(example: string): Promise<Emulator> {
  const path = join(root, 'examples', dirname(example), 'scenario.json');
  const scenario = existsSync(path) ? readScenario(readFileSync(path, 'utf8')) : {};
  const emulator = await startEmulatedCloud({ scenario, speed: 100 });
  emulators.push(emulator);
  return emulator;
}

async function workspaceOf(example: string): Promise<Workspace> {
  const { url } = await startCloudOf(example);
  const env = { ALIRESTORE_EMULATOR: url, TF_VAR_restore_password: 'canary-4711' };
  const workspace = new Workspace(`example-${example.replace(/\W+/g, '-')}`, env);
  const text = textOf(example);
  workspace.write('main.tf', text);
  if (!text.includes('required_providers')) workspace.write('provider.tf', textOf('provider/provider.tf'));
  return workspace;
}

describe('an example in HCL', () => {
  it.each(examples)('%s is applied, planned without a change and destroyed, where its engine can', async (path) => {
    const workspace = await workspaceOf(path);
    const begun = await workspace.terraform('init');
    if (!isForThisEngine(path)) return expect((await workspace.apply()).code, path).toBe(1);
    expect(begun.code, begun.output).toBe(0);
    await workspace.succeed('fmt', '-check');
    await workspace.succeed('apply', '-auto-approve');
    expect(await workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
    await workspace.succeed('destroy', '-auto-approve');
  });
});
