import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { isDrillRecord, recordFindings } from '../../src/report/record-findings';
import { hostileRecord } from './hostile-texts';
import { largeRecord, metRecord, missedRecord, sampleRestore } from './sample-records';
import { serviceRecord } from './service-record';

const published = JSON.parse(readFileSync(join(__dirname, '../../docs/drill-record.schema.json'), 'utf8'));

describe('a record', () => {
  it.each([
    ['that is met', metRecord()],
    ['that is missed', missedRecord()],
    ['of many restores', largeRecord(200)],
    ['of hostile texts', hostileRecord('</script>')],
    ['of all services', serviceRecord()],
    ['with a policy', metRecord({ drill: { ...metRecord().drill, onPartial: 'accept' } })],
  ])('%s fits the published schema, and our check of it', (_, record) => {
    expect(new Ajv({ allowUnionTypes: true }).validate(published, record)).toBe(true);
    expect(recordFindings(record)).toEqual([]);
    expect(isDrillRecord(record)).toBe(true);
  });
});

describe('what is no record', () => {
  const wrong = (changes: object) => recordFindings({ ...metRecord(), ...changes });

  it.each<[object, string]>([
    [{ version: 2 }, '/version: got 2, expected 1'],
    [{ verdict: 'good' }, '/verdict: got "good", expected one of met, missed'],
    [{ region: 7 }, '/region: got 7, expected type string or null'],
    [{ durationSeconds: -1 }, '/durationSeconds: got -1, expected at least 0'],
    [
      { startedAt: 'today' },
      String.raw`/startedAt: got "today", expected text like ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`,
    ],
    [{ moon: 'full' }, '/: there is no member "moon" in a record'],
    [{ tools: { provider: '0.1.0' } }, '/tools: terraform is missing'],
    [
      { environment: undefined },
      '/: environment is missing, so nobody knows whether the cloud was real or emulated. Run the drill again with this version',
    ],
    [
      { environment: { ...metRecord().environment, kind: 'simulated' } },
      '/environment/kind: got "simulated", expected one of real, emulated',
    ],
    [{ environment: { kind: 'real', endpoint: 'x', accountId: null } }, '/environment: caller is missing'],
  ])('with %o departs where the finding says', (changes, finding) => {
    expect(wrong(changes)).toEqual([finding]);
  });

  it.each<[object, string]>([
    [{ service: 'dbs' }, 'backupPlanId'],
    [{ service: 'dbs', recoveryPoint: { backupPlanId: 'dbs-1', completedAt: null } }, 'backupSetId or restoreTime'],
    [{ service: 'computenest', recoveryPoint: { backupId: 'b-1', completedAt: null } }, 'serviceInstanceId'],
    [{ service: 'computenest', recoveryPoint: { serviceInstanceId: 'si-1', completedAt: null } }, 'backupId'],
    [{ recoveryPoint: { vaultId: 'v-1', snapshotHash: null, completedAt: null } }, 'snapshotId'],
    [{ service: 'hbr', recoveryPoint: { snapshotId: 's-1', snapshotHash: null, completedAt: null } }, 'vaultId'],
  ])('does not name its recovery point: %o', (changes, missing) => {
    const record = { ...metRecord(), restores: [sampleRestore(), sampleRestore(changes)] };
    expect(recordFindings(record)).toContain(`/restores/1/recoveryPoint: ${missing} is missing`);
    expect(isDrillRecord(record)).toBe(false);
  });

  it('is told of at most twenty times, in short lines without control characters', () => {
    expect(wrong({ reasons: Array.from({ length: 30 }, () => 1) })).toHaveLength(21);
    expect(wrong({ reasons: Array.from({ length: 30 }, () => 1) }).at(-1)).toBe('and 10 more');
    expect(wrong({ verdict: `\u001b[2J${'x'.repeat(1_000_000)}` })[0]).toContain('… (999,911 more characters)');
    expect(wrong({ verdict: '\u009b2J' })[0]).toContain('[U+009B]2J');
  });
});
