import { writeSync } from 'node:fs';

const STDOUT = 1;
/** Where the launcher leaves Terraform's end of standard output; descriptor 1 is the log then, for all that prints. */
const KEPT_STDOUT = 3;
const WATCHED_BY = '--watched-by=';

export interface Launch {
  /** Tells whoever started this process the one line that is waited for. */
  answer(line: string): void;
}

/** How this process was started: by Node alone, or by the launcher (build/launcher.sh), which leaves word in arguments. */
export function readLaunch(args: readonly string[]): Launch {
  // What can keep a plugin from answering has gone well by then, and that was the question.
  if (args.includes('--check')) return { answer: () => process.exit(0) };
  const watcher = args.find((argument) => argument.startsWith(WATCHED_BY))?.slice(WATCHED_BY.length);
  if (!watcher) return { answer: (line) => writeSync(STDOUT, line) };
  return {
    answer: (line) => {
      writeSync(KEPT_STDOUT, line);
      dismiss(Number(watcher));
    },
  };
}

/**
 * The watcher would speak if this process ended now. It holds Terraform's pipes, so it must not stay; as a child that
 * nobody has awaited its id is still its own.
 */
function dismiss(watcher: number): void {
  try {
    process.kill(watcher, 'SIGKILL');
  } catch {
    // It has gone by itself.
  }
}
