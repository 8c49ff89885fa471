import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { CHECK_KINDS } from '../../../policies/check-kinds';
import { CLEANUP_POLICIES, EMPTY_POLICIES, PARTIAL_POLICIES } from '../../../policies/policies';
import { CHECK_VERDICTS, VERDICTS } from '../../../policies/verdicts';
import { SHA256 } from '../../../record/schema/schema-parts';
import { checkOneOf, checkTime } from '../../values/attribute-checks';
import { checkAmount, checkWhole } from '../../values/number-checks';
import { checkWaivers } from './check-waivers';
import { checkPoint } from './point-service';
import type { DrillPlan } from './schema';

/** What is wrong with a configuration, as far as its values are known. An unknown value is never refused. */
export function checkDrill(config: DrillPlan): readonly Diagnostic[] {
  return [
    ...checkOneOf(config, 'on_partial', PARTIAL_POLICIES),
    ...checkOneOf(config, 'on_empty', EMPTY_POLICIES),
    ...checkTime(config, 'declared_at'),
    ...checkHash(config.definition_hash),
    ...checkObjectives(config),
    ...checkWaivers(config),
    // A selection may find nothing: that is told in the record.
    ...(sizeOf(config.restores) === 0 && config.selections === null ? [nothingRestored()] : []),
    ...inEach(config, 'restores', checkRestore),
    ...inEach(config, 'validations', (validation) => [
      ...checkOneOf(validation, 'verdict', CHECK_VERDICTS),
      ...checkOneOf(validation, 'kind', CHECK_KINDS),
    ]),
    ...inEach(config, 'cleanup', (step) => [
      ...checkOneOf(step, 'when', CLEANUP_POLICIES),
      ...checkOneOf(step, 'verdict', CHECK_VERDICTS),
    ]),
  ];
}

type Values = Readonly<Record<string, unknown>>;

/** What is wrong with the members of a map, with the paths that lead there. */
function inEach(config: Values, map: string, check: (member: Values) => Diagnostic[]): Diagnostic[] {
  return Object.entries(known(config[map])).flatMap(([name, member]) =>
    check(known(member)).map((found) => ({ ...found, path: [map, name, ...(found.path ?? [])] })),
  );
}

function checkRestore(restore: Values): Diagnostic[] {
  const below = (name: string, found: Diagnostic[]) =>
    found.map((one) => ({ ...one, path: [name, ...(one.path ?? [])] }));
  return [
    ...checkWhole(restore.wave, ['wave'], { minimum: 1 }),
    ...checkObjectives(restore),
    ...checkPoint(restore.recovery_point, restore.result),
    ...below('recovery_point', checkTimes(known(restore.recovery_point))),
    ...below('expect', checkOneOf(known(restore.expect), 'on_empty', EMPTY_POLICIES)),
    ...below('expect', checkExpected(known(restore.expect))),
    ...below('result', checkOneOf(known(restore.result), 'verdict', VERDICTS)),
  ];
}

function checkExpected({ min_items, min_bytes, max_failed_items, max_failed_percent }: Values): Diagnostic[] {
  return [
    ...checkWhole(min_items, ['min_items'], { minimum: 0 }),
    ...checkWhole(min_bytes, ['min_bytes'], { minimum: 0 }),
    ...checkWhole(max_failed_items, ['max_failed_items'], { minimum: 0 }),
    ...checkAmount(max_failed_percent, ['max_failed_percent'], { minimum: 0, maximum: 100 }),
  ];
}

function checkTimes(point: Values): Diagnostic[] {
  return ['completed_at', 'restore_time'].flatMap((name) => checkTime(point, name));
}

function checkObjectives({ rto_seconds, rpo_seconds }: Values): Diagnostic[] {
  return [
    ...checkAmount(rto_seconds, ['rto_seconds'], { minimum: 0 }),
    ...checkAmount(rpo_seconds, ['rpo_seconds'], { minimum: 0 }),
  ];
}

function checkHash(hash: unknown): Diagnostic[] {
  if (typeof hash !== 'string' || SHA256.test(hash)) return [];
  const detail = `Got "${hash}", expected 64 hexadecimal digits, such as sha256(jsonencode({ ... })) gives.`;
  return [errorDiagnostic('Invalid definition_hash', detail, ['definition_hash'])];
}

function nothingRestored(): Diagnostic {
  return errorDiagnostic(
    'A drill without restores',
    'Expected at least one restore: without one, the drill would prove nothing.',
    ['restores'],
  );
}

function sizeOf(map: unknown): number | undefined {
  return isUnknown(map) || map === null ? undefined : Object.keys(map as object).length;
}

function known(value: unknown): Values {
  return isUnknown(value) ? {} : ((value ?? {}) as Values);
}
