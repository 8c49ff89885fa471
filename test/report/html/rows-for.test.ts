import { describe, expect, it } from 'vitest';
import { restoreRows } from '../../../src/report/html/restore-rows';
import { rowsFor, type Wish } from '../../../src/report/html/rows-for';
import { metRecord, sampleRestore } from '../sample-records';

const restore = (name: string, wave: number, durationSeconds: number | null) =>
  sampleRestore({ name, wave, durationSeconds, verdict: durationSeconds === null ? 'skipped' : 'succeeded' });
const rows = restoreRows(
  metRecord({ restores: [restore('db-10', 1, 300), restore('db-9', 2, null), restore('web', 2, 4000)] }),
);
const all: Wish = { text: '', verdict: '', wave: '', column: undefined, descending: false };
const names = (wish: Partial<Wish>) => rowsFor(rows, { ...all, ...wish }).map(([name]) => name);
const TOOK = 6;

describe('the table of restores', () => {
  it('has the order of the record at first', () => {
    expect(names({})).toEqual(['db-10', 'db-9', 'web']);
  });

  it('sorts names by the numbers in them', () => {
    expect(names({ column: 0 })).toEqual(['db-9', 'db-10', 'web']);
    expect(names({ column: 0, descending: true })).toEqual(['web', 'db-10', 'db-9']);
  });

  it('sorts numbers as numbers, and has what is not known last in either direction', () => {
    expect(names({ column: TOOK })).toEqual(['db-10', 'web', 'db-9']);
    expect(names({ column: TOOK, descending: true })).toEqual(['web', 'db-10', 'db-9']);
  });

  it('filters by text as it is shown, by verdict and by wave', () => {
    expect(names({ text: ' DB- ' })).toEqual(['db-10', 'db-9']);
    expect(names({ text: '1 h 6 min' })).toEqual(['web']);
    expect(names({ verdict: 'skipped' })).toEqual(['db-9']);
    expect(names({ wave: '2' })).toEqual(['db-9', 'web']);
    expect(names({ wave: '2', text: 'web', verdict: 'skipped' })).toEqual([]);
  });
});
