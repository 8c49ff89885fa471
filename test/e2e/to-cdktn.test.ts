import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdktnText } from '../../build/frameworks/cdktn-text';
import { makeCdktnPackage } from '../../build/packages/cdktn-package';
import { readScenario } from '../../src/emulator/scenario/scenario';
import { type EmulatedCloud, startEmulatedCloud } from '../harness/emulated-cloud';
import { run, runTerraform } from './harness/workspace';

const root = join(__dirname, '../..');
const examples = join(root, 'examples/typescript');
const folder = join(root, '.try/e2e/to-cdktn');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const programs = readdirSync(examples).filter((name) => name.endsWith('.ts'));

let emulator: EmulatedCloud;

/** A project that has nothing but the successor of cdktf, and the package for it. */
beforeAll(async () => {
  process.chdir(root);
  const installed = makeCdktnPackage();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'home'), { recursive: true });
  for (const name of ['node_modules', 'out']) mkdirSync(join(folder, name));
  for (const name of ['cdktn', 'constructs']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  symlinkSync(installed, join(folder, 'node_modules/cdktn-alicloud-restore'));
  emulator = await startEmulatedCloud({
    scenario: readScenario(readFileSync(join(examples, 'scenario.json'), 'utf8')),
    speed: 100,
  });
}, 240_000);
afterAll(() => emulator.close());

async function synthesize(outdir: string, ...args: string[]): Promise<void> {
  const env = { ...process.env, CDKTF_OUTDIR: join(folder, 'out', outdir) };
  expect(await run(process.execPath, [tsx, ...args], folder, env)).toMatchObject({ code: 0 });
}

const onCdktf = (name: string) =>
  synthesize(name, '--tsconfig', join(root, 'examples/tsconfig.json'), join(examples, name));

/** What the guide says to change: names of packages, and nothing else. */
async function onCdktn(name: string): Promise<void> {
  const text = readFileSync(join(examples, name), 'utf8');
  const changed = cdktnText(text);
  expect(changed).toBe(text.replaceAll("'cdktf", "'cdktn"));
  writeFileSync(join(folder, name), changed);
  await synthesize(name, join(folder, name));
}

const stackOf = (name: string) => {
  const stacks = join(folder, 'out', name, 'stacks');
  return join(stacks, readdirSync(stacks)[0]);
};

/** All that Terraform reads of it: not what the framework notes about itself. */
function synthesized(name: string): object {
  const text = readFileSync(join(stackOf(name), 'cdk.tf.json'), 'utf8');
  const { '//': noted, ...read } = JSON.parse(text, (key, value) => (key === 'uniqueId' ? undefined : value));
  expect(noted).toBeDefined();
  return read;
}

describe('a project that goes from cdktf to cdktn', () => {
  it.each(programs)('synthesizes what it did before: %s', async (name) => {
    await onCdktf(name);
    const before = synthesized(name);
    await onCdktn(name);
    expect(synthesized(name)).toEqual(before);
  });

  it.each(['main.ts', 'drill.ts'])(
    'keeps its state, and restores nothing again: %s',
    async (name) => {
      const env = { HOME: join(folder, 'home'), ALIRESTORE_EMULATOR: emulator.url };
      const terraform = (...command: string[]) => runTerraform(stackOf(name), env, command).done;
      await onCdktf(name);
      expect(await terraform('init')).toMatchObject({ code: 0 });
      const before = emulator.executed('CreateRestoreJob');
      expect(await terraform('apply', '-auto-approve')).toMatchObject({ code: 0 });
      expect(emulator.executed('CreateRestoreJob') - before).toBe(2);

      await onCdktn(name);
      expect(await terraform('init')).toMatchObject({ code: 0 });
      const { code, text } = await terraform('plan', '-detailed-exitcode');
      expect(text).toContain('No changes.');
      expect(code).toBe(0);
      expect(emulator.executed('CreateRestoreJob') - before).toBe(2);
    },
    120_000,
  );
});
