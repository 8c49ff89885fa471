import type { Command, Option } from './command';

const WIDTH = 28;

export function commandHelp(command: Command): string {
  const options = { ...command.options, help: HELP };
  return lines(
    `Usage: alirestore ${command.name} [options]${command.operands ? ` ${command.operands}` : ''}`,
    '',
    command.summary,
    command.details && `\n${command.details}`,
    '',
    'Options:',
    ...Object.entries(options).map(([name, option]) => row(flag(name, option), option.description)),
  );
}

export function commandList(commands: readonly Command[]): string {
  return lines(
    'Usage: alirestore COMMAND [options]',
    '',
    'Restores and drills of Alibaba Cloud Backup as code.',
    '',
    'Commands:',
    ...commands.map((command) => row(command.name, command.summary)),
    '',
    'alirestore --version prints the version of the package.',
    'alirestore COMMAND --help tells more. Exit codes: 0 done, 1 could not run, 2 an objective or verdict failed,',
    '3 partial, 4 still running, 64 wrong usage.',
    'Documents: https://github.com/cdktf-alicloud-restore/cdktf-alicloud-restore/blob/main/docs/README.md',
  );
}

const HELP: Option = { type: 'boolean', short: 'h', description: 'Show this help.' };

function flag(name: string, { short, value, type }: Option): string {
  const long = type === 'string' ? `--${name} ${value ?? 'VALUE'}` : `--${name}`;
  return short ? `-${short}, ${long}` : `    ${long}`;
}

function row(left: string, right: string): string {
  const gap = left.length < WIDTH - 1 ? ' '.repeat(WIDTH - left.length) : `\n  ${' '.repeat(WIDTH)}`;
  return `  ${left}${gap}${right}`;
}

function lines(...texts: (string | undefined)[]): string {
  return `${texts.filter((text) => text !== undefined).join('\n')}\n`;
}
