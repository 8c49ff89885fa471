import { createHash } from 'node:crypto';
import { type Weight, weightOfCheck } from '../../policies/weight-of';
import { objectiveTitle } from '../../record/objective-title';
import type { DrillEnvironment, DrillRecord } from '../../record/schema/drill-record-schema';
import { restoreWeight } from '../drill/restore-weight';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

/** An in-toto statement of test results about one record. */
export interface Statement {
  readonly _type: string;
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
  readonly predicate: {
    readonly result: 'PASSED' | 'WARNED' | 'FAILED';
    readonly configuration: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
    readonly url?: string;
    readonly passedTests: readonly string[];
    readonly warnedTests: readonly string[];
    readonly failedTests: readonly string[];
    /** Ours; others ignore what they do not know. */
    readonly run: StatedRun;
    readonly environment: DrillEnvironment;
  };
}

/** Which run of the drill, when, and who started it. */
export interface StatedRun extends Pick<DrillRecord, 'startedAt' | 'completedAt'> {
  readonly id: string;
  readonly declaredAt: string | null;
  readonly startedBy: Pick<DrillRecord['startedBy'], 'kind' | 'actor'>;
}

export function isRehearsal({ environment }: Pick<Statement['predicate'], 'environment'>): boolean {
  return environment.kind === 'emulated';
}

/**
 * States of the bytes of a record what the record says; what was skipped has neither passed nor failed. In a rehearsal nothing
 * passes: whoever looks at the result or at the names of tests alone, as other tools do, must not take it for a restore.
 */
export function statementOf(record: DrillRecord, recordText: string): Statement {
  const tests = isRehearsal(record) ? weighedTests(record).map(rehearsed) : weighedTests(record);
  const having = (weight: Weight) => tests.filter((test) => test.weight === weight).map(({ name }) => name);
  const { drill, startedBy, environment } = record;
  const passed = isRehearsal(record) || having('warned').length > 0 ? ('WARNED' as const) : ('PASSED' as const);
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: drill.name, digest: { sha256: sha256(recordText) } }],
    predicateType: PREDICATE_TYPE,
    predicate: {
      result: record.verdict === 'met' ? passed : 'FAILED',
      configuration: [{ name: `definition of drill ${drill.name}`, digest: { sha256: drill.definitionHash } }],
      ...(startedBy.url !== null && { url: startedBy.url }),
      passedTests: having('passed'),
      warnedTests: having('warned'),
      failedTests: having('failed'),
      run: runOf(record),
      environment,
    },
  };
}

function runOf({ drill, startedAt, completedAt, startedBy: { kind, actor } }: DrillRecord): StatedRun {
  return { id: drill.runId, declaredAt: drill.declaredAt, startedAt, completedAt, startedBy: { kind, actor } };
}

export function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

interface WeighedTest {
  readonly name: string;
  readonly weight: Weight;
}

function rehearsed({ name, weight }: WeighedTest): WeighedTest {
  return { name: `rehearsal of ${name}`, weight: weight === 'passed' ? 'warned' : weight };
}

function weighedTests(record: DrillRecord): WeighedTest[] {
  return [
    ...record.restores.map((restore) => ({
      name: `restore ${restore.name}`,
      weight: restoreWeight(restore, record),
    })),
    ...record.objectives.map((objective) => ({
      name: objectiveTitle(objective),
      weight: objective.met ? ('passed' as const) : ('failed' as const),
    })),
    ...record.validations.map(({ name, verdict }) => ({ name: `check ${name}`, weight: weightOfCheck(verdict) })),
  ];
}
