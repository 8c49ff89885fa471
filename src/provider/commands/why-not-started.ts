import { accessSync, constants, statSync } from 'node:fs';
import type { Command } from './command';

/** Linux gives a variable, with its name, and an argument no more than this; macOS all of them together eight times it. */
const LONGEST_STRING_BYTES = 128 * 1024;

/** Why a program could not be started, without the value of any variable: it may be a secret. */
export function whyNotStarted(fault: unknown, command: Command): string {
  const { code, message } = fault as NodeJS.ErrnoException;
  return `It could not be started: ${folderFault(command) ?? lengthFault(code, command) ?? programFault(code, command) ?? message}.`;
}

/** Node says of a missing folder that the program is missing. */
function folderFault({ workingDirectory }: Command): string | undefined {
  if (!workingDirectory) return undefined;
  const advice = 'expected the path of a folder in working_directory';
  try {
    if (!statSync(workingDirectory).isDirectory()) return `${workingDirectory} is not a folder; ${advice}`;
    accessSync(workingDirectory, constants.X_OK);
    return undefined;
  } catch (fault) {
    return `the folder ${workingDirectory} cannot be entered (${(fault as NodeJS.ErrnoException).code}); ${advice}`;
  }
}

function programFault(code: string | undefined, { argv: [program] }: Command): string | undefined {
  if (code === 'ENOENT')
    return `the program ${program} was not found (ENOENT); give its path, or the name of a program on the PATH`;
  if (code === 'EACCES') return `${program} is not executable (EACCES); make it executable, or name its interpreter`;
  // Node would quote it.
  if (code?.startsWith('ERR_INVALID_ARG'))
    return 'the program has no name, or one of its arguments or variables contains a NUL character';
  return undefined;
}

function lengthFault(code: string | undefined, { argv, environment }: Command): string | undefined {
  if (code !== 'E2BIG') return undefined;
  const sizes = [
    ...Object.entries(environment).map(([name, value]) => [`the variable ${name}`, `${name}=${value}`] as const),
    ...argv.map((argument, index) => [`element ${index} of the command`, argument] as const),
  ].map(([what, text]) => ({ what, bytes: Buffer.byteLength(text) }));
  const bySize = sizes.sort((a, b) => b.bytes - a.bytes);
  const tooLong = bySize.filter(({ bytes }) => bytes >= LONGEST_STRING_BYTES);
  const list = (tooLong.length > 0 ? tooLong : bySize)
    .slice(0, 3)
    .map(({ what, bytes }) => `${what} has ${bytes} bytes`);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return `${list.join(', ')}, and its arguments and variables ${total} bytes in all, which is more than this system allows (E2BIG); pass long values in a file`;
}
