import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Framework } from '../packages/language-readme';
import { javaProject, PROGRAMS } from './java-project';
import { stackInTypescript, synthesizedStack } from './same-stack';

function tryJava(framework: Framework): void {
  const folder = resolve('.try/java', framework);
  for (const name of ['out', 'typescript']) rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, 'out'), { recursive: true });
  const project = step(framework, 'packed', () => javaProject(framework, folder));
  step(framework, 'compiled', () => run('mvn', ['-q', 'compile'], project));
  for (const program of PROGRAMS) {
    step(framework, `${program}.java makes the stack of its twin in TypeScript`, () => compare(program, folder));
  }
  step(framework, 'restored on an emulated cloud', () => restore(join(folder, 'out/Main/stacks/restore')));
  step(framework, 'rehearsed a drill', () => rehearse(project));
}

function step<T>(framework: Framework, name: string, action: () => T): T {
  const started = performance.now();
  const result = action();
  process.stdout.write(`Java, ${framework}: ${name} (${Math.round((performance.now() - started) / 1000)} s)\n`);
  return result;
}

function compare(program: string, folder: string): void {
  const outdir = join(folder, 'out', program);
  run('mvn', ['-q', 'exec:java', `-Dexec.mainClass=com.example.${program}`], join(folder, 'project'), {
    CDKTF_OUTDIR: outdir,
  });
  const expected = stackInTypescript(program, join(folder, 'typescript'));
  const got = synthesizedStack(outdir);
  if (isDeepStrictEqual(got, expected)) return;
  throw new Error(
    `${program}.java: got ${JSON.stringify(got, null, 2)}, expected ${JSON.stringify(expected, null, 2)}`,
  );
}

const alirestore = resolve('bundle/alirestore.js');
const scenario = resolve('examples/typescript/scenario.json');

function restore(stack: string): void {
  run('terraform', ['init'], stack);
  const inCloud = [alirestore, 'emulator', 'exec', '--scenario', scenario, '--speed', '100', '--'];
  const said = run(process.execPath, [...inCloud, 'terraform', 'apply', '-auto-approve', '-no-color'], stack);
  if (!/orders-restored = "COMPLETE: \d/.test(said)) throw new Error(`expected a restore, got:\n${said}`);
}

function rehearse(project: string): void {
  const settings = join(project, 'cdktf.json');
  const { app, ...others } = JSON.parse(readFileSync(settings, 'utf8'));
  writeFileSync(settings, JSON.stringify({ ...others, app: `${app} -Dexec.mainClass=com.example.Drill` }));
  run(process.execPath, [alirestore, 'drill', 'run', '--emulator', '--speed', '60'], project);
}

/** What it said; a failure says all of it. */
function run(program: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status === 0) return stdout;
  throw new Error(`${program} ${words.join(' ')} ended with ${status}:\n${error?.message ?? stdout + stderr}`);
}

/**
 * Tries the package as a user of Java has it, with each framework: packs it for Maven, compiles the examples, synthesizes
 * each and compares it with its twin in TypeScript, restores on an emulated cloud and rehearses a drill. Needs a JDK, Maven,
 * Terraform and the compiled package; prints a line for each, and throws at the first that fails.
 */
for (const framework of ['cdktf', 'cdktn'] as const) tryJava(framework);
