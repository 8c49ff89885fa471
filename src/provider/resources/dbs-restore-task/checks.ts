import { type DbsDestinationType, type DbsParameter, requiredDbsParameters } from '../../../api/dbs-destination-rules';
import { dbsDestinationTypeOf } from '../../../api/dbs-destination-type-of';
import { createDbsRestoreTask, DBS_DESTINATION_TYPES } from '../../../api/operations/create-dbs-restore-task';
import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { isRecord } from '../../../plugin/values/is-record';
import { FAILURE_POLICIES, TIMEOUT_POLICIES } from '../../../policies/policies';
import { checkDuration, checkOneOf, checkTime } from '../../values/attribute-checks';
import { isUnset } from '../../values/is-unset';
import { checkWhole } from '../../values/number-checks';
import { snakeCase } from '../../values/snake-case';
import { checkBackupNamed } from '../restore/guard/check-backup';
import { checkGuardNames } from '../restore/guard/guard-values';
import { dbsInputs } from './dbs-inputs';
import type { DbsTaskPlan } from './schema';

const { parameters } = createDbsRestoreTask;
const { minimum, maximum } = parameters.DestinationEndpointPort;

type Values = Readonly<Record<string, unknown>>;

/** What is wrong with a configuration, as far as its values are known. An unknown value is never refused. */
export function checkDbsTask(config: DbsTaskPlan): readonly Diagnostic[] {
  return [
    ...checkOneOf(config, 'on_failure', FAILURE_POLICIES),
    ...checkOneOf(config, 'on_timeout', TIMEOUT_POLICIES),
    ...checkTime(config, 'restore_time'),
    ...checkDuration(config.timeouts, ['timeouts', 'create']),
    ...checkWhole(config.destination_endpoint_port, ['destination_endpoint_port'], { minimum, maximum }),
    ...checkWhole(config.backup_gateway_id, ['backup_gateway_id'], { minimum: 0 }),
    ...checkObjects(config),
    ...checkWhatIsRestored(config),
    ...checkPassword(config),
    ...checkGuardNames(config),
    ...checkDestination(config),
  ];
}

const WHAT = ['backup_set_id', 'chosen_backup_set', 'restore_time'] as const;

/** One of them says what is restored. */
function checkWhatIsRestored(config: DbsTaskPlan): Diagnostic[] {
  const set = WHAT.filter((name) => isSet(config[name]));
  if (set.length > 1) {
    const detail = `Got ${set.join(' and ')}. A restore is of one backup set, or of one point in time: keep one of them.`;
    return [errorDiagnostic(`Unexpected ${set[1]}`, detail, [set[1]])];
  }
  return checkBackupNamed(dbsInputs, config);
}

function checkPassword(config: DbsTaskPlan): Diagnostic[] {
  const { destination_endpoint_password: kept, destination_endpoint_password_wo: written } = config;
  if (isSet(kept) && isSet(written)) {
    const detail =
      'Got destination_endpoint_password and destination_endpoint_password_wo. Keep the second one: the first is kept in the state.';
    return [errorDiagnostic('Two passwords', detail, ['destination_endpoint_password'])];
  }
  const isIdle = isSet(config.destination_endpoint_password_wo_version) && isUnset(written);
  if (!isIdle) return [];
  const detail =
    'destination_endpoint_password_wo_version tells of a change of destination_endpoint_password_wo, which is not set. Set it, or remove the version.';
  return [errorDiagnostic('Missing destination_endpoint_password_wo', detail, ['destination_endpoint_password_wo'])];
}

function checkObjects({ restore_objects: objects }: DbsTaskPlan): Diagnostic[] {
  if (!Array.isArray(objects)) return [];
  return objects.flatMap((object, index) => {
    const path = ['restore_objects', index, 'db_name'];
    if (!isRecord(object) || typeof object.db_name !== 'string' || object.db_name.trim() !== '') return [];
    return [errorDiagnostic('Empty db_name', 'Expected the name of a database in the backup.', path)];
  });
}

function checkDestination(config: DbsTaskPlan): Diagnostic[] {
  const written = config.destination_endpoint_instance_type;
  if (typeof written !== 'string' || written === '') return [];
  const type = dbsDestinationTypeOf(written);
  if (type === undefined) return [strangeType(written)];
  if (type === 'dg' || makesItsOwn(config) || config.start_when === false) return [];
  const required = requiredDbsParameters(type);
  return [...required.flatMap((parameter) => missing(config, type, parameter)), ...checkLogin(config, type, required)];
}

const LOGIN = ['destination_endpoint_user_name', 'destination_endpoint_password'];

/** Some databases have no users, and no argument tells which database it is. */
function checkLogin(config: DbsTaskPlan, type: DbsDestinationType, required: readonly DbsParameter[]): Diagnostic[] {
  const absent = LOGIN.filter((name) => isAbsent(config, name));
  if (absent.length === 0 || required.includes('DestinationEndpointUserName')) return [];
  const engine = type === 'Agent' ? 'Redis or SQL Server' : 'Redis';
  const detail = `A restore to a destination of the type ${type} needs ${absent.map(withTwin).join(' and ')}, unless the database is ${engine}. If it is not, the service will refuse the restore.`;
  return [warningDiagnostic(`Missing ${absent[0]}`, detail, [absent[0]])];
}

/** What a new instance needs is not documented. */
function makesItsOwn({ restore_destination_mode: mode }: DbsTaskPlan): boolean {
  return isUnknown(mode) || (typeof mode === 'string' && mode !== '' && mode.toLowerCase() !== 'exist_instance');
}

function strangeType(type: string): Diagnostic {
  return warningDiagnostic(
    'Unknown type of destination',
    `"${type}" is not a type of destination that this version knows (${DBS_DESTINATION_TYPES.join(', ')}). It is sent to the service unchanged, and the other arguments are not checked.`,
    ['destination_endpoint_instance_type'],
  );
}

function missing(config: DbsTaskPlan, type: string, parameter: DbsParameter): Diagnostic[] {
  const name = snakeCase(parameter);
  if (!isAbsent(config, name)) return [];
  const detail = `A restore to a destination of the type ${type} needs ${withTwin(name)}. ${parameters[parameter].description}`;
  return [errorDiagnostic(`Missing ${name}`, detail, [name])];
}

const PASSWORD = 'destination_endpoint_password';

function withTwin(name: string): string {
  return name === PASSWORD ? `${PASSWORD}_wo (or ${PASSWORD}, with Terraform before 1.11)` : name;
}

function isAbsent(config: DbsTaskPlan, name: string): boolean {
  const values = config as Values;
  return isUnset(values[name]) && (name !== PASSWORD || isUnset(values[`${PASSWORD}_wo`]));
}

/** What is unknown may turn out to be null. */
function isSet(value: unknown): boolean {
  return !isUnknown(value) && !isUnset(value);
}
