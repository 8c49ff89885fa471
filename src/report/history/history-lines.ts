import { countText } from '../../amounts/count-text';
import { isRehearsal } from '../drill/rehearsal-lines';
import { durationText } from '../text/duration-text';
import { NAME_LENGTH, shownOnOneLine } from '../text/shown';
import { timeText } from '../text/time-text';
import type { DrillHistory } from './drill-history';
import { increase } from './regressions';

const PERCENT = 100;
const MOST_LINES = 20;

/** What the history says, a sentence each; nothing when there is nothing to heed. */
export function historyLines(history: DrillHistory): string[] {
  const changed = isRehearsal(history) ? rehearsalLine(history) : changedLine(history);
  const lines = [changed, ...regressionLines(history), ...dueLines(history), leftOutLine(history)];
  return lines.filter((line) => line !== '');
}

function changedLine({ lastMet, runs }: DrillHistory): string {
  const met = runs.at(-1)?.verdict === 'met';
  if (!lastMet) return met ? '' : 'The drill was never met so far.';
  if (lastMet.sameDefinition) return '';
  const since = `Changed since it was last verified, on ${timeText(lastMet.startedAt)}`;
  return met ? `${since}; this run verifies the change.` : `${since}; the change is not verified.`;
}

/** A rehearsal verifies nothing. */
function rehearsalLine({ lastMet, runs }: DrillHistory): string {
  const met = runs.at(-1)?.verdict === 'met';
  if (!lastMet) return met ? '' : 'No rehearsal of it was met so far.';
  if (lastMet.sameDefinition) return '';
  const since = `Changed since the last rehearsal that was met, on ${timeText(lastMet.startedAt)}`;
  return `${since}; this one ${met ? 'is met, too' : 'is missed'}.`;
}

function leftOutLine(history: DrillHistory): string {
  const { leftOut } = history;
  if (leftOut === 0) return '';
  return isRehearsal(history)
    ? `Left out: ${countText(leftOut, 'run')} of this drill on the real cloud, because this is a rehearsal.`
    : `Left out: ${countText(leftOut, 'rehearsal')} of this drill on an emulated cloud.`;
}

function regressionLines(history: DrillHistory): string[] {
  const { regressions } = history;
  const head = isRehearsal(history) ? 'Regression, by an emulated clock' : 'Regression';
  const lines = regressions.slice(0, MOST_LINES).map((regression) => {
    const percent = Math.round(increase(regression) * PERCENT);
    const { what, beforeSeconds, nowSeconds } = regression;
    const change = `from ${durationText(beforeSeconds)} to ${durationText(nowSeconds)} (${percent} % more)`;
    return `${head}: the ${shownOnOneLine(what, NAME_LENGTH)} rose ${change}.`;
  });
  return withRest(lines, regressions.length, 'regressions');
}

function dueLines({ due, maxAgeDays }: DrillHistory): string[] {
  const lines = due.slice(0, MOST_LINES).map(({ name, lastMetAt }) => {
    const last = lastMetAt === null ? 'never met' : `last met on ${timeText(lastMetAt)}, over ${maxAgeDays} days ago`;
    return `Due: ${shownOnOneLine(name, NAME_LENGTH)}, ${last}.`;
  });
  return withRest(lines, due.length, 'drills that are due');
}

function withRest(lines: readonly string[], count: number, what: string): string[] {
  return count > lines.length ? [...lines, `And ${count - lines.length} more ${what}.`] : [...lines];
}
