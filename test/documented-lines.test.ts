import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCoverage } from '../src/cli/coverage/coverage';
import { createDrillRun } from '../src/cli/drill/drill-run';
import { emulator } from '../src/cli/emulator/emulator';
import { emulatorExec } from '../src/cli/emulator/emulator-exec';
import { install } from '../src/cli/install';
import { policy } from '../src/cli/policy/policy';
import { createPreflight } from '../src/cli/preflight/preflight';
import { createReport } from '../src/cli/report/report';
import { createReportSign } from '../src/cli/report/report-sign';
import { reportVerify } from '../src/cli/report/report-verify';
import { createWatch } from '../src/cli/watch/watch';
import { cliMachine } from './cli/cli-machine';
import { runCli } from './cli/run-cli';

const root = join(__dirname, '..');
const commands = [
  createCoverage(cliMachine),
  createDrillRun(cliMachine),
  emulator,
  emulatorExec,
  install,
  policy,
  createPreflight(cliMachine),
  createReport({ ...cliMachine, readStdin: async () => '' }),
  createReportSign(cliMachine),
  reportVerify,
  createWatch(cliMachine),
];

interface Line {
  readonly file: string;
  readonly line: string;
}

/** What stands behind `alirestore` in the shell lines of a document, or of a pipeline. */
function linesOf(file: string): Line[] {
  const text = readFileSync(join(root, file), 'utf8');
  const blocks = file.endsWith('.md')
    ? [...text.matchAll(/```(?:sh|shell)\n(.+?)```/gs)].map(([, block]) => block)
    : [text];
  const joined = blocks.map((block) => block.replace(/\\\n\s*/g, ' ')).join('\n');
  return [
    ...joined.matchAll(
      /(?<![\w-])alirestore ((?:coverage|drill|preflight|policy|report|watch|emulator|install)\b[^\n]*)/g,
    ),
  ]
    .map(([, rest]) => rest.split(/ # | > | >> | && |["`;|]?$/)[0].trim())
    .map((line) => ({ file, line }));
}

const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];
const pipelines = readdirSync(join(root, 'examples/pipelines')).map((name) => `examples/pipelines/${name}`);
const lines = [...documents, ...pipelines].flatMap(linesOf).filter(({ line }) => !/^(\w+ )*(prints|as)\b/.test(line));

/** Asks for the help of the command with all options of the line, each of which must be there. */
function askHelp(line: string): string[] {
  const words = [...line.matchAll(/"[^"]*"|\S+/g)].map(([word]) => word.replaceAll('"', ''));
  const border = words.indexOf('--');
  return border < 0 ? [...words, '--help'] : [...words.slice(0, border), '--help', ...words.slice(border)];
}

describe('a line that a document or a pipeline shows', () => {
  it('is found', () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.map(({ line }) => line)).toContain('drill run --emulator --speed 60');
  });

  it.each(lines)('$file: alirestore $line', async ({ line }) => {
    const { code, stderr } = await runCli(askHelp(line), commands, { env: {} });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
