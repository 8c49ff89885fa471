import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { putPythonCommand } from '../../../build/packages/python-command';
import { until } from '../../e2e/harness/until';
import { temporaryFolder } from '../../harness/temporary-folder';

const SCRIPT = 'src/cdktn_alicloud_restore/_jsii/bin/alirestore';

const setup = {
  name: 'cdktn-alicloud-restore',
  description: 'Has "quotes", a \\ and a $&.',
  packages: ['cdktn_alicloud_restore', 'cdktn_alicloud_restore._jsii'],
  package_data: {
    'cdktn_alicloud_restore._jsii': ['cdktn-alicloud-restore@0.1.0.jsii.tgz'],
    cdktn_alicloud_restore: ['py.typed'],
  },
  scripts: [SCRIPT],
};

/** What jsii-pacmak makes, as far as it matters here. */
function generatedPackage(settings: object): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'src/cdktn_alicloud_restore/_jsii/bin'), { recursive: true });
  writeFileSync(join(folder, 'src/cdktn_alicloud_restore/__init__.py'), 'raise Exception("imported")');
  writeFileSync(join(folder, SCRIPT), 'invokeBinScript');
  const json = JSON.stringify(settings, null, 4);
  writeFileSync(
    join(folder, 'setup.py'),
    `import json\nkwargs = json.loads(\n    """\n${json}\n"""\n)\nprint(kwargs)\n`,
  );
  return folder;
}

function withCommand(commandLine: string): string {
  const folder = generatedPackage(setup);
  const bundle = join(temporaryFolder(), 'bundle');
  mkdirSync(join(bundle, 'provider'), { recursive: true });
  writeFileSync(join(bundle, 'alirestore.js'), commandLine);
  writeFileSync(join(bundle, 'provider/manifest.json'), '{}');
  putPythonCommand(folder, bundle);
  return folder;
}

const surroundings = (folder: string) => ({
  cwd: temporaryFolder(),
  env: { PATH: process.env.PATH, PYTHONPATH: join(folder, 'src') },
});

it('is the process that runs the command line, without importing the package', async () => {
  const folder = withCommand('console.log(JSON.stringify([process.pid, process.argv.slice(2)])); process.exit(3)');
  const { pid, stdout, status } = spawnSync('python3', [join(folder, SCRIPT), 'drill', 'run', 'a b'], {
    ...surroundings(folder),
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual([pid, ['drill', 'run', 'a b']]);
  expect(status).toBe(3);
});

it.each(['SIGINT', 'SIGTERM'] as const)('hears %s itself', async (signal) => {
  const listen = `process.on('${signal}', () => process.exit(130)); require('fs').writeFileSync('ready', ''); setInterval(() => {}, 999)`;
  const folder = withCommand(listen);
  const around = surroundings(folder);
  const child = spawn('python3', [join(folder, SCRIPT)], around);
  await until(() => existsSync(join(around.cwd, 'ready')));
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([130, null]);
});

/** Puts the command where pip does: into an environment, or into a folder of a system. */
function installed(folder: string, isEnvironment: boolean) {
  const environment = temporaryFolder();
  const scripts = join(environment, 'bin');
  mkdirSync(scripts);
  if (isEnvironment) writeFileSync(join(environment, 'pyvenv.cfg'), '');
  copyFileSync(join(folder, SCRIPT), join(scripts, 'alirestore'));
  return { environment, scripts };
}

/** Not what is found first, which may be a script that changes the path, as pyenv's does. */
const python = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).stdout.trim();
const TELL = 'const { PATH, VIRTUAL_ENV } = process.env; console.log(JSON.stringify({ PATH, VIRTUAL_ENV }))';

it('runs an app in the virtual environment that it lies in, though another one is active', () => {
  const folder = withCommand(TELL);
  const { environment, scripts } = installed(folder, true);
  const around = surroundings(folder);
  const { stdout } = spawnSync(python, [join(scripts, 'alirestore')], {
    ...around,
    env: { ...around.env, VIRTUAL_ENV: '/another' },
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual({ PATH: `${scripts}:${process.env.PATH}`, VIRTUAL_ENV: environment });
});

it.each([
  ['a system', (scripts: string) => join(scripts, 'alirestore')],
  ['a folder with links to commands, as pipx makes it,', linkTo],
] as const)('leaves the path alone in %s', (_, called) => {
  const folder = withCommand(TELL);
  const { scripts } = installed(folder, called === linkTo);
  const { stdout } = spawnSync(python, [called(scripts)], { ...surroundings(folder), encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual({ PATH: process.env.PATH });
});

function linkTo(scripts: string): string {
  const link = join(temporaryFolder(), 'alirestore');
  symlinkSync(join(scripts, 'alirestore'), link);
  return link;
}

it('says what to do where there is no Node', () => {
  const folder = withCommand('');
  const around = surroundings(folder);
  const { stderr, status } = spawnSync('python3', [join(folder, SCRIPT)], {
    ...around,
    env: { ...around.env, JSII_NODE: '/nowhere/node' },
    encoding: 'utf8',
  });
  expect(stderr).toBe(
    'alirestore: cannot run "/nowhere/node": No such file or directory; put Node.js 20.9.0 or later on the PATH, or name it in JSII_NODE\n',
  );
  expect(status).toBe(1);
});

it('ships with the bundles, and leaves the rest of setup.py as it is', () => {
  const folder = withCommand('');
  const written = spawnSync(
    'python3',
    ['-c', 'import runpy; import json; print(json.dumps(runpy.run_path("setup.py")["kwargs"]))'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const { package_data, ...rest } = JSON.parse(written.stdout.trim().split('\n').at(-1)!);
  const { package_data: before, ...others } = setup;
  expect(rest).toEqual(others);
  expect(package_data).toEqual({
    ...before,
    'cdktn_alicloud_restore._jsii': [
      'cdktn-alicloud-restore@0.1.0.jsii.tgz',
      'bundle/alirestore.js',
      'bundle/provider/*',
    ],
  });
  const home = join(folder, 'src/cdktn_alicloud_restore/_jsii/bundle');
  expect(readFileSync(join(home, 'provider/manifest.json'), 'utf8')).toBe('{}');
});

it('refuses a setup.py of another form', () => {
  const folder = generatedPackage({ ...setup, scripts: [] });
  expect(() => putPythonCommand(folder)).toThrow('expected one script in a JSON text');
});
