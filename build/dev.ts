import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { nearestTests } from './nearest-tests';

/** `npm run dev`: types as they are written; after each change the bundles, and the nearest tests. */
const WATCHED = ['src', 'test', 'build', 'docs'];
/** An editor writes a file in several steps, and a branch many files. */
const QUIET_MS = 300;

const changed = new Set<string>();
let timer: NodeJS.Timeout | undefined;
let running: ChildProcess | undefined;

const allTests = () =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name));

function schedule(): void {
  clearTimeout(timer);
  timer = setTimeout(runNearest, QUIET_MS);
}

/** What changes while tests run is tried when they have ended. */
function runNearest(): void {
  if (running || changed.size === 0) return;
  const paths = [...changed];
  changed.clear();
  const tests = [...new Set(paths.flatMap((path) => nearestTests(path, allTests())))];
  console.log(`\n${paths.join(', ')} changed. The bundles are made anew, then runs:\n  ${tests.join('\n  ')}`);
  // The tests bundle before they begin.
  running = spawn('npx', ['vitest', 'run', '--config', 'test/vitest.config.mts', '--root', '.', ...tests], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  running.on('close', () => {
    running = undefined;
    schedule();
  });
}

for (const folder of WATCHED) {
  watch(folder, { recursive: true }, (_, name) => {
    if (!name || !/\.(ts|mts|sh|proto|md|json)$/.test(name)) return;
    changed.add(join(folder, name));
    schedule();
  });
}
spawn('npx', ['tsc', '--noEmit', '--watch', '--preserveWatchOutput', '-p', 'test/tsconfig.json'], { stdio: 'inherit' });
console.log('Watching src, test, build and docs. Ctrl-C ends it.');
