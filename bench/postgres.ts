import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

export interface Postgres {
  /** The backend block of a stack, with a schema of its own. */
  backend(schema: string): object;
  close(): void;
}

/** A server on loopback in a folder of its own; from Debian's packages: apt-get install postgresql. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'alirestore-pg-'));
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if ('uid' in asNobody) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]) =>
    execFileSync(pathOf(program), args, { cwd: folder, stdio: 'ignore', ...asNobody });
  const port = await freePort();
  run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  run('pg_ctl', '-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start');
  return {
    backend: (schema_name) => ({
      pg: { conn_str: `postgres://postgres@127.0.0.1:${port}/postgres?sslmode=disable`, schema_name },
    }),
    close() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps them off the PATH. */
function pathOf(program: string): string {
  const root = '/usr/lib/postgresql';
  try {
    const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    return join(root, newest, 'bin', program);
  } catch {
    return program;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
