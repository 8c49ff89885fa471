import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDrillRun } from '../../../src/cli/drill/drill-run';
import { policy } from '../../../src/cli/policy/policy';
import { createPreflight } from '../../../src/cli/preflight/preflight';
import { fileRestore } from '../../e2e/harness/stack';
import { until } from '../../e2e/harness/until';
import { temporaryFolder } from '../../harness/temporary-folder';
import { cliMachine } from '../cli-machine';
import { runCli, startCli } from '../run-cli';

const commands = [createDrillRun(cliMachine), policy, createPreflight(cliMachine)];

/** A cdktf project whose app, in plain JavaScript, writes the stack that stack.json holds. */
function projectOf(settings: object = {}, app = WRITE): string {
  const project = temporaryFolder();
  writeFileSync(join(project, 'app.js'), app);
  writeFileSync(
    join(project, 'cdktf.json'),
    JSON.stringify({ language: 'typescript', app: 'node app.js', ...settings }),
  );
  edit(project, fileRestore());
  return project;
}

const WRITE = `
  const { mkdirSync, readFileSync, writeFileSync } = require('fs');
  const stack = process.env.CDKTF_OUTDIR + '/stacks/' + (process.env.CDKTF_CONTEXT_JSON || 'shop').replace(/\\W/g, '');
  console.log('the app says hello');
  mkdirSync(stack, { recursive: true });
  writeFileSync(stack + '/cdk.tf.json', readFileSync('stack.json'));`;

function edit(project: string, job: object): void {
  writeFileSync(join(project, 'stack.json'), JSON.stringify({ resource: { alirestore_job: { orders: job } } }));
}

/** The target in what was synthesized. */
const target = (project: string, output = 'cdktf.out', stack = 'shop') =>
  JSON.parse(readFileSync(join(project, output, 'stacks', stack, 'cdk.tf.json'), 'utf8')).resource.alirestore_job.orders
    .target_path;

const run = (cwd: string, ...words: string[]) => runCli(words, commands, { cwd, env: { PATH: process.env.PATH } });

describe('a cdktf project', () => {
  it.each([
    ['preflight', ['preflight', '--offline']],
    ['policy', ['policy']],
    ['drill run', ['drill', 'run']],
  ])('is synthesized anew by %s, whatever an earlier synthesis has made', async (name, words) => {
    const project = projectOf();
    for (const path of ['/first', '/second']) {
      edit(project, fileRestore({ target_path: path }));
      const { stderr } = await run(project, ...words);
      expect(stderr).toContain(`alirestore ${name}: synthesizing: node app.js\nthe app says hello\n`);
      expect(target(project)).toBe(path);
    }
  });

  it('is read as its sources are now', async () => {
    const project = projectOf();
    expect((await run(project, 'preflight', '--offline')).stdout).toMatch(
      /^shop: 1 restore\n {2}nothing found in what was checked; not checked: the service [^\n]*\n$/,
    );
    edit(project, { restore_type: 'ECS_FILE' });
    const { code, stdout } = await run(project, 'preflight', '--offline');
    expect(code).toBe(2);
    expect(stdout).toContain('snapshot_id');
    edit(project, fileRestore({ on_destroy: 'keep' }));
    expect((await run(project, 'policy')).stdout).not.toContain('hbr:CancelRestoreJob');
  });

  it('goes where its cdktf.json says, with the context that stands there', async () => {
    const project = projectOf({ output: 'made', context: { name: 'named' } });
    expect((await run(project, 'policy')).code).toBe(0);
    expect(target(project, 'made', 'namenamed')).toBe('/restore');
    expect(existsSync(join(project, 'cdktf.out'))).toBe(false);
  });

  it('has no stack any more that its app has not written now', async () => {
    const project = projectOf();
    await run(project, 'policy');
    writeFileSync(join(project, 'cdktf.json'), '{"app":"node app.js","context":{"a":1}}');
    expect((await run(project, 'preflight', '--offline')).stdout).toMatch(
      /^a1: 1 restore\n {2}nothing found in [^\n]*\n$/,
    );
  });

  it('is taken as it was synthesized with --no-synth, which says how old that is', async () => {
    const project = projectOf();
    await run(project, 'policy');
    const file = join(project, 'cdktf.out/stacks/shop/cdk.tf.json');
    const then = Date.now() / 1000 - 3 * 3600 - 7;
    utimesSync(file, then, then);
    edit(project, { restore_type: 'ECS_FILE' });
    const { code, stderr } = await run(project, 'preflight', '--offline', '--no-synth');
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^alirestore preflight: using the existing synthesis in \S+, made 3 h \d+ s ago; later changes are not in it\n$/,
    );
    const drill = await run(project, 'drill', 'run', '--no-synth');
    expect(drill.stderr).toContain(', made 3 h');
    expect(drill.stderr).not.toContain('synthesizing');

    rmSync(join(project, 'cdktf.out'), { recursive: true });
    expect(await run(project, 'preflight', '--no-synth')).toMatchObject({ code: 1 });
  });

  it.each(['cdktf.out/stacks/shop', 'cdktf.out'])('is not synthesized where %s is named', async (folder) => {
    const project = projectOf();
    await run(project, 'policy');
    edit(project, { restore_type: 'ECS_FILE' });
    const { code, stderr } = await run(project, 'preflight', '--offline', folder);
    expect(code).toBe(0);
    expect(stderr).toContain(`${folder}, made `);
    expect(stderr).not.toContain('synthesizing');
  });

  it('says nothing of the age of a stack that was written by hand', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ resource: { alirestore_job: { a: fileRestore() } } }));
    expect((await run(folder, 'preflight', '--offline')).stderr).toBe('');
  });
});

