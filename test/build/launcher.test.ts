import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { launcher } from '../../build/launcher';
import { temporaryFolder } from '../harness/temporary-folder';

const cookie = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';
const asTerraform = { TF_PLUGIN_MAGIC_COOKIE: cookie, PLUGIN_PROTOCOL_VERSIONS: '5,6' };
/** A plugin that answers as the real one does: on descriptor 3, and by sending the watcher home. */
const plugin = `
  if (!process.argv.includes('--check')) {
    const watcher = process.argv.find((one) => one.startsWith('--watched-by=')).slice(13);
    require('node:fs').writeSync(3, '1|6|unix|/socket|grpc|\\n');
    process.kill(Number(watcher), 'SIGKILL');
    console.log('pid', process.pid, 'rest', process.argv.slice(3).join());
  }`;

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

/** A folder for the PATH, in which `node` is this script. */
function node(script: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  write(join(bin, 'node'), `#!/bin/sh\n${script}\n`);
  return bin;
}

function write(path: string, text: string): string {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

function start(env: NodeJS.ProcessEnv, body = plugin, shell = '#!/bin/sh') {
  const path = write(join(folder, 'plugin_v0.1.0'), launcher('20.9.0').replace('#!/bin/sh', shell) + body);
  const { status, stdout, stderr, pid } = spawnSync(path, ['more'], {
    env: { ...asTerraform, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr, pid };
}

const realNode = () => {
  const bin = join(folder, 'real');
  mkdirSync(bin, { recursive: true });
  rmSync(join(bin, 'node'), { force: true });
  symlinkSync(process.execPath, join(bin, 'node'));
  return bin;
};

describe.each([['#!/bin/sh'], ['#!/bin/bash --posix']])('the launcher, read by %s,', (shell) => {
  it('becomes Node, hands it the arguments, and keeps standard output for the handshake line', () => {
    const { stdout, stderr, pid } = start({ PATH: realNode() }, plugin, shell);
    expect(stdout).toBe('1|6|unix|/socket|grpc|\n');
    expect(stderr).toBe(`pid ${pid} rest more\n`);
  });

  it('says that Node is missing, which it needs, and where it has looked', () => {
    mkdirSync(join(folder, 'none'));
    const { status, stdout } = start({ PATH: `${folder}/none:/nowhere` }, plugin, shell);
    expect(status).toBe(1);
    expect(stdout).toBe(
      `1|5|unix|/|Node.js is missing: this provider needs Node.js 20.9 or later as node on the PATH that Terraform runs with, and there is none in ${folder}/none:/nowhere. Install it there, start Terraform with a PATH that has it, or let the provider bring it along: by bundleNode, or alirestore install --with-node.\n`,
    );
  });

  it('says which Node is too old, and where it is', () => {
    const bin = node('echo v20.8.1');
    expect(start({ PATH: bin }, plugin, shell).stdout).toBe(
      `1|5|unix|/|Node.js is too old: this provider needs Node.js 20.9 or later, and ${bin}/node, the first node on the PATH that Terraform runs with (${bin}), is v20.8.1. Install a newer one, or start Terraform with a PATH that has another first.\n`,
    );
  });

  it('says which signal has ended Node', () => {
    const bin = node('kill -ILL $$');
    expect(start({ PATH: bin }, plugin, shell).stdout).toBe(
      `1|5|unix|/|Node.js (${bin}/node) was ended by the signal ILL before the provider could answer. This provider needs a working Node.js 20.9 or later: mend that one, or start Terraform with a PATH that has another first.\n`,
    );
  });
});

describe('the launcher', () => {
  it('says what Node said when it failed', () => {
    const bin = node('echo "node: error while loading shared libraries: libuv.so.1" >&2; exit 127');
    expect(start({ PATH: bin }).stdout).toContain(
      `Node.js (${bin}/node) ended with exit code 127 before the provider could answer: node: error while loading shared libraries: libuv.so.1. This`,
    );
  });

  it('points at NODE_OPTIONS where that is what Node refuses', () => {
    const bin = realNode();
    expect(start({ PATH: bin, NODE_OPTIONS: '--no-such-flag' }).stdout).toBe(
      `1|5|unix|/|Node.js ${process.version} (${bin}/node) ended with exit code 9 before the provider could answer: node: --no-such-flag is not allowed in NODE_OPTIONS. NODE_OPTIONS is set: look there first, or start Terraform without it.\n`,
    );
  });

  it('finds the error in a stack trace, and takes no separator of the line from it', () => {
    const { stdout } = start({ PATH: realNode() }, 'throw new Error("a|b|c")');
    expect(stdout).toContain(' before the provider could answer: Error: a/b/c. Mend that and run again: ');
    expect(stdout.split('|')).toHaveLength(5);
  });

  it('says that Node starts now, where it does', () => {
    const { stdout } = start({ PATH: realNode() }, "if (!process.argv.includes('--check')) process.exit(3)");
    expect(stdout).toContain('ended before the provider could answer, but starts now. Run Terraform again;');
  });

  it('waits as long as Node lives', () => {
    const slow = 'setTimeout(() => process.kill(process.pid, "SIGKILL"), 2500);';
    expect(start({ PATH: realNode() }, `${slow} process.kill(+process.argv[2].slice(13), 'SIGKILL')`).stdout).toBe('');
    expect(start({ PATH: realNode() }, `if (!process.argv.includes('--check')) { ${slow} }`).stdout).toContain(
      'starts now',
    );
  });

  it('lets no agent print before the handshake line', () => {
    const agent = join(folder, 'agent.js');
    writeFileSync(agent, "console.log('agent at work')");
    const { stdout, stderr } = start({ PATH: realNode(), NODE_OPTIONS: `--require ${agent}` });
    expect(stdout).toBe('1|6|unix|/socket|grpc|\n');
    expect(stderr).toMatch(/^agent at work\npid /);
  });

  it('takes descriptor 3 for its own, whatever a parent has told', () => {
    expect(start({ PATH: realNode(), NODE_CHANNEL_FD: '3' }).stdout).toBe('1|6|unix|/socket|grpc|\n');
  });

  it('starts the plugin below a package of modules', () => {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    expect(start({ PATH: realNode() }).stdout).toBe('1|6|unix|/socket|grpc|\n');
  });

  it('speaks plainly to a person, and starts no watcher', () => {
    const { status, stdout, stderr } = start({ PATH: '/nowhere', TF_PLUGIN_MAGIC_COOKIE: '' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Node\.js is missing: this provider needs Node\.js 20\.9 or later /);
    expect(start({ PATH: realNode(), TF_PLUGIN_MAGIC_COOKIE: '' }, 'console.log(process.argv.slice(2))').stdout).toBe(
      "[ 'more' ]\n",
    );
  });

  describe('beside a Node that came along', () => {
    const along = (script: string) => write(join(folder, 'node'), `#!/bin/sh\n${script}\n`);
    /** As on Alpine. */
    const withMusl = (env: NodeJS.ProcessEnv) => {
      const text = launcher('20.9.0').replace('/lib/ld-musl-*', `${folder}/ld-musl-*`);
      write(join(folder, 'ld-musl-x86_64.so.1'), '');
      const path = write(join(folder, 'plugin_v0.1.0'), text + plugin);
      return spawnSync(path, ['more'], { env: { ...asTerraform, ...env }, encoding: 'utf8' }).stdout;
    };

    it('needs none on the PATH', () => {
      symlinkSync(process.execPath, join(folder, 'node'));
      expect(start({ PATH: '' }).stdout).toBe('1|6|unix|/socket|grpc|\n');
    });

    it('takes that one, whatever is on the PATH', () => {
      along('kill -ILL $$');
      expect(start({ PATH: realNode() }).stdout).toContain(
        `Node.js (${folder}/node) was ended by the signal ILL before the provider could answer. This provider needs a working Node.js 20.9 or later: mend that one, or bring another one along.`,
      );
    });

    it('says that it is too old', () => {
      along('echo v18.0.0');
      expect(start({ PATH: '' }).stdout).toContain(
        `and ${folder}/node, which lies beside it, is v18.0.0. Install a newer one, or bring another one along.`,
      );
    });

    it('takes that of the PATH where musl does not start the other', () => {
      along('exit 127');
      expect(withMusl({ PATH: realNode() })).toBe('1|6|unix|/socket|grpc|\n');
      expect(withMusl({ PATH: '/nowhere' })).toContain(
        'there is none in /nowhere; the one beside the plugin does not start here, where the C library is musl (on Alpine: apk add nodejs). Install it there',
      );
    });

    it('takes the one that came along where musl starts it', () => {
      symlinkSync(process.execPath, join(folder, 'node'));
      expect(withMusl({ PATH: '/nowhere' })).toBe('1|6|unix|/socket|grpc|\n');
    });
  });
});
