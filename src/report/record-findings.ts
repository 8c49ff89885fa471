import type { Service } from '../policies/services';
import type { DrillRecord, DrillRecoveryPoint, DrillRestore } from '../record/schema/drill-record-schema';
import { validateRecord } from './generated/record-validator';
import { shown } from './text/shown';

/** Enough to see what is wrong; a document of another kind departs from the schema everywhere. */
const MOST_FINDINGS = 20;

/** Where a document departs from the schema of records, a line each; empty for a record. */
export function recordFindings(value: unknown): string[] {
  if (validateRecord(value)) return (value as DrillRecord).restores.flatMap(pointFindings).slice(0, MOST_FINDINGS);
  const findings = validateRecord.errors ?? [];
  const rest = findings.length - MOST_FINDINGS;
  const lines = findings.slice(0, MOST_FINDINGS).map(describe);
  return rest > 0 ? [...lines, `and ${rest} more`] : lines;
}

export function isDrillRecord(value: unknown): value is DrillRecord {
  return (
    validateRecord(value) && (value as DrillRecord).restores.every((restore) => pointFindings(restore, 0).length === 0)
  );
}

const POINT_NAMES = {
  hbr: [['vaultId'], ['snapshotId'], ['snapshotHash']],
  dbs: [['backupPlanId'], ['backupSetId', 'restoreTime']],
  computenest: [['serviceInstanceId'], ['backupId']],
} as const satisfies Record<Service, readonly (readonly (keyof DrillRecoveryPoint)[])[]>;

/** What the schema leaves open: which members name a recovery point, by the service. */
function pointFindings({ service = 'hbr', recoveryPoint }: DrillRestore, index: number): string[] {
  return POINT_NAMES[service]
    .filter((names) => names.every((name: keyof DrillRecoveryPoint) => recoveryPoint[name] === undefined))
    .map((names) => `/restores/${index}/recoveryPoint: ${names.join(' or ')} is missing`);
}

type Finding = NonNullable<typeof validateRecord.errors>[number];

const expectations: Record<string, (finding: Finding) => string> = {
  const: ({ schema }) => JSON.stringify(schema),
  enum: ({ schema }) => `one of ${(schema as unknown[]).join(', ')}`,
  type: ({ schema }) => `type ${[schema].flat().join(' or ')}`,
  minimum: ({ schema }) => `at least ${schema}`,
  pattern: ({ schema }) => `text like ${schema}`,
};

/** Records of the first days do not tell; what they are about, nobody can say. */
function missing(member: unknown): string {
  const advice = ', so nobody knows whether the cloud was real or emulated. Run the drill again with this version';
  return `${member} is missing${member === 'environment' ? advice : ''}`;
}

function describe(finding: Finding): string {
  const path = finding.instancePath || '/';
  if (finding.keyword === 'required') return `${path}: ${missing(finding.params.missingProperty)}`;
  if (finding.keyword === 'additionalProperties') {
    return `${path}: there is no member ${shown(JSON.stringify(finding.params.additionalProperty), 100)} in a record`;
  }
  const got = shown(JSON.stringify(finding.data) ?? 'nothing', 100);
  return `${path}: got ${got}, expected ${expectations[finding.keyword](finding)}`;
}
