import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { DrillFacts } from '../../src/record/drill-facts';
import { makeDrillRecord } from '../../src/record/make-drill-record';
import { drillRecordSchema } from '../../src/record/schema/drill-record-schema';
import { drill, notRun, ran } from './facts';

type Told = DrillFacts['validations'][number];

/** What a check over HTTP has found. */
const wrong = [
  { what: 'certificate', expected: 'valid', observed: 'valid for 30 days', passed: true },
  { what: 'status', expected: '200 to 299', observed: '503', passed: false },
  { what: 'body', expected: 'ready', observed: null, passed: false },
];

const noExitCode = [{ what: 'exit code', expected: '0', observed: null, passed: false }];

const told: Told = {
  ...{ name: 'web', after: ['orders'], kind: 'http', subject: 'https://h', attempts: 2, findings: wrong },
  ...ran,
  exitCode: null,
};

const recordOf = (changes: Partial<Told>) => makeDrillRecord(drill({ validations: [{ ...told, ...changes }] })).record;

describe('the record of a check', () => {
  it.each<[Partial<Told>, string]>([
    [{ verdict: 'failed' }, 'check web: status 503, expected 200 to 299; no body, expected ready'],
    [{ verdict: 'timed_out' }, 'check web: status 503, expected 200 to 299; no body, expected ready'],
    [{ verdict: 'skipped', findings: undefined }, 'check web: not run'],
    [{ verdict: 'failed', findings: undefined }, 'check web: it could not be run'],
    [{ verdict: 'failed', kind: 'command', findings: undefined, exitCode: 3 }, 'check web: exit code 3'],
    [{ verdict: 'failed', kind: 'command', findings: noExitCode }, 'check web: it could not be run'],
    [{ verdict: 'timed_out', kind: 'command', findings: noExitCode }, 'check web: it did not end in time'],
  ])('that ended as %o tells what was wrong, and what was expected', (changes, reason) => {
    expect(recordOf(changes)).toMatchObject({ verdict: 'missed', reasons: [reason] });
  });

  it('tells a reason in one line that is not too long', () => {
    const findings = [{ what: 'body', expected: 'ready', observed: `a\nb ${'x'.repeat(1000)}`, passed: false }];
    const [reason] = recordOf({ verdict: 'failed', findings }).reasons;
    expect(reason).toMatch(/^check web: body a b x+…?/);
    expect(reason.length).toBeLessThan(330);
  });

  it('has what was expected and what was observed, in words and one by one', () => {
    const said = (changes: Partial<Told>) => {
      const [made] = recordOf(changes).validations;
      expect(made).toMatchObject({ kind: 'http', subject: 'https://h', attempts: 2, findings: changes.findings });
      return [made.expected, made.observed];
    };
    expect(said({ verdict: 'failed', findings: wrong })).toEqual([
      'certificate valid, status 200 to 299, body ready',
      'status 503, no body',
    ]);
    expect(said({ findings: [wrong[0], { ...wrong[1], observed: '204', passed: true }] })).toEqual([
      'certificate valid, status 200 to 299',
      'certificate valid for 30 days, status 204',
    ]);
  });

  it.each([
    ['command', 'exit code 0'],
    ['in_instance', 'exit code 0'],
    ['http', 'a good answer'],
    ['tcp', 'a connection'],
    ['dns', 'a record'],
  ] as const)('by %s that did not run says what it would have expected', (kind, expected) => {
    const [made] = recordOf({ ...notRun, kind, findings: undefined }).validations;
    expect(made).toMatchObject({ expected, observed: 'not run' });
  });

  it('is valid against the published schema', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(drillRecordSchema);
    validate(JSON.parse(JSON.stringify(recordOf({ selection: 'files', source: 'i-1' }))));
    expect(validate.errors).toBeNull();
  });
});

describe('a rehearsal', () => {
  it('reaches no server, but looks into emulated instances', () => {
    const kinds = ['http', 'tcp', 'dns', 'in_instance'] as const;
    const validations = kinds.map((kind) => ({ name: kind, after: ['orders'], kind, ...notRun }));
    const { record } = makeDrillRecord(drill({ validations, leftOut: [] }));
    expect(record.reasons).toEqual(['check in_instance: not run']);
    expect(record.notExecuted).toEqual([
      { name: 'http', why: 'a rehearsal has no restored server to reach' },
      { name: 'tcp', why: 'a rehearsal has no restored server to reach' },
      { name: 'dns', why: 'a rehearsal has no restored server to reach' },
      { name: 'in_instance', why: 'it was told not to run' },
    ]);
  });
});
