import { describe, expect, it } from 'vitest';
import type { DrillRecord } from '../../../src/record/schema/drill-record-schema';
import { recordContradictions } from '../../../src/report/attestation/record-contradictions';
import { type Statement, statementOf } from '../../../src/report/attestation/statement';
import { metRecord, missedRecord, rehearsedRecord } from '../sample-records';

/** What is found of a statement about one record that somebody signed for another. */
function found(signed: Statement, record: unknown): string[] {
  const text = JSON.stringify(record);
  const { subject } = statementOf(metRecord(), text);
  return recordContradictions(
    { ...signed, subject: [{ ...signed.subject[0], digest: subject[0].digest }] },
    Buffer.from(text),
  );
}

const real = statementOf(metRecord(), '');
const changed = (changes: object): Statement => ({ ...real, predicate: { ...real.predicate, ...changes } });

describe('a statement and its record', () => {
  it.each<[string, DrillRecord]>([
    ['that was met', metRecord()],
    ['that was missed', missedRecord()],
    ['of a rehearsal', rehearsedRecord()],
  ])('agree when made of it: one %s', (_, record) => {
    expect(found(statementOf(record, ''), record)).toEqual([]);
  });

  it('disagree where a rehearsal is called real', () => {
    const lines = found(real, rehearsedRecord());
    expect(lines.map((line) => /: (\w+) is/.exec(line)?.[1])).toEqual([
      'result',
      'passedTests',
      'warnedTests',
      'environment',
    ]);
    expect(lines[0]).toBe('the statement contradicts its record: result is "PASSED", but "WARNED" in the record');
  });

  it.each([
    ['the run', { run: { ...real.predicate.run, id: 'run-8' } }, 'run'],
    ['the actor', { run: { ...real.predicate.run, startedBy: { kind: 'person', actor: 'bob' } } }, 'run'],
    ['a time', { run: { ...real.predicate.run, completedAt: '2026-03-01T06:00:01Z' } }, 'run'],
    ['the account', { environment: { ...real.predicate.environment, accountId: '1' } }, 'environment'],
    ['the definition', { configuration: [{ name: 'x', digest: { sha256: '0'.repeat(64) } }] }, 'configuration'],
    ['a link that the record has not', { url: 'https://ci.example/1' }, 'url'],
    ['a test less', { passedTests: [] }, 'passedTests'],
  ])('disagree about %s', (_, changes, claim) => {
    const lines = found(changed(changes), metRecord());
    expect(lines).toEqual([expect.stringMatching(`^the statement contradicts its record: ${claim} is `)]);
  });

  it('disagree about the name of the drill', () => {
    const statement = { ...real, subject: [{ ...real.subject[0], name: 'bank' }] };
    expect(found(statement, metRecord())).toEqual([
      'the statement contradicts its record: name is "bank", but "shop" in the record',
    ]);
  });

  it('agree where somebody has added what nobody knows', () => {
    expect(found(changed({ note: 'x' }), metRecord())).toEqual([]);
  });

  it('are not compared where the record is none', () => {
    expect(found(real, { version: 1 })).toEqual([
      'what was signed is not a record: it does not fit docs/drill-record.schema.json',
    ]);
  });
});
