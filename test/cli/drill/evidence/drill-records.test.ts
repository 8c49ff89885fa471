import { describe, expect, it } from 'vitest';
import { drillRecords } from '../../../../src/cli/drill/evidence/drill-records';
import { metRecord } from '../../../report/sample-records';

/** What `terraform show -json` prints of a state with these records. */
function shown(...records: object[]): string {
  const resources = records.map((record, index) => ({
    type: 'alirestore_drill',
    address: `alirestore_drill.d${index}`,
    values: { record: JSON.stringify(record) },
  }));
  return JSON.stringify({ values: { root_module: { resources } } });
}

const older = (runId: string) => ({ ...metRecord(), environment: undefined, drill: { ...metRecord().drill, runId } });

describe('the records of a run', () => {
  it('are those of its id, to the byte', () => {
    expect(drillRecords(shown(metRecord()), 'run-7').map(({ text }) => text)).toEqual([JSON.stringify(metRecord())]);
    expect(drillRecords(shown(metRecord()), 'run-8')).toEqual([]);
  });

  it('are found beside what an older version has left of another run', () => {
    expect(drillRecords(shown(older('run-1'), metRecord()), 'run-7')).toHaveLength(1);
  });

  it('are refused when they are of an older version themselves', () => {
    expect(() => drillRecords(shown(older('run-7')), 'run-7')).toThrow('/: environment is missing, so nobody knows');
  });
});
