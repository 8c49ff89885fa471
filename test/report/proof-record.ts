import type { DrillRecord, DrillWaiver } from '../../src/record/schema/drill-record-schema';
import type { Signatures } from '../../src/report/attestation/sign-off';
import { metRecord, sampleRestore, sampleValidation } from './sample-records';

const OF_SELECTION = { wave: 2, after: ['orders'], selection: 'files' };

const restores = [
  sampleRestore({ expected: { minItems: 1000, minBytes: 1_073_741_824, complete: true } }),
  sampleRestore({
    ...OF_SELECTION,
    name: 'files/i-bp1aaaaaaaaaaaaaaaaa-srv-data',
    source: 'i-bp1aaaaaaaaaaaaaaaaa /srv/data',
    restoreId: 'r-0002',
    verdict: 'empty',
    bytesTotal: 0,
    bytesDone: 0,
    itemsTotal: 0,
    itemsDone: 0,
    bytesPerSecond: null,
    snapshotItems: 12_345,
    snapshotBytes: 3_221_225_472,
    expected: { onEmpty: 'fail' },
    errorMessage: 'nothing was restored, although snapshot s-0001 holds 12,345 files, 3 GiB',
  }),
  sampleRestore({
    ...OF_SELECTION,
    name: 'files/i-bp1bbbbbbbbbbbbbbbbb-srv-data',
    source: 'i-bp1bbbbbbbbbbbbbbbbb /srv/data',
    restoreId: 'r-0003',
    verdict: 'failed',
    itemsDone: 12_340,
    errorMessage: '12,340 files were restored; at least 20,000 were expected',
    expected: { minItems: 20_000, maxFailedItems: 10, maxFailedPercent: 0.5 },
    unmet: ['12,340 files were restored; at least 20,000 were expected'],
  }),
];

const findings = [
  { what: 'certificate', expected: 'valid for at least 14 days', observed: 'valid for 30 days', passed: true },
  { what: 'status', expected: '200 to 299', observed: '503', passed: false },
  { what: 'body', expected: `contains "${'ready-'.repeat(20)}"`, observed: null, passed: false },
];

const validations = [
  sampleValidation({
    ...{ name: 'web', kind: 'http', subject: `https://10.0.0.8:8443/health/${'deep-'.repeat(15)}`, attempts: 9 },
    ...{ findings, verdict: 'failed', exitCode: null, output: 'Service Unavailable', durationSeconds: 90 },
    ...{ expected: 'certificate valid, status 200 to 299, body', observed: 'status 503, no body' },
  }),
  ...restores.slice(1).map(({ name, source }) =>
    sampleValidation({
      ...{ name: `checksums/${name}`, after: [name], kind: 'in_instance', subject: 'i-bp1ccccccccccccccccc', source },
      ...{ selection: 'files', attempts: 1, findings: [{ ...findings[0], what: 'SHA-256 of /restore/orders.db' }] },
    }),
  ),
];

const because = 'The new line to the second site is late; until it comes, twice as long is accepted by the board';
const waivers: DrillWaiver[] = [
  { kind: 'rto', of: 'drill', active: true, reason: because, approver: 'Ann Example', until: '2026-04-01T00:00:00Z' },
  {
    kind: 'rpo',
    of: restores[1].name,
    active: false,
    reason: 'Moved',
    approver: 'b@example.com',
    until: '2026-01-01T00:00:00Z',
  },
];

/** A missed drill with every part that a record may have: a selection, expectations, ready-made checks, waivers. */
export function proofRecord(): DrillRecord {
  const met = metRecord();
  return {
    ...met,
    verdict: 'missed',
    reasons: restores.slice(1).map(({ name, verdict, errorMessage }) => `restore ${name}: ${verdict}: ${errorMessage}`),
    objectives: [
      {
        ...met.objectives[0],
        limitSeconds: 3600,
        met: false,
        marginSeconds: -1205,
        waived: true,
      },
      met.objectives[1],
    ],
    waivers,
    selections: [
      {
        name: 'files',
        sources: 400,
        sampled: 2,
        seed: '20260301.7',
        withoutPoint: ['i-bp1ddddddddddddddddd /srv/data', 'i-bp1eeeeeeeeeeeeeeeee /srv/data'],
      },
    ],
    waves: [met.waves[0], { ...met.waves[1], restores: restores.slice(1).map(({ name }) => name), verdict: 'failed' }],
    restores,
    validations,
  };
}

const KEY = '06e3fd8fda29bb60aa11';
const said = { role: 'reviewer', signedAt: '2026-03-02T08:00:00Z', note: `${because}. I have looked at the files.` };

export const signatures: Signatures = {
  signed: [
    { role: 'reviewer', keyId: KEY, results: true, signOffs: [said] },
    { role: 'head of operations of the northern branch', keyId: KEY, results: false, signOffs: [] },
  ],
  unread: 1,
  findings: [],
};
