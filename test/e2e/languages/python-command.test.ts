import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCode } from '../../../build/packages/generate-code';
import { compiledPackage } from '../../harness/compiled-package';
import { type DrillProject, MOMENTS, startDrillProject } from '../harness/drill-project';
import { until } from '../harness/until';
import { need, succeed } from './program';

const folder = resolve('.try/e2e/languages/python-command');
const command = join(folder, '.venv/bin/alirestore');
const bundle = resolve('bundle/alirestore.js');
const ONCE = ['/index', '/invoices', '/orders'];

/** The command needs nothing of what the package needs: it imports nothing. */
beforeAll(async () => {
  need('python3', 'Python 3.10 or later, with its venv');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  compiledPackage();
  generateCode('cdktf', 'python', join(folder, 'packed'));
  await succeed('python3', ['-m', 'venv', '.venv'], folder);
  await succeed(
    join(folder, '.venv/bin/pip'),
    ['install', '--quiet', '--no-deps', join(folder, 'packed/python')],
    folder,
  );
}, 240_000);

const projects: DrillProject[] = [];
afterAll(() => Promise.all(projects.map(({ emulator }) => emulator.close())));

async function projectFor(name: string): Promise<DrillProject> {
  const project = await startDrillProject(name);
  projects.push(project);
  return project;
}

/** Nothing runs any more; and the next run comes to the end of what this one has begun. */
async function goesOn(project: DrillProject, hasBegun: boolean): Promise<void> {
  await until(() => project.left().length === 0, 120_000);
  project.hurry();
  const next = project.start([command, 'drill', 'run']);
  const { code } = await next.done;
  expect(code, next.output()).toBe(0);
  expect(next.output().includes('continuing run ')).toBe(hasBegun);
  expect(project.restored()).toEqual(ONCE);
  expect(project.evidence()).toHaveLength(1);
  await until(() => project.left().length === 0);
}

describe.concurrent.each(MOMENTS)('a drill that was started from Python, ended in its %s', (moment) => {
  const hasBegun = moment === 'restores' || moment === 'validation';

  it.each([
    ['Ctrl-C', 'SIGINT', -1],
    ['SIGINT-alone', 'SIGINT', 1],
    ['SIGTERM', 'SIGTERM', 1],
  ] as const)(
    'by %s, leaves nothing running, and goes on',
    async (name, signal, sign) => {
      const project = await projectFor(`${moment}-${name}`);
      if (moment !== 'synthesis') project.hurry();
      const run = project.start([command, 'drill', 'run']);
      await until(() => project.isAt(moment), 120_000);
      process.kill(sign * (run.process.pid as number), signal);
      const { code } = await run.done;
      expect(code, run.output()).toBe(130);
      expect(run.output()).toContain('alirestore drill run: interrupted');
      expect(run.output()).not.toContain('Traceback');
      await goesOn(project, hasBegun);
    },
    240_000,
  );
});

describe.concurrent('a drill whose terminal is closed', () => {
  it('ends as by SIGTERM, and goes on', async () => {
    const project = await projectFor('hang-up');
    project.hurry();
    const run = project.start([command, 'drill', 'run']);
    await until(() => project.isAt('restores'), 120_000);
    run.process.kill('SIGHUP');
    expect((await run.done).code, run.output()).toBe(130);
    await goesOn(project, true);
  }, 240_000);
});

describe.concurrent('a drill under a parent that hands on no signal', () => {
  /** What jsii's own script for Python does. */
  const jsii = `import subprocess, sys; sys.exit(subprocess.run(["node", "${bundle}", "drill", "run"]).returncode)`;
  const tarball = join(folder, 'packed/python/src/cdktf_alicloud_restore/_jsii/cdktf-alicloud-restore@0.1.0.jsii.tgz');
  const shell = ['sh', '-c', `node ${bundle} drill run; exit $?`];

  it.each([
    ['Python', 'SIGTERM', ['python3', '-c', jsii]],
    ['Python', 'SIGKILL', ['python3', '-c', jsii]],
    ['a shell, as npx has it,', 'SIGTERM', shell],
    ['npx', 'SIGTERM', ['npx', '--yes', '--package', tarball, 'alirestore', 'drill', 'run']],
    ['npm', 'SIGTERM', ['npm', 'run', 'drill']],
  ] as const)(
    '%s with %s takes its end as SIGTERM',
    async (_, signal, words) => {
      const project = await projectFor(`parent-${signal}-${words[0]}`);
      writeFileSync(
        join(project.folder, 'package.json'),
        JSON.stringify({ scripts: { drill: `node ${bundle} drill run` } }),
      );
      project.hurry();
      const run = project.start(words);
      await until(() => project.isAt('restores'), 120_000);
      run.process.kill(signal);
      for (const stream of [run.process.stdout, run.process.stderr]) stream?.destroy();
      await run.done;
      await goesOn(project, true);
    },
    240_000,
  );

  it.each([
    ['setsid', ['sh', '-c', `setsid node ${bundle} drill run & sleep 60`]],
    ['nohup', ['bash', '-c', `nohup node ${bundle} drill run & sleep 60`]],
  ] as const)(
    'is brought to its end all the same with %s',
    async (name, words) => {
      const project = await projectFor(`parent-${name}`);
      project.hurry();
      const run = project.start(words);
      await until(() => project.isAt('restores'), 120_000);
      run.process.kill('SIGKILL');
      await run.done;
      await until(
        () => project.evidence().length === 1 && !project.left().some((line) => line.includes(bundle)),
        240_000,
      );
      expect(project.restored()).toEqual(ONCE);
    },
    240_000,
  );
});
