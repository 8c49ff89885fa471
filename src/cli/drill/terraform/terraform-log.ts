import { appendFileSync, closeSync, fstatSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { readFileFrom } from './read-file-from';

/**
 * What Terraform says, in a file that Terraform itself writes to: it is there after a kill, and a Terraform that outlives
 * this process goes on writing to it instead of dying of a broken pipe.
 */
export interface TerraformLog {
  path(): string;
  /** For Terraform to write to. */
  fd(): number;
  /** What was written since it was asked last. */
  news(): string;
  /** Goes on in another file, behind what stands there. */
  moveTo(path: string): void;
  close(): void;
}

export function createTerraformLog(path: string): TerraformLog {
  rmSync(path, { force: true });
  let file = { path, fd: openForAppending(path) };
  let position = 0;
  const decoder = new StringDecoder('utf8'); // a letter may be written in two halves
  return {
    path: () => file.path,
    fd: () => file.fd,
    news() {
      const bytes = readFileFrom(file.fd, position);
      position += bytes.length;
      return decoder.write(bytes);
    },
    moveTo(next) {
      const unread = readFileFrom(file.fd, position).length;
      mkdirSync(dirname(next), { recursive: true });
      appendFileSync(next, readFileSync(file.path));
      closeSync(file.fd);
      rmSync(file.path, { force: true });
      file = { path: next, fd: openForAppending(next) };
      position = fstatSync(file.fd).size - unread;
    },
    close: () => closeSync(file.fd),
  };
}

function openForAppending(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  return openSync(path, 'a+');
}
