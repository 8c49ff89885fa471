import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Invocation } from '../../../../src/cli/command/command';
import { chooseView } from '../../../../src/cli/drill/view/choose-view';
import { plannedDrills } from '../../../../src/cli/drill/view/planned-drill';
import { FakeClock } from '../../../harness/fake-clock';
import { shownPlan } from './planned-drills';

function shownOn(terminal: object, changes: Partial<Invocation> = {}) {
  const [stdout, stderr, clock] = [Object.assign(new PassThrough(), terminal), new PassThrough(), new FakeClock()];
  const invocation = { stdout, stderr, env: { LANG: 'C' }, options: {}, ...changes } as unknown as Invocation;
  const view = chooseView(invocation, clock, false);
  view.planned(plannedDrills(shownPlan(), 'run-1'));
  const draw = async () => {
    await clock.advance(1_000);
    return String(stdout.read());
  };
  return { draw, view, stdout, stderr };
}

const TERMINAL = { isTTY: true, columns: 80, rows: 24 };

describe('the view of a drill', () => {
  it('is a table on a terminal', async () => {
    const drawn = await shownOn(TERMINAL).draw();
    expect(drawn).toContain('\u001b[?25l');
    expect(drawn).toContain('Ctrl-C stops the waiting, not the restores. The next run continues with them.');
  });

  it.each([
    ['in a pipe', {}, {}],
    ['on a terminal that draws nothing', TERMINAL, { env: { TERM: 'dumb' } }],
    ['where the output of Terraform runs through the screen', TERMINAL, { options: { verbose: true } }],
  ])('is lines of plain text %s', async (_, terminal, changes) => {
    const drawn = await shownOn(terminal, changes).draw();
    expect(drawn).toContain('Drill shop, run run-1: 3 restores in 2 waves\n');
    expect(drawn).not.toContain('\u001b');
  });

  it('moves the cursor, but has no colours, with NO_COLOR', async () => {
    const drawn = await shownOn(TERMINAL, { env: { NO_COLOR: '1', LANG: 'C' } }).draw();
    expect(drawn).toContain('\u001b[?25l');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(drawn).not.toMatch(/\u001b\[[\d;]*m/);
  });

  it('goes on when nobody reads it any more', () => {
    const { stdout, stderr, view } = shownOn({});
    for (const stream of [stdout, stderr]) stream.emit('error', Object.assign(new Error(), { code: 'EPIPE' }));
    view.close();
  });
});
