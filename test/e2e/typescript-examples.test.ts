import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScenario } from '../../src/emulator/scenario/scenario';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { engineHas } from '../harness/engine';
import { synthesizeAll } from './harness/synthesize-all';
import { runTerraform } from './harness/workspace';

const root = join(__dirname, '../..');
const examples = join(root, 'examples/typescript');
const folder = join(root, '.try/e2e/typescript-examples');
const all = readdirSync(examples).filter((name) => name.endsWith('.ts'));
/** Older engines refuse actions; test/engines applies them. */
const programs = all.filter((name) => name !== 'actions.ts');

/** What each synthesizes and restores. */
const expected: Record<string, { readonly stack: string; readonly restores: number; readonly output: string }> = {
  'main.ts': { stack: 'restore', restores: 2, output: 'COMPLETE: ' },
  'drill.ts': { stack: 'drill', restores: 2, output: 'shop_record = <sensitive>' },
  'selection.ts': { stack: 'selection', restores: 1, output: 'sampled_record = <sensitive>' },
  'gate.ts': { stack: 'gate', restores: 20, output: 'restored = "succeeded: 20 succeeded, in ' },
  'restore-tasks.ts': { stack: 'restore-tasks', restores: 2, output: 'shop-restored = "succeeded: ' },
  'services.ts': { stack: 'services', restores: 5, output: 'shop_record = <sensitive>' },
  'imported.ts': { stack: 'imported', restores: 0, output: '-restored = "COMPLETE, imported"' },
  'queries.ts': { stack: 'queries', restores: 0, output: '-snapshot = "s-0001abcd"' },
  'latest-snapshot.ts': { stack: 'latest-snapshot', restores: 1, output: '-restored = "s-0001abcd: COMPLETE"' },
};

let emulator: Emulator;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'home'), { recursive: true });
  const scenario = readScenario(readFileSync(join(examples, 'scenario.json'), 'utf8'));
  emulator = await startEmulatedCloud({ scenario, speed: 100 });
  const paths = all.map((name) => join(examples, name));
  await synthesizeAll(paths, join(folder, 'out'), folder, join(root, 'examples/tsconfig.json'));
});
afterAll(() => emulator.close());

/** Its password is an ephemeral variable, and a write-only argument. */
const needsNewer = (name: string) =>
  !engineHas('writeOnly') && readFileSync(join(examples, name), 'utf8').includes('password:');

const started = () =>
  emulator.calls().calls.filter(({ action, executed }) => executed && /CreateRestore(Job|Task)$/.test(action));

describe('an example in TypeScript', () => {
  it.each(programs)(
    '%s is synthesized, applied and planned without a change',
    async (name) => {
      const { stack, restores, output } = expected[name];
      const before = started().length;
      const env = {
        HOME: join(folder, 'home'),
        ALIRESTORE_EMULATOR: emulator.url,
        TF_VAR_restore_password: 'canary-4711',
      };
      const terraform = (...command: string[]) =>
        runTerraform(join(folder, 'out', basename(name, '.ts'), 'stacks', stack), env, command).done;
      const begun = await terraform('init');
      if (needsNewer(name)) return expect((await terraform('apply', '-auto-approve')).code).toBe(1);
      expect(begun).toMatchObject({ code: 0 });
      const { text, code } = await terraform('apply', '-auto-approve');
      expect(text).toContain(output);
      expect(code).toBe(0);
      expect(started().length - before).toBe(restores);
      expect(await terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
      expect((await terraform('state', 'pull')).text).not.toContain('canary');
    },
    240_000,
  );

  it('of actions is synthesized with one of each kind, and two triggers', () => {
    const stack = JSON.parse(readFileSync(join(folder, 'out/actions/stacks/actions/cdk.tf.json'), 'utf8'));
    expect(Object.keys(stack.action).sort()).toEqual([
      'alirestore_cancel',
      'alirestore_check',
      'alirestore_compute_nest_restore',
      'alirestore_dbs_restore',
      'alirestore_restore',
    ]);
    expect(stack.resource.alirestore_job.orders.lifecycle.action_trigger).toHaveLength(2);
  });
});
