import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdktnText } from '../../build/frameworks/cdktn-text';
import { makeCdktnPackage } from '../../build/packages/cdktn-package';
import { readScenario } from '../../src/emulator/scenario/scenario';
import { type EmulatedCloud, startEmulatedCloud } from '../harness/emulated-cloud';
import { synthesizeAll } from './harness/synthesize-all';
import { runTerraform } from './harness/workspace';

const root = join(__dirname, '../..');
const examples = join(root, 'examples/typescript');
const folder = join(root, '.try/e2e/to-cdktn');
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

const tsconfig = join(root, 'examples/tsconfig.json');

const onCdktf = (names: string[], outdir: string) =>
  synthesizeAll(
    names.map((name) => join(examples, name)),
    outdir,
    folder,
    tsconfig,
  );

/** What the guide says to change: names of packages, and nothing else. */
async function onCdktn(names: string[], outdir: string): Promise<void> {
  const changed = names.map((name) => {
    const text = readFileSync(join(examples, name), 'utf8');
    expect(cdktnText(text)).toBe(text.replaceAll("'cdktf", "'cdktn"));
    writeFileSync(join(folder, name), cdktnText(text));
    return join(folder, name);
  });
  await synthesizeAll(changed, outdir, folder);
}

function stackOf(outdir: string, name: string): string {
  const stacks = join(outdir, basename(name, '.ts'), 'stacks');
  return join(stacks, readdirSync(stacks)[0]);
}

/** All that Terraform reads of it: not what the framework notes about itself. */
function synthesized(outdir: string, name: string): object {
  const text = readFileSync(join(stackOf(outdir, name), 'cdk.tf.json'), 'utf8');
  const { '//': noted, ...read } = JSON.parse(text, (key, value) => (key === 'uniqueId' ? undefined : value));
  expect(noted).toBeDefined();
  return read;
}

describe('a project that goes from cdktf to cdktn', () => {
  const [before, after] = [join(folder, 'out/before'), join(folder, 'out/after')];
  beforeAll(async () => {
    await onCdktf(programs, before);
    await onCdktn(programs, after);
  }, 240_000);

  it.each(programs)('synthesizes what it did before: %s', (name) => {
    expect(synthesized(after, name)).toEqual(synthesized(before, name));
  });

  it.each(['main.ts', 'drill.ts'])(
    'keeps its state, and restores nothing again: %s',
    async (name) => {
      const outdir = join(folder, 'out/kept');
      const env = { HOME: join(folder, 'home'), ALIRESTORE_EMULATOR: emulator.url };
      const terraform = (...command: string[]) => runTerraform(stackOf(outdir, name), env, command).done;
      await onCdktf([name], outdir);
      expect(await terraform('init')).toMatchObject({ code: 0 });
      const before = emulator.executed('CreateRestoreJob');
      expect(await terraform('apply', '-auto-approve')).toMatchObject({ code: 0 });
      expect(emulator.executed('CreateRestoreJob') - before).toBe(2);

      await onCdktn([name], outdir);
      expect(await terraform('init')).toMatchObject({ code: 0 });
      const { code, text } = await terraform('plan', '-detailed-exitcode');
      expect(text).toContain('No changes.');
      expect(code).toBe(0);
      expect(emulator.executed('CreateRestoreJob') - before).toBe(2);
    },
    240_000,
  );
});
