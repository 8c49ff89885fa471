import { isDeepStrictEqual } from 'node:util';
import { parsedJson } from '../../json/parsed-json';
import { isDrillRecord } from '../record-findings';
import { shown } from '../text/shown';
import { type Statement, sha256, statementOf } from './statement';

type Claims = Readonly<Record<string, unknown>>;

const CLAIM_LENGTH = 150;

/** Where a statement says of its record what the record does not; empty when it is about these bytes and says what they do. */
export function recordContradictions(statement: Statement, record: Buffer): string[] {
  const [{ name, digest }] = statement.subject;
  if (digest.sha256 !== sha256(record)) {
    return [`the record is not the one that was signed: its SHA-256 is ${sha256(record)}, expected ${digest.sha256}`];
  }
  const text = record.toString();
  const value = parsedJson(text);
  if (!isDrillRecord(value)) return ['what was signed is not a record: it does not fit docs/drill-record.schema.json'];
  const right = statementOf(value, text);
  const said: Claims = { name, ...statement.predicate };
  const holds: Claims = { name: right.subject[0].name, url: undefined, ...right.predicate };
  return Object.keys(holds)
    .filter((claim) => !isDeepStrictEqual(said[claim], holds[claim]))
    .map((claim) => {
      const texts = [said[claim], holds[claim]].map((one) => shown(JSON.stringify(one) ?? 'nothing', CLAIM_LENGTH));
      return `the statement contradicts its record: ${claim} is ${texts[0]}, but ${texts[1]} in the record`;
    });
}
