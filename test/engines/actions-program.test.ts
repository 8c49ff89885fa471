import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isAtLeast, readEngine } from '../../build/engines/engine';
import { readScenario } from '../../src/emulator/scenario/scenario';
import { synthesizeAll } from '../e2e/harness/synthesize-all';
import { runTerraform } from '../e2e/harness/workspace';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { engineBinary } from '../harness/engine';

/** The program itself says that it is for this one and later ones. */
const { name: engine, version } = readEngine(engineBinary);
const isForThisEngine = engine === 'Terraform' && isAtLeast(version, '1.16');
const examples = join(__dirname, '../../examples');
const folder = join(__dirname, '../../.try/e2e/actions-program');

it('the program of actions applies, and each of its actions runs when it is told to, where the engine knows all of it', async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'home'), { recursive: true });
  const program = join(examples, 'typescript/actions.ts');
  await synthesizeAll([program], join(folder, 'out'), folder, join(examples, 'tsconfig.json'));
  const scenario = readScenario(readFileSync(join(examples, 'typescript/scenario.json'), 'utf8'));
  const { url, executed, close } = await startEmulatedCloud({ scenario, speed: 100 });
  const env = { HOME: join(folder, 'home'), ALIRESTORE_EMULATOR: url, TF_VAR_restore_password: 'canary-4711' };
  const terraform = (...words: string[]) => runTerraform(join(folder, 'out/actions/stacks/actions'), env, words).done;
  const begun = await terraform('init');
  if (!isForThisEngine) {
    expect((await terraform('apply', '-auto-approve')).code).toBe(1);
    return close();
  }
  expect(begun).toMatchObject({ code: 0 });
  expect((await terraform('apply', '-auto-approve')).text).toMatch(
    /Action complete: action\.alirestore_check\.rows .* Resources: 1 added.* Actions: 1 invoked/,
  );
  for (const name of ['restore.elsewhere', 'dbs_restore.database', 'compute_nest_restore.service', 'cancel.stop']) {
    const { code, text } = await terraform('apply', '-auto-approve', `-invoke=action.alirestore_${name}`);
    expect(text).toContain('Actions: 1 invoked');
    expect(code).toBe(0);
  }
  const created = ['CreateRestoreJob', 'dbs:CreateRestoreTask', 'computenest:CreateRestoreTask'].map(executed);
  expect(created).toEqual([2, 1, 1]);
  await close();
});
