import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScenario } from '../../src/emulator/scenario/scenario';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { recordIn } from './harness/drill-cli';
import { githubScripts, gitlabScripts, jenkinsScripts, type PipelineScript } from './harness/pipeline-lines';
import { type Run, run, Workspace } from './harness/workspace';

const root = join(__dirname, '../..');
const example = join(root, 'examples/drill');
let emulator: Emulator;

const synthesized = join(root, '.try/e2e/pipeline-example');

beforeAll(async () => {
  // A tenth of the example's times: with a faster clock, the work of this machine would look like hours. And no bucket is gone.
  const quick = readFileSync(join(example, 'scenario.json'), 'utf8')
    .replace(/"seconds": (\d+)/g, (_, seconds) => `"seconds": ${Number(seconds) / 10}`)
    .replace('"bucketIsGone", ', '');
  const scenario = readScenario(quick);
  emulator = await startEmulatedCloud({ scenario, speed: 20 });
  rmSync(synthesized, { recursive: true, force: true });
  mkdirSync(synthesized, { recursive: true });
  const tsx = [join(root, 'node_modules/tsx/dist/cli.mjs'), '--tsconfig', join(root, 'examples/tsconfig.json')];
  const env = { ...process.env, CDKTF_OUTDIR: synthesized };
  const synthesis = await run(process.execPath, [...tsx, join(example, 'main.ts')], synthesized, env);
  expect(synthesis.code, synthesis.output).toBe(0);
}, 240_000);
afterAll(() => emulator.close());

/** The drill of examples/drill in a project whose packages need no registry: ours, and a way to the command line of cdktf. */
function projectOf(name: string): string {
  const { folder } = new Workspace(`pipeline-${name}/stack`);
  const project = join(folder, '../project');
  rmSync(project, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(join(project, path, '..'), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  const packageOf = (bin: Record<string, string>) =>
    JSON.stringify({ name: Object.keys(bin)[0], version: '1.0.0', bin });
  write('alirestore/package.json', packageOf({ alirestore: 'bundle/alirestore.js' }));
  cpSync(join(root, 'bundle'), join(project, 'alirestore/bundle'), { recursive: true });
  write('cdktf/package.json', packageOf({ cdktf: 'cdktf.js' }));
  write('cdktf/cdktf.js', `#!/usr/bin/env node\nrequire(${JSON.stringify(join(root, 'node_modules/.bin/cdktf'))});\n`);
  const dependencies = { alirestore: 'file:./alirestore', cdktf: 'file:./cdktf' };
  write('package.json', JSON.stringify({ name: 'pipeline', private: true, dependencies }));
  write('cdktf.json', '{"language":"typescript","app":"node synth.js","projectId":"x","sendCrashReports":"false"}');
  cpSync(synthesized, join(project, 'synthesized'), { recursive: true });
  const stack = join(project, 'synthesized/stacks/drill/cdk.tf.json');
  const state = (place: string) => join(place, 'terraform.drill.tfstate');
  writeFileSync(stack, readFileSync(stack, 'utf8').replaceAll(state(synthesized), state(project)));
  write('synth.js', "require('fs').cpSync('synthesized', process.env.CDKTF_OUTDIR, { recursive: true });\n");
  const { TERRAFORM_BINARY_NAME: binary } = process.env;
  if (binary) write('bin/terraform', `#!/bin/sh\nexec ${binary} "$@"\n`);
  if (binary) chmodSync(join(project, 'bin/terraform'), 0o755);
  return project;
}

/** Runs scripts of a pipeline one after another, as its runner does. */
async function runScripts(
  project: string,
  scripts: readonly PipelineScript[],
  env: Record<string, string>,
): Promise<Run[]> {
  const surroundings = {
    PATH: process.env.TERRAFORM_BINARY_NAME ? `${join(project, 'bin')}:${process.env.PATH}` : process.env.PATH,
    HOME: join(project, '../stack/home'),
    CHECKPOINT_DISABLE: '1',
    CI: 'true',
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_cache: join(project, '../npm-cache'),
    ALIRESTORE_EMULATOR: emulator.url,
    STACK: 'drill',
    ...env,
  };
  const npm = await run('npm', ['install', '--package-lock-only'], project, surroundings);
  expect(npm.code, npm.output).toBe(0);
  const runs: Run[] = [];
  for (const { script } of scripts) runs.push(await run('bash', ['-e', '-c', script], project, surroundings));
  return runs;
}

const SUMMARY = [
  '5 restores would be started.',
  'alirestore\\_job.shop\\_orders',
  'instance\\_id i-drill, path /restore/orders',
  'bucket drill-invoices, prefix 2026/',
];

function expectWell(runs: readonly Run[], count: number): void {
  const output = runs.find(({ code }) => code !== 0)?.output;
  expect(
    runs.map(({ code }) => code),
    output,
  ).toEqual(Array(count).fill(0));
}

const of = (scripts: readonly PipelineScript[], ...jobs: string[]) => scripts.filter(({ job }) => jobs.includes(job));

describe('the pipeline of GitHub Actions', () => {
  const project = () => projectOf('github');

  it('plans, rehearses and sums up on a pull request', async () => {
    const folder = project();
    const summary = join(folder, 'summary.md');
    expectWell(await runScripts(folder, of(githubScripts(), 'plan'), { GITHUB_STEP_SUMMARY: summary }), 3);
    for (const part of SUMMARY) expect(readFileSync(summary, 'utf8')).toContain(part);
    expect(recordIn(join(folder, 'rehearsal')).verdict).toBe('met');
  }, 600_000);

  it('runs the drill by its schedule, and keeps the evidence', async () => {
    const folder = project();
    const summary = join(folder, 'summary.md');
    const env = { GITHUB_STEP_SUMMARY: summary, GITHUB_RUN_ID: '77', GITHUB_ACTIONS: 'true' };
    expectWell(await runScripts(folder, of(githubScripts(), 'drill'), env), 2);
    expect(recordIn(join(folder, 'evidence')).drill.runId).toBe('github-77');
    expect(recordIn(join(folder, 'evidence')).startedBy.kind).toBe('github-actions');
    expect(readFileSync(summary, 'utf8')).toContain('# ✅ Drill shop: met');
  }, 600_000);
});

describe('the pipeline of GitLab', () => {
  it('plans, rehearses and sums up on a merge request, and runs the drill by its schedule', async () => {
    const folder = projectOf('gitlab');
    const env = { CI_PROJECT_DIR: folder, CI_PIPELINE_ID: '88' };
    expectWell(await runScripts(folder, of(gitlabScripts(), 'plan', 'drill'), env), 2);
    for (const part of SUMMARY) expect(readFileSync(join(folder, 'plan.md'), 'utf8')).toContain(part);
    expect(recordIn(join(folder, 'evidence')).drill.runId).toBe('gitlab-88');
    expect(existsSync(join(folder, 'evidence/junit.xml'))).toBe(true);
  }, 600_000);
});

describe('the pipeline of Jenkins', () => {
  it('plans, rehearses and sums up on a pull request, and runs the drill', async () => {
    const folder = projectOf('jenkins');
    const scripts = of(jenkinsScripts(), 'Synthesize', 'Plan', 'Drill');
    expectWell(await runScripts(folder, scripts, { WORKSPACE: folder }), 3);
    for (const part of SUMMARY) expect(readFileSync(join(folder, 'plan.md'), 'utf8')).toContain(part);
    expect(recordIn(join(folder, 'evidence')).verdict).toBe('met');
  }, 600_000);
});
