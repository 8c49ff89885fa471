import { type AttributePath, type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { isRecord } from '../../../plugin/values/is-record';
import { FAILURE_POLICIES, PARTIAL_POLICIES } from '../../../policies/policies';
import { checkDuration, checkOneOf } from '../../values/attribute-checks';
import { checkExpectations } from '../../values/check-expectations';
import { awaitedAttributes, type GatePlan } from './schema';

const MAPS = Object.keys(awaitedAttributes) as (keyof typeof awaitedAttributes)[];

/** What is wrong with a configuration, as far as its values are known. An unknown value is never refused. */
export function checkGate(config: GatePlan): readonly Diagnostic[] {
  return [
    ...checkOneOf(config, 'on_partial', PARTIAL_POLICIES),
    ...checkExpectations(config),
    ...Object.entries(membersOf(config, 'restore_jobs')).flatMap(([name, job]) =>
      isRecord(job) ? checkExpectations(job, ['restore_jobs', name]) : [],
    ),
    ...checkOneOf(config, 'on_failure', FAILURE_POLICIES),
    ...checkDuration(config.timeouts, ['timeouts', 'create']),
    ...(MAPS.every((map) => config[map] === null) ? [nothingToWaitFor()] : []),
    ...MAPS.flatMap((map) => checkIds(config, map)),
    ...checkNames(config),
  ];
}

function nothingToWaitFor(): Diagnostic {
  const detail = `Set at least one of ${MAPS.join(', ')}. An empty map is fine.`;
  return errorDiagnostic('Nothing to wait for', detail);
}

function checkIds(config: GatePlan, map: (typeof MAPS)[number]): Diagnostic[] {
  return Object.entries(membersOf(config, map)).flatMap(([name, entry]) => {
    if (entry === null) return [blank([map, name])];
    if (isUnknown(entry)) return [];
    return Object.entries(entry as object).flatMap(([attribute, value]) =>
      typeof value === 'string' && value.trim() === '' ? [blank([map, name, attribute])] : [],
    );
  });
}

function blank(path: AttributePath): Diagnostic {
  return errorDiagnostic(`Empty ${path[path.length - 1]}`, 'Expected a value, got none.', path);
}

/** The results have one name each, whichever service it is of. */
function checkNames(config: GatePlan): Diagnostic[] {
  const paths = MAPS.flatMap((map) => Object.keys(membersOf(config, map)).map((name) => [map, name] as const));
  return paths.flatMap(([map, name], index) => {
    const earlier = paths.findIndex(([, other]) => other === name);
    if (earlier === index) return [];
    const detail = `"${name}" is in ${paths[earlier][0]} as well. Each name must be unique, since the results are listed by name.`;
    return [errorDiagnostic('Two restores have the same name', detail, [map, name])];
  });
}

function membersOf(config: GatePlan, map: (typeof MAPS)[number]): Readonly<Record<string, unknown>> {
  const members = config[map];
  return isUnknown(members) || members === null ? {} : (members as Readonly<Record<string, unknown>>);
}
