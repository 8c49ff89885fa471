import { createRestoreJob } from '../../../api/operations/create-restore-job';
import { forbiddenParameters, type RestoreRule, restoreRules, TYPES_WITH_OPTIONS } from '../../../api/restore-rules';
import { isKnownRestoreType, RESTORE_TYPES, type RestoreType } from '../../../api/restore-types';
import { isObject } from '../../../json/is-object';
import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { isRecord } from '../../../plugin/values/is-record';
import { DESTROY_POLICIES, FAILURE_POLICIES, PARTIAL_POLICIES, TIMEOUT_POLICIES } from '../../../policies/policies';
import { checkDuration, checkJson, checkOneOf, checkTime } from '../../values/attribute-checks';
import { checkExpectations } from '../../values/check-expectations';
import { jsonFault, jsonValue } from '../../values/json-value';
import { checkWhole } from '../../values/number-checks';
import { snakeCase } from '../../values/snake-case';
import { checkBackupNamed } from '../restore/guard/check-backup';
import { checkGuardNames } from '../restore/guard/guard-values';
import { jobInputs } from './state/job-inputs';
import type { JobPlan } from './state/schema';

const { parameters } = createRestoreJob;
const JSON_ATTRIBUTES = ['udm_detail', 'options', 'failback_detail', 'target_container'] as const;

/** What a parameter of the type integer takes. */
const MAX_INT = 2 ** 31 - 1;

type Inputs = Readonly<Record<string, unknown>>;

/** What is wrong with a configuration, as far as its values are known. An unknown value is never refused. */
export function checkJob(config: JobPlan): readonly Diagnostic[] {
  return [
    ...checkOneOf(config, 'on_partial', PARTIAL_POLICIES),
    ...checkExpectations(config),
    ...checkOneOf(config, 'on_failure', FAILURE_POLICIES),
    ...checkOneOf(config, 'on_timeout', TIMEOUT_POLICIES),
    ...checkOneOf(config, 'on_destroy', DESTROY_POLICIES),
    ...checkOneOf(config, 'cross_account_type', parameters.CrossAccountType.values),
    ...checkOneOf(config, 'edition', parameters.Edition.values),
    ...checkTime(config, 'target_time'),
    ...checkTime(config, 'target_create_time'),
    ...checkDuration(config.timeouts, ['timeouts', 'create']),
    ...checkDuration(config.timeouts, ['timeouts', 'delete']),
    ...JSON_ATTRIBUTES.flatMap((name) => checkJson(config, name)),
    ...checkWhole(config.cross_account_user_id, ['cross_account_user_id'], { minimum: 0 }),
    ...checkChannels(config.ots_detail),
    ...checkPaths(config, 'include'),
    ...checkPaths(config, 'exclude'),
    ...checkGuardNames(config),
    ...checkBackupNamed(jobInputs, config),
    ...checkType(config),
  ];
}

function checkChannels(detail: unknown): Diagnostic[] {
  const count = isRecord(detail) ? detail.batch_channel_count : null;
  return checkWhole(count, ['ots_detail', 'batch_channel_count'], { minimum: 1, maximum: MAX_INT });
}

function checkType(config: JobPlan): Diagnostic[] {
  const type = config.restore_type;
  if (typeof type !== 'string') return [];
  if (!isKnownRestoreType(type)) return [strangeType(type)];
  const rule: RestoreRule = restoreRules[type];
  return [
    ...checkSourceType(config, type, rule),
    ...(config.start_when === false ? [] : rule.required).flatMap((parameter) =>
      missing(config, type, snakeCase(parameter)),
    ),
    ...forbiddenParameters(type).flatMap((parameter) => misplaced(config, type, snakeCase(parameter))),
    ...checkUdmDetail(config, type, rule.udmDetail ?? []),
    ...checkTableName(config, type),
  ];
}

function strangeType(type: string): Diagnostic {
  return warningDiagnostic(
    'Unknown restore type',
    `"${type}" is not a restore type that this version knows (${RESTORE_TYPES.join(', ')}). It is sent to the service unchanged, and the other arguments are not checked.`,
    ['restore_type'],
  );
}

