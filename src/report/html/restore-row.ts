import { grouped } from '../../amounts/grouped';
import { durationText, NOTHING, sizeText } from '../text/duration-text';

/** A restore as the page carries it: a value for each column, texts ready to be shown. */
export type RestoreValue = string | number | null;
export type RestoreRow = readonly RestoreValue[];

export interface RestoreColumn {
  readonly title: string;
  /** Numbers stand at the right, and sort as numbers. */
  readonly numeric: boolean;
  readonly show: (value: RestoreValue) => string;
}

const text = (value: RestoreValue) => String(value ?? NOTHING);
const seconds = (value: RestoreValue) => durationText(value as number | null);
const bytes = (value: RestoreValue) => sizeText(value as number | null);
const speed = (value: RestoreValue) => (value === null ? NOTHING : `${bytes(value)}/s`);
const count = (value: RestoreValue) => (value === null ? NOTHING : grouped(value as number));

/** The page and its script show the same; `restoreRows` fills the columns in this order. */
export const restoreColumns: readonly RestoreColumn[] = [
  { title: 'Restore', numeric: false, show: text },
  { title: 'Wave', numeric: true, show: text },
  { title: 'Verdict', numeric: false, show: text },
  { title: 'Objectives', numeric: false, show: text },
  { title: 'Queued', numeric: true, show: seconds },
  { title: 'Running', numeric: true, show: seconds },
  { title: 'Took', numeric: true, show: seconds },
  { title: 'Data', numeric: true, show: bytes },
  { title: 'Speed', numeric: true, show: speed },
  { title: 'Files', numeric: true, show: count },
  { title: 'Recovery point', numeric: false, show: text },
  { title: 'Target', numeric: false, show: text },
  { title: 'Reason', numeric: false, show: text },
];

export const WAVE_COLUMN = 1;
export const VERDICT_COLUMN = 2;
