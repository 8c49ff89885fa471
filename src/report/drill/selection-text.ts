import { countText } from '../../amounts/count-text';
import type { DrillSelection } from '../../record/schema/drill-record-schema';

const MOST_NAMED = 10;

/** "12 of 400 sources, chosen by seed 7; 1 without a recovery point that fits: i-399". */
export function selectionText({ sources, sampled, seed, withoutPoint }: Omit<DrillSelection, 'name'>): string {
  const chosen = seed === null ? '' : `, chosen by seed ${seed}`;
  const head = `${sampled} of ${countText(sources, 'source')}${chosen}`;
  if (withoutPoint.length === 0) return head;
  const left = withoutPoint.length - MOST_NAMED;
  const names = withoutPoint.slice(0, MOST_NAMED).join(', ');
  return `${head}; ${withoutPoint.length} without a recovery point that fits: ${names}${left > 0 ? ` and ${left} more` : ''}`;
}
