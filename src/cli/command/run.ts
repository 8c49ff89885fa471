import { parseArgs } from 'node:util';
import { DEBUG_VARIABLE } from '../../variables';
import { type Command, type CommandContext, EXIT, UsageError } from './command';
import { commandHelp, commandList } from './command-help';
import { Interrupted } from './interrupted';

/** Runs what the words ask for, and returns the exit code. `version` is that of the package. */
export async function run(
  words: readonly string[],
  commands: readonly Command[],
  io: CommandContext,
  version: string,
): Promise<number> {
  if (words[0] === '--version') {
    io.stdout.write(`${version}\n`);
    return EXIT.ok;
  }
  const command = findCommand(words, commands);
  if (!command) return withoutCommand(words, commands, io);
  try {
    const { help, ...parsed } = parse(words.slice(command.name.split(' ').length), command);
    if (help) {
      io.stdout.write(commandHelp(command));
      return EXIT.ok;
    }
    return await command.run({ ...io, ...parsed });
  } catch (error) {
    return report(error, command, io);
  }
}

/** The longest name wins: "emulator exec" before "emulator". */
function findCommand(words: readonly string[], commands: readonly Command[]): Command | undefined {
  const fits = ({ name }: Command) => name.split(' ').every((word, index) => words[index] === word);
  return commands.filter(fits).sort((a, b) => b.name.length - a.name.length)[0];
}

function withoutCommand(words: readonly string[], commands: readonly Command[], io: CommandContext): number {
  if (words[0] === '--help' || words[0] === '-h' || words[0] === 'help') {
    io.stdout.write(commandList(commands));
    return EXIT.ok;
  }
  const problem = words.length === 0 ? 'no command given' : `there is no command "${words[0]}"`;
  io.stderr.write(`alirestore: ${problem}\n\n${commandList(commands)}`);
  return EXIT.wrongUsage;
}

function parse(words: readonly string[], command: Command) {
  const border = command.takesCommand || command.handsOn ? words.indexOf('--') : -1;
  const own = border < 0 ? words : words.slice(0, border);
  const behind = words.slice(own.length + 1);
  try {
    const { values, positionals } = parseArgs({
      args: [...own],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: command.operands !== undefined && !command.takesCommand,
      strict: true,
    });
    const operands = command.takesCommand ? behind : positionals;
    return { options: values, operands, handedOn: command.handsOn ? behind : [], help: values.help === true };
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0]);
  }
}

function report(error: unknown, command: Command, io: CommandContext): number {
  if (error instanceof UsageError) {
    io.stderr.write(`alirestore ${command.name}: ${error.message}\nTry: ${io.call} ${command.name} --help\n`);
    return EXIT.wrongUsage;
  }
  if (error instanceof Interrupted) {
    io.stderr.write(`alirestore ${command.name}: interrupted; nothing was started\n`);
    return EXIT.interrupted;
  }
  const text = messageOf(error);
  io.stderr.write(`alirestore ${command.name}: ${text}\n`);
  if (io.env[DEBUG_VARIABLE] && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return EXIT.couldNotRun;
}

/** Files nest as deep as they like, and what reads them does not. */
function messageOf(error: unknown): string {
  if (error instanceof RangeError && error.message.includes('call stack')) return 'the input is nested too deeply';
  return error instanceof Error ? error.message : String(error);
}
