import type { Field } from '../../src/api/field';
import { type Action, operations } from '../../src/api/operations';

export interface GoodAnswers {
  /** What the one job of the cloud is. */
  readonly status: string;
  /** Whether there is one. */
  readonly hasJob: boolean;
}

type Values = Record<string, unknown>;

const SECOND = 1_767_225_600;

/** What the service would say to a call: everything that its contract knows, of one entry. */
export function goodAnswer(action: Action, { status, hasJob }: GoodAnswers): Values {
  const fields = operations[action].response;
  const answer = sampleOf({ type: 'object', fields, description: '' }) as Values;
  const whole = { ...answer, Success: true, Code: '200', NextToken: undefined, TotalCount: 1, RequestId: 'request-1' };
  if (action === 'CreateRestoreJob') return { ...whole, RestoreId: 'r-1' };
  if (action !== 'DescribeRestoreJobs2') return withKnownMembers(whole, fields);
  const { RestoreJobs } = answer as { RestoreJobs: { RestoreJob: Values[] } };
  const outputs = Object.entries(RestoreJobs.RestoreJob[0]).filter(
    ([name]) =>
      !/^(Target|Include|Exclude|Options|Ots|Udm|CrossAccount|Snapshot|Edition|Container|Initiated|Failback|Source|Cluster)/.test(
        name,
      ),
  );
  const job = {
    ...Object.fromEntries(outputs),
    ...theRestore,
    Status: status,
    Progress: 5_000,
    ErrorMessage: 'disk full',
  };
  const list = hasJob ? [job] : [];
  return withKnownMembers({ ...whole, RestoreJobs: { RestoreJob: list }, TotalCount: list.length }, fields);
}

/** As it was asked for. */
const theRestore = {
  ...{ RestoreId: 'r-1', RestoreType: 'ECS_FILE', SourceType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1' },
  ...{ TargetInstanceId: 'i-1', TargetPath: '/restore', Include: undefined, Exclude: undefined, Options: undefined },
  ...{ CrossAccountType: 'SELF_ACCOUNT', CrossAccountUserId: undefined, CrossAccountRoleName: undefined },
};

function withKnownMembers(answer: Values, fields: object): Values {
  return Object.fromEntries(Object.entries(answer).filter(([name]) => Object.hasOwn(fields, name)));
}

function sampleOf(field: Field): unknown {
  switch (field.type) {
    case 'object':
      return Object.fromEntries(Object.entries(field.fields).map(([name, one]) => [name, sampleOf(one)]));
    case 'list': {
      const list = [sampleOf(field.of)];
      return field.wrappedIn === undefined ? list : { [field.wrappedIn]: list };
    }
    case 'boolean':
      return true;
    case 'json':
      return { a: 1 };
    case 'string':
      return field.values?.at(-1) ?? 'text';
    default:
      return numberOf(field.unit, field.quoted);
  }
}

function numberOf(unit: string | undefined, quoted: true | undefined): unknown {
  const number = unit === 'epoch seconds' ? SECOND : unit === 'epoch milliseconds' ? SECOND * 1000 : 7;
  return quoted ? String(number) : number;
}
