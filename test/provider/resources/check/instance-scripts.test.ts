import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasPassed } from '../../../../src/provider/resources/check/attempts/attempt';
import type { InstanceInputs } from '../../../../src/provider/resources/check/in-instance/instance-script';
import { scriptOf } from '../../../../src/provider/resources/check/in-instance/script-of';
import { temporaryFolder } from '../../../harness/temporary-folder';
import { checkInputs } from './checks-under-test';

const inputsOf = (inputs: object) =>
  checkInputs({ in_instance: { instance_id: 'i-1', ...inputs } }).in_instance as InstanceInputs;

/** Runs the script as Cloud Assistant would, on this machine, and says what it was found to be. */
function run(inputs: object, path = process.env.PATH) {
  const script = scriptOf(inputsOf(inputs));
  const file = join(temporaryFolder(), 'script.sh');
  writeFileSync(file, script.text);
  let end: { exitCode: number; output: string };
  try {
    end = {
      exitCode: 0,
      output: execFileSync('sh', [file], { env: { PATH: path }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    };
  } catch (fault) {
    const { status, stdout } = fault as { status: number; stdout: string };
    end = { exitCode: status, output: stdout };
  }
  const findings = script.findings(end);
  return {
    passed: hasPassed({ findings }),
    phrases: findings.map(({ what, expected, observed }) => `${what} ${expected}; ${observed}`),
    isFinal: script.isFinal?.(end) ?? false,
  };
}

function restoredFolder(): string {
  const folder = join(temporaryFolder(), "it's restored");
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  writeFileSync(join(folder, 'a.db'), 'x'.repeat(1000));
  writeFileSync(join(folder, 'deep/er/b and c.db'), 'y'.repeat(24));
  writeFileSync(join(folder, 'deep/-n\nine'), '');
  symlinkSync('/', join(folder, 'link'));
  return folder;
}

describe('a path', () => {
  it('has as many files and bytes as are in it, below it, too', () => {
    const path = restoredFolder();
    const { passed, phrases } = run({ path: { path, min_files: 3, min_bytes: 1024 } });
    expect(phrases).toEqual(['path there; there', 'files at least 3; 3', 'bytes at least 1024; 1024']);
    expect(passed).toBe(true);
  });

  it('fails with fewer', () => {
    const { passed, phrases } = run({ path: { path: restoredFolder(), min_files: 4, min_bytes: 1 } });
    expect(phrases[1]).toBe('files at least 4; 3');
    expect(passed).toBe(false);
  });

  it('may be a file, and must be there', () => {
    const path = join(restoredFolder(), 'a.db');
    expect(run({ path: { path, min_files: 1 } }).phrases).toEqual(['path there; there', 'files at least 1; 1']);
    expect(run({ path: { path: `${path}.none` } })).toMatchObject({ passed: false, phrases: ['path there; missing'] });
  });

  it('may be empty, where no number is given', () => {
    expect(run({ path: { path: temporaryFolder() } }).passed).toBe(true);
    const { phrases } = run({ path: { path: temporaryFolder(), min_files: 1 } });
    expect(phrases).toEqual(['path there; there', 'files at least 1; 0']);
  });
});

describe('a list of checksums', () => {
  const hash = (text: string, kind = 'sha256') => createHash(kind).update(text).digest('hex');
  const lines = (...entries: [string, string][]) => entries.map(([sum, name]) => `${sum}  ${name}\n`).join('');
  const good: [string, string][] = [
    [hash('x'.repeat(1000)), 'a.db'],
    [hash('y'.repeat(24)), 'deep/er/b and c.db'],
  ];

  it.each(['md5', 'sha1', 'sha256', 'sha512'])('fits, of %s', (kind) => {
    const folder = restoredFolder();
    writeFileSync(join(folder, 'sums'), lines([hash('x'.repeat(1000), kind), 'a.db']));
    expect(run({ checksums: { list: join(folder, 'sums') } })).toMatchObject({
      ...{ passed: true, phrases: ['checksums 1 fit; 1 fit'] },
    });
  });

  it('may come along, and then begins where it is told', () => {
    const text = lines(...good).replaceAll('\n', '\r\n');
    const found = run({ checksums: { text, directory: restoredFolder() } });
    expect(found).toMatchObject({ passed: true, phrases: ['checksums 2 fit; 2 fit'] });
  });

  it('names what differs and what is absent, and is not read again', () => {
    const text = lines(...good, [hash('other'), 'deep/er/b and c.db'], [hash('z'), 'gone.db']);
    expect(run({ checksums: { text, directory: restoredFolder() } })).toEqual({
      passed: false,
      isFinal: true,
      phrases: ['checksums 4 fit; 2 fit, 1 differ, 1 absent: deep/er/b and c.db, gone.db'],
    });
  });

  it('is looked at again where files are only absent', () => {
    const text = lines(...good, [hash('z'), 'gone.db']);
    expect(run({ checksums: { text, directory: restoredFolder() } })).toMatchObject({ passed: false, isFinal: false });
  });

  it('fails with a line that is none, which the programs only warn of', () => {
    const text = `${lines(...good)}d41d8cd9 short.db\n`;
    const { passed, phrases } = run({ checksums: { text, directory: restoredFolder() } });
    expect(phrases).toEqual(['checksums 3 fit; 2 fit, 1 lines of the list are none']);
    expect(passed).toBe(false);
  });

  it.each([
    ['that is not there', { list: '/no/such/list' }, 'the list /no/such/list cannot be read'],
    ['without a folder', { text: 'a  b', directory: '/no/such/folder' }, 'the directory cannot be entered'],
    ['that is empty', { text: ' \n', directory: '/' }, 'it is no list of checksums'],
  ])('fails %s', (_, checksums, why) => {
    expect(run({ checksums })).toMatchObject({ passed: false, phrases: [`checksums all files fit; ${why}`] });
  });
});

/** A folder of programs that stand in for those of the instance. */
function programs(all: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(all)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return `${folder}:${process.env.PATH}`;
}

describe('a service', () => {
  it.each([
    ['active', true, 'service active; active'],
    ['inactive', false, 'service active; inactive'],
    ['failed', false, 'service active; failed'],
  ])('is %s', (state, passed, phrase) => {
    const path = programs({ systemctl: `[ "$*" = "is-active -- it's" ] && echo ${state}; [ ${state} = active ]` });
    expect(run({ service: "it's" }, path)).toMatchObject({ passed, phrases: [phrase] });
  });
});

describe('a database', () => {
  const echo = 'for one; do printf "[%s]" "$one"; done; echo';

  it.each([
    ['mysql', 'mysql', {}, '[-N][-B][-h][127.0.0.1][-e][SELECT 1]'],
    [
      'postgresql',
      'psql',
      { host: 'db', port: 5433, user: 'u', database: 'shop' },
      '[-X][-A][-t][-w][-v][ON_ERROR_STOP=1][-h][db][-p][5433][-U][u][-d][shop][-c][SELECT 1]',
    ],
    ['redis', 'redis-cli', { query: 'GET  a', port: 6380 }, '[-h][127.0.0.1][-p][6380][GET][a]'],
    [
      'mongodb',
      'mongosh',
      { database: 'shop' },
      '[--quiet][--host][127.0.0.1][--eval][db.runCommand({ ping: 1 }).ok][shop]',
    ],
    ['sqlserver', 'sqlcmd', { port: 1434 }, '[-b][-h][-1][-W][-S][127.0.0.1,1434][-E][-Q][SET NOCOUNT ON; SELECT 1]'],
  ])('of %s is asked by its own client', (engine, client, options, asked) => {
    const script = scriptOf(inputsOf({ database: { engine, ...options } }));
    const output = execFileSync('sh', ['-c', script.text], {
      env: { PATH: programs({ [client]: echo }) },
      encoding: 'utf8',
    });
    expect(output).toBe(`${asked}\n`);
  });

  it('answers with what is wanted, or fails', () => {
    const database = { engine: 'mysql', query: "SELECT 'it''s'", answer_contains: "it's" };
    expect(run({ database }, programs({ mysql: 'echo "it\'s"' }))).toMatchObject({
      passed: true,
      phrases: ['database answers; answers', `answer contains "it's"; contains "it's"`],
    });
    expect(run({ database }, programs({ mysql: 'echo 0' }))).toMatchObject({ passed: false });
    const refused = run({ database: { engine: 'mysql' } }, programs({ mysql: 'echo "ERROR 2003: no" >&2; exit 1' }));
    expect(refused).toMatchObject({
      passed: false,
      phrases: ['database answers; ERROR 2003: no', 'answer contains "1"; ERROR 2003: no'],
    });
  });

  it('of Redis fails with an answer that is an error, though its client ends well', () => {
    const database = { engine: 'redis', query: 'GET a' };
    const found = run({ database }, programs({ 'redis-cli': 'echo "NOAUTH Authentication required."' }));
    expect(found).toMatchObject({ passed: false, phrases: ['database answers; NOAUTH Authentication required.'] });
  });

  it('fails without its client', () => {
    const { phrases } = run({ database: { engine: 'mongodb' } });
    expect(phrases[0]).toBe('database answers; the client mongosh is not installed');
  });
});

describe('a script of the user', () => {
  it('passes with exit code 0 and the texts that are wanted', () => {
    const script = 'echo "rows: 12"\r\nexit 0\r\n';
    expect(run({ script, output_contains: ['rows: 12'] })).toMatchObject({
      passed: true,
      phrases: ['exit code 0; 0', 'output contains "rows: 12"; contains "rows: 12"'],
    });
    expect(run({ script, output_contains: ['rows: 13'] })).toMatchObject({ passed: false });
    expect(run({ script: 'exit 7' })).toMatchObject({ passed: false, phrases: ['exit code 0; 7'] });
  });
});

describe('a script for Windows', () => {
  it.each([
    ['path', { path: { path: "D:\\it's" } }, "$p = 'D:\\it''s'"],
    ['checksums', { checksums: { list: 'D:\\sums', directory: 'E:\\' } }, "$d = 'E:\\'"],
    ['service', { service: 'MSSQL$A' }, "Escape('MSSQL$A')"],
    ['database', { database: { engine: 'mysql', query: 'SELECT "a"' } }, `'-e' 'SELECT \\"a\\"'`],
    ['script', { script: "Write-Output 'a'\r\n" }, "Write-Output 'a'\r\n"],
  ])('of %s quotes what it is told', (_, inputs, part) => {
    const { isWindows, text } = scriptOf(inputsOf({ platform: 'windows', ...inputs }));
    expect(isWindows).toBe(true);
    expect(text).toContain(part);
  });
});
