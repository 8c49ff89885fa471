import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Invocation } from '../command/command';
import type { ReportFile } from './render-reports';

/** Writes them, with the folders they lie in, and returns their paths as they were given. */
export function writeFiles(files: readonly ReportFile[], { cwd }: Invocation): string[] {
  return files.map(({ path, text }) => {
    const file = resolve(cwd, path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } catch (fault) {
      throw new Error(`cannot write ${path}: ${(fault as NodeJS.ErrnoException).code}`);
    }
    return path;
  });
}
