import { parseDurationMs } from '../../../amounts/parse-duration-ms';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import type { ValidationMoment } from '../../../plugin/provider';
import { isUnknown } from '../../../plugin/unknown';
import { CHECK_KINDS } from '../../../policies/check-kinds';
import { checkDuration, checkJson } from '../../values/attribute-checks';
import { commandFaults, foreseen } from '../command/checks';
import { instanceFaults } from './faults/instance-faults';
import { dnsFaults, headerFaults, httpFaults, tcpFaults } from './faults/network-faults';
import { oneOfThese } from './faults/one-of-these';
import type { CheckPlan } from './schema';

/**
 * What is wrong with a configuration, as far as its values are known. Nothing is refused once a plan or an apply has begun:
 * what cannot be run is a result then, and must not cost a drill its record.
 */
export function checkCheck(config: CheckPlan, moment?: ValidationMoment): Diagnostic[] {
  const faults = checkFaults(config);
  return moment?.isConfigured ? faults.map(foreseen) : faults;
}

export function checkFaults(config: CheckPlan): Diagnostic[] {
  return [
    ...oneOfThese(config, CHECK_KINDS, []),
    ...belonging(config, 'command', ['environment', 'environment_wo', 'results', 'working_directory']),
    ...belonging(config, 'http', ['headers_wo']),
    ...commandFaults(config),
    ...checkJson(config, 'results'),
    ...httpFaults(config.http),
    ...headerFaults(config.headers_wo, ['headers_wo']),
    ...tcpFaults(config.tcp),
    ...dnsFaults(config.dns),
    ...instanceFaults(config.in_instance),
    ...['timeout', 'interval', 'attempt_timeout'].flatMap((name) => durationFaults(config, name)),
  ];
}

/** What another kind of check would pass over in silence. */
function belonging(config: CheckPlan, kind: 'command' | 'http', names: readonly (keyof CheckPlan)[]): Diagnostic[] {
  const isOther = config[kind] === null && CHECK_KINDS.some((each) => config[each] !== null);
  const given = isOther ? names.filter((name) => config[name] !== null) : [];
  return given.map((name) =>
    errorDiagnostic(`Unused ${name}`, `${name} is for ${kind} alone, which is not set. Remove it.`, [name]),
  );
}

/** Without a pause between them, attempts would be an attack. */
function durationFaults(config: CheckPlan, name: string): Diagnostic[] {
  const value = config[name as keyof CheckPlan];
  const ms = isUnknown(value) || value === null ? undefined : parseDurationMs(String(value));
  if (ms === undefined || ms >= 1000) return checkDuration(config, [name]);
  return [errorDiagnostic(`Invalid ${name}`, `Got "${value}", expected a second or more, such as "10s".`, [name])];
}