function checkSourceType(config: JobPlan, type: RestoreType, rule: RestoreRule): Diagnostic[] {
  const source = config.source_type;
  if (typeof source !== 'string' || source === rule.sourceType) return [];
  const detail = `A restore of type ${type} reads snapshots of ${rule.sourceType}, not of "${source}". Set source_type = "${rule.sourceType}", or another restore_type.`;
  return [errorDiagnostic('Source type does not fit the restore type', detail, ['source_type'])];
}

function missing(config: Inputs, type: RestoreType, name: string): Diagnostic[] {
  if (config[name] !== null && config[name] !== '') return [];
  const detail = `A restore of type ${type} needs ${name}. ${parameterText(name)}`;
  return [errorDiagnostic(`Missing ${name}`, detail, [name])];
}

function misplaced(config: Inputs, type: RestoreType, name: string): Diagnostic[] {
  if (config[name] === null || isUnknown(config[name])) return [];
  const instead =
    ['include', 'exclude'].includes(name) && TYPES_WITH_OPTIONS.includes(type)
      ? `Write options = jsonencode({ ${name}s = [...] }) instead.`
      : `Remove it, or choose a restore_type that takes it: ${takers(name).join(', ')}.`;
  return [errorDiagnostic(`Unexpected ${name}`, `A restore of type ${type} takes no ${name}. ${instead}`, [name])];
}

function takers(name: string): RestoreType[] {
  return RESTORE_TYPES.filter((type) => {
    const rule: RestoreRule = restoreRules[type];
    return [...rule.required, ...rule.optional].some((parameter) => snakeCase(parameter) === name);
  });
}

function parameterText(name: string): string {
  return Object.entries(parameters).find(([parameter]) => snakeCase(parameter) === name)?.[1].description ?? '';
}

function checkUdmDetail(config: JobPlan, type: RestoreType, members: readonly string[]): Diagnostic[] {
  const text = config.udm_detail;
  if (typeof text !== 'string' || members.length === 0 || checkJson(config, 'udm_detail').length > 0) return [];
  const detail = jsonValue(text);
  const hasMembers = isObject(detail);
  const absent = members.filter((member) => !hasMembers || (detail as Inputs)[member] === undefined);
  if (absent.length === 0) return [];
  const message = `A restore of type ${type} needs ${absent.join(', ')} in udm_detail. All that it needs: ${members.join(', ')}.`;
  return [errorDiagnostic('Incomplete udm_detail', message, ['udm_detail'])];
}

function checkTableName(config: JobPlan, type: RestoreType): Diagnostic[] {
  const include = config.include;
  if (type !== 'OTS_TABLE' || !Array.isArray(include) || include.length === 1) return [];
  const detail = `For OTS_TABLE, include has one element, the name of the source table; got ${include.length} elements.`;
  return [errorDiagnostic('Wrong number of source tables', detail, ['include'])];
}

/** The vendor's resource takes the list as a JSON text; a list of strings around that is soon written. */
function isJsonList(path: string): boolean {
  return path.startsWith('[') && jsonFault(path) === undefined;
}

/** The limit of the service holds for the JSON text that is sent. */
function checkPaths(config: JobPlan, name: 'include' | 'exclude'): Diagnostic[] {
  const paths = config[name];
  if (!Array.isArray(paths) || paths.some((path) => typeof path !== 'string')) return [];
  const [list] = paths.filter(isJsonList);
  if (list !== undefined) {
    const detail = `Got the JSON text of a list as one path. Write the list itself: ${name} = ${list}.`;
    return [errorDiagnostic(`Invalid ${name}`, detail, [name])];
  }
  const { length } = JSON.stringify(paths);
  const { maxLength } = parameters.Include;
  if (length <= maxLength) return [];
  const detail = `Got ${length} characters when written as JSON, expected at most ${maxLength}. Restore a common parent directory, or split the restore.`;
  return [errorDiagnostic(`${name} is too long`, detail, [name])];
}
