import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type ShownScreen, terminalScreen } from '../../cli/terminal-screen';
import { until } from './until';

const cli = join(__dirname, '../../../bundle/alirestore.js');

/** A `drill run` under a pseudo terminal of so many columns and 60 lines, which script(1) makes. */
export function startOnTerminal(
  columns: number,
  words: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
) {
  const command = `stty cols ${columns} rows 60; exec '${process.execPath}' '${cli}' drill run ${words.join(' ')}`;
  const isBsd = process.platform === 'darwin';
  const args = isBsd ? ['-q', '/dev/null', 'sh', '-c', command] : ['-qec', command, '/dev/null'];
  const child = spawn('script', args, { cwd, env: { LANG: 'C.UTF-8', TERM: 'xterm', ...env } });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const done = once(child, 'close').then(([code]) => ({ code: code as number | null, written }));
  const screen = (): ShownScreen => terminalScreen(written);
  /** Resolves with the screen when it shows something. */
  const shows = async (text: string | RegExp): Promise<ShownScreen> => {
    await until(() => screen().lines.some((line) => line.match(text) !== null), 60_000);
    return screen();
  };
  /** What it showed when it had drawn for the first time. */
  const firstScreen = () => terminalScreen(written.slice(0, written.indexOf('\u001b[J'))).lines;
  return { done, shows, screen, firstScreen, press: (keys: string) => child.stdin.write(keys) };
}
