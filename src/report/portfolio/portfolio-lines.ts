import { NAME_LENGTH, shownOnOneLine } from '../text/shown';
import { ofConcern } from './attention-part';
import type { Portfolio } from './portfolio';
import type { PortfolioDrill } from './portfolio-drill';
import { lastMetText } from './portfolio-texts';

const MOST_LINES = 20;

/** The drills that were missed or are due, a sentence each. */
export function portfolioLines({ drills, moment }: Portfolio): string[] {
  const all = ofConcern(drills);
  const lines = all.slice(0, MOST_LINES).map((drill) => line(drill, moment));
  return all.length > lines.length ? [...lines, `And ${all.length - lines.length} more.`] : lines;
}

function line(drill: PortfolioDrill, moment: number): string {
  const { name, stack, states, last } = drill;
  const of = stack === '' ? '' : ` (${text(stack)})`;
  const [first, ...others] = states;
  const words = [`${first[0].toUpperCase()}${first.slice(1)}`, ...others].join(' and ');
  const reason = last.reasons.length > 0 ? `: ${text(last.reasons[0])}` : '';
  return `${words}: ${text(name)}${of}, run ${text(last.drill.runId)}, ${lastMetText(drill, moment)}${reason}.`;
}

function text(value: string): string {
  return shownOnOneLine(value, NAME_LENGTH);
}
