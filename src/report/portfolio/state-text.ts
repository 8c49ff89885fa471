import { countText } from '../../amounts/count-text';
import { isRehearsal } from '../drill/rehearsal-lines';
import type { DrillState, PortfolioDrill } from './portfolio-drill';

const STATES: readonly DrillState[] = ['met', 'missed', 'due'];

/** "5 drills: 3 met, 1 missed, 1 due". One may be both missed and due. */
export function stateText(drills: readonly PortfolioDrill[]): string {
  if (drills.length === 0) return 'No drill on the real cloud';
  const counts = STATES.map((state) => [state, count(drills, state)] as const).filter(([, number]) => number > 0);
  return `${countText(drills.length, 'drill')}: ${counts.map(([state, number]) => `${number} ${state}`).join(', ')}`;
}

/** A class of the style sheet. A rehearsal is never good. */
export function worstTone(drills: readonly PortfolioDrill[]): string {
  if (count(drills, 'missed') > 0) return 'bad';
  const isWarned = drills.length === 0 || count(drills, 'due') > 0 || drills.some(({ last }) => isRehearsal(last));
  return isWarned ? 'warn' : 'good';
}

function count(drills: readonly PortfolioDrill[], state: DrillState): number {
  return drills.filter(({ states }) => states.includes(state)).length;
}