describe('a synthesis that does not end well', () => {
  it.each([
    [
      'an app that fails',
      {},
      'console.error("no such vault"); process.exit(3)',
      'the synthesis "node app.js" failed with exit code 3',
    ],
    ['an app that writes nothing', {}, '', 'succeeded, but wrote no stack into'],
    [
      'an app that writes elsewhere',
      { output: 'elsewhere' },
      WRITE.replace('process.env.CDKTF_OUTDIR', '"cdktf.out"'),
      'name that as "output" in cdktf.json',
    ],
    [
      'a project without an app',
      { app: undefined },
      WRITE,
      'cdktf.json has no "app", so the project cannot be synthesized',
    ],
  ])('%s ends the command, although there is an older one', async (_, settings, app, problem) => {
    const project = projectOf();
    await run(project, 'policy');
    writeFileSync(join(project, 'app.js'), app);
    writeFileSync(join(project, 'cdktf.json'), JSON.stringify({ app: 'node app.js', ...settings }));
    for (const words of [['policy'], ['preflight', '--offline'], ['drill', 'run']]) {
      const { code, stdout, stderr } = await run(project, ...words);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain(problem);
      expect(stderr.includes('no such vault')).toBe(app.includes('no such vault'));
    }
    expect(target(project)).toBe('/restore');
  });

  it.each([
    ['SIGINT', 'policy', 'process.on("SIGINT", () => process.exit(0))'],
    ['SIGTERM', 'preflight', ''],
    ['SIGINT', 'drill run', ''],
  ])('is ended by %s: %s', async (signal, command, app) => {
    const project = projectOf(
      {},
      `${app}; require("fs").writeFileSync("pid", String(process.pid)); setInterval(() => {}, 1000);`,
    );
    const env = { PATH: process.env.PATH };
    const cli = startCli(command.split(' '), commands, { cwd: project, env });
    await until(() => existsSync(join(project, 'pid')) && readFileSync(join(project, 'pid'), 'utf8') !== '');
    cli.signals.emit(signal);
    const { code, stderr } = await cli.done;
    expect(code).toBe(130);
    expect(stderr).toContain(`alirestore ${command}: interrupted; nothing was started\n`);
    const pid = Number(readFileSync(join(project, 'pid'), 'utf8'));
    await until(() => !isAlive(pid));
  });

  it('is killed where it does not end by itself', async () => {
    const app =
      'process.on("SIGINT", () => {}); require("fs").writeFileSync("pid", String(process.pid)); setInterval(() => {}, 1000);';
    const project = projectOf({}, app);
    mkdirSync(join(project, 'x'));
    const cli = startCli(['policy'], commands, { cwd: project, env: { PATH: process.env.PATH } });
    await until(() => existsSync(join(project, 'pid')) && readFileSync(join(project, 'pid'), 'utf8') !== '');
    cli.signals.emit('SIGINT');
    expect((await cli.done).code).toBe(130);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
