import type { Clock } from '../../../clock';
import type { Invocation } from '../../command/command';
import type { Terminal } from '../../terminal/live-lines';
import { terminalStyle } from '../../terminal/terminal-style';
import { drillLinesView } from './drill-lines-view';
import { drillScreenView } from './drill-screen-view';
import type { DrillView } from './drill-view';

const HINT = 'Ctrl-C stops the waiting, not the restores. The next run continues with them.';
const REHEARSAL_HINT = 'Ctrl-C ends the rehearsal.';

/** A table on a terminal; lines elsewhere, and where Terraform's own output runs through the screen. */
export function chooseView(
  { stdout, stderr, env, options }: Invocation,
  clock: Clock,
  isRehearsal: boolean,
): DrillView {
  // Who reads them may go: the drill goes on all the same.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  const terminal = stdout as Terminal;
  if (!terminal.isTTY || env.TERM === 'dumb' || options.verbose === true) return drillLinesView(stdout, clock);
  return drillScreenView(terminal, { clock, style: terminalStyle(env), hint: isRehearsal ? REHEARSAL_HINT : HINT });
}
