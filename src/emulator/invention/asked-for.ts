import { parse } from 'lossless-json';
import type { Action } from '../../api/operations';

/** What the other services have to restore: a plan of Database Backup, its sets, backups of a service instance. */
export type ServiceBackups = 'backup plan' | 'backup set' | 'backup of Compute Nest';

/** What a call asks about, of what can be invented. */
export interface Asked {
  readonly kind: 'vault' | 'snapshot' | 'backup job' | 'sources' | ServiceBackups;
  readonly sourceType?: string;
  readonly edition?: 'STANDARD' | 'BASIC';
  readonly vaultId?: string;
  /** Of a call that lists what there is, and may name several. */
  readonly vaultIds?: readonly string[];
  /** What it was taken of, by the names of the API. */
  readonly fields: Readonly<Record<string, string>>;
}

type Request = Readonly<Record<string, unknown>>;

/** What backups are taken of; a call that names none of them looks for whatever there is. */
const PLACES = ['InstanceId', 'Bucket', 'FileSystemId', 'InstanceName', 'DiskId'];
const FIELDS = [...PLACES, 'TableName', 'CreateTime', 'PlanId', 'UdmRegionId'];

/** Whoever asks for a snapshot of any type may mean anything. */
const NEEDING_A_TYPE: readonly Asked['kind'][] = ['snapshot', 'backup job'];

export function askedFor(action: Action, request: object): readonly Asked[] {
  const all = reading[action]?.(request as Request) ?? [];
  return all.flatMap((asked): readonly Asked[] => {
    const { kind, fields, sourceType } = asked;
    if (!NEEDING_A_TYPE.includes(kind)) return [asked];
    if (sourceType === undefined) return [];
    return namesPlace(fields) ? [asked] : sourcesIn(sourceType, request as Request);
  });
}

/** Snapshots of files are only listed of what is named. */
function sourcesIn(jobType: string, { Filters, Query }: Request): readonly Asked[] {
  const sourceType = jobType === 'OTS' ? 'OTS_TABLE' : jobType;
  if (Query !== undefined && sourceType !== 'COMMON_FILE_SYSTEM') return [];
  const vaults = [
    ...listOf(Filters).flatMap(({ Key, Values }) => (Key === 'VaultId' && Array.isArray(Values) ? Values : [])),
    ...(Query === undefined ? [] : [conditionsOf(Query).VaultId ?? []].flat()),
  ];
  return [{ kind: 'sources', sourceType, vaultIds: vaults.map(String), fields: {} }];
}

const reading: { readonly [_ in Action]?: (request: Request) => readonly Asked[] } = {
  DescribeVaults: ({ VaultId }) => (VaultId ? [{ kind: 'vault', vaultId: String(VaultId), fields: {} }] : []),
  DescribeBackupPlanList: ({ BackupPlanId }) =>
    String(BackupPlanId ?? '')
      .split(',')
      .flatMap((id) => planned('backup plan', id)),
  DescribeFullBackupList: ({ BackupPlanId }) => planned('backup set', BackupPlanId),
  DescribeRestoreRangeInfo: ({ BackupPlanId }) => planned('backup set', BackupPlanId),
  ListBackups: ({ Filter }) =>
    listOf(Filter).flatMap(({ Name, Value }) =>
      Name === 'ServiceInstanceId' && Array.isArray(Value)
        ? Value.map((id) => ({ kind: 'backup of Compute Nest' as const, fields: { ServiceInstanceId: String(id) } }))
        : [],
    ),
  SearchHistoricalSnapshots: ({ SourceType, Query, Edition }) => [
    subject('snapshot', SourceType, Edition, conditionsOf(Query)),
  ],
  DescribeOtsTableSnapshots: ({ OtsInstances = [{}] }) =>
    listOf(OtsInstances).flatMap(({ InstanceName, TableNames }) =>
      tablesOf(TableNames).map((TableName) =>
        subject('snapshot', 'OTS_TABLE', undefined, { InstanceName, ...(TableName && { TableName }) }),
      ),
    ),
  DescribeUdmSnapshots: ({ SourceType, InstanceId, DiskId, UdmRegionId }) => [
    subject('snapshot', SourceType, undefined, { InstanceId, DiskId, UdmRegionId }),
  ],
  DescribeBackupJobs2: ({ SourceType, Filters, Edition }) => [
    subject('backup job', SourceType, Edition, filtersOf(Filters)),
  ],
};

function planned(kind: Asked['kind'], plan: unknown): readonly Asked[] {
  const BackupPlanId = String(plan ?? '').trim();
  return BackupPlanId === '' ? [] : [{ kind, fields: { BackupPlanId } }];
}

function namesPlace(fields: Asked['fields']): boolean {
  return PLACES.some((name) => Object.hasOwn(fields, name));
}

function subject(kind: Asked['kind'], sourceType: unknown, edition: unknown, given: Request): Asked {
  const fields = FIELDS.flatMap((name) => (given[name] ? [[name, String(given[name])]] : []));
  return {
    kind,
    ...(sourceType !== undefined && { sourceType: String(sourceType) }),
    ...(edition !== undefined && { edition: edition as Asked['edition'] }),
    ...(given.VaultId !== undefined && { vaultId: String(given.VaultId) }),
    fields: Object.fromEntries(fields),
  };
}

/** Those that name one value. A query that cannot be read is refused by what answers it. */
function conditionsOf(query: unknown): Request {
  const conditions = listOf(parsed(String(query)));
  const equal = conditions.filter(({ operation = 'MATCH_TERM' }) => operation === 'MATCH_TERM');
  return Object.fromEntries(equal.map(({ field, value }) => [String(field), value]));
}

function filtersOf(filters: unknown): Request {
  const equal = listOf(filters).filter(({ Operator = 'EQUAL' }) => ['EQUAL', 'IN'].includes(String(Operator)));
  const one = equal.filter(({ Values }) => Array.isArray(Values) && Values.length === 1);
  return Object.fromEntries(one.map(({ Key, Values }) => [String(Key), (Values as readonly unknown[])[0]]));
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function listOf(value: unknown): Request[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

function tablesOf(names: unknown): readonly (string | undefined)[] {
  return Array.isArray(names) && names.length > 0 ? names.map(String) : [undefined];
}
