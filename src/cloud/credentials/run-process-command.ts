import { execFile } from 'node:child_process';
import { credentialsError } from './credentials-error';

const MAX_OUTPUT_BYTES = 1_048_576;

/**
 * What a `process_command` writes to standard output. It is started without a shell, as the vendor's command line does. Of
 * what it writes nothing is ever quoted.
 */
export function runProcessCommand(command: string, describe: string, signal: AbortSignal): Promise<string> {
  const [program = '', ...args] = splitCommand(command);
  return new Promise((resolve, reject) => {
    const fail = (problem: string) =>
      reject(credentialsError({ problem: `process_command of ${describe} ${problem}`, advice: ADVICE }));
    try {
      execFile(program, args, { signal, maxBuffer: MAX_OUTPUT_BYTES }, (fault, stdout) => {
        if (!fault) return resolve(stdout);
        fail(typeof fault.code === 'number' ? `ended with exit code ${fault.code}` : `failed (${fault.code})`);
      });
    } catch (fault) {
      fail(`cannot be started (${(fault as NodeJS.ErrnoException).code})`);
    }
  });
}

const ADVICE = 'Run the command by hand to see why.';

/** Words between blanks; quotes keep words together. */
function splitCommand(command: string): string[] {
  const words = command.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) =>
    word.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'/g, (_, double?: string, single?: string) =>
      double === undefined ? (single ?? '') : double.replace(/\\(["\\])/g, '$1'),
    ),
  );
}
