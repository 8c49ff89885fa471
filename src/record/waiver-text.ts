import { objectiveTitle } from './objective-title';
import type { DrillWaiver } from './schema/drill-record-schema';

/** "RTO of orders: waived until 2026-02-01T00:00:00Z, approved by Ann: the new network is late"; `shown` is how texts of others are shown. */
export function waiverText(waiver: DrillWaiver, shown = (text: string): string => text): string {
  const { approver, reason, until, active } = waiver;
  const state = active ? `waived until ${until}` : `the waiver until ${until ?? 'an unknown time'} was not in force`;
  return `${objectiveTitle(waiver, shown)}: ${state}, approved by ${shown(approver)}: ${shown(reason)}`;
}
