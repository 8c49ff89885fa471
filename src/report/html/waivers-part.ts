import { objectiveTitle } from '../../record/objective-title';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { waiverState } from '../drill/waiver-state';
import { timeText } from '../text/time-text';
import { foreign, type Html, html } from './html';
import { simpleTable } from './simple-table';

/** The exceptions from objectives: who approved which, why, and until when. */
export function waiversPart(record: DrillRecord): Html {
  return simpleTable(
    'Waivers',
    ['Objective', 'State', 'Until', 'Approved by', 'Reason'],
    record.waivers ?? [],
    (waiver) => [
      foreign(objectiveTitle(waiver)),
      html`${waiverState(waiver, record)}`,
      html`${timeText(waiver.until)}`,
      foreign(waiver.approver),
      foreign(waiver.reason),
    ],
  );
}
