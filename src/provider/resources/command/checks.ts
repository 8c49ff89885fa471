import { type AttributePath, type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import type { ValidationMoment } from '../../../plugin/provider';
import { isUnknown } from '../../../plugin/unknown';
import { checkDuration, checkJson } from '../../values/attribute-checks';
import type { CommandPlan } from './schema';

type Inputs = Pick<CommandPlan, 'command' | 'environment' | 'environment_wo' | 'working_directory'>;

const EXAMPLE = 'expected a program and its arguments, such as ["sh", "-c", "test -s /restore/orders.db"]';

/**
 * What is wrong with a configuration, as far as its values are known. An unknown value is never refused, and nothing is
 * refused once a plan or an apply has begun: what cannot be run is a result then, and must not cost a drill its record.
 */
export function checkCommand(config: CommandPlan, moment?: ValidationMoment): Diagnostic[] {
  const faults = [...commandFaults(config), ...checkDuration(config, ['timeout']), ...checkJson(config, 'results')];
  return moment?.isConfigured ? faults.map(foreseen) : faults;
}

/** What is wrong, once nothing may be refused any more. */
export function foreseen({ summary, detail, path }: Diagnostic): Diagnostic {
  return warningDiagnostic(summary, `${detail} The command will not run as intended.`, path);
}

/** What no program can be started with. No value of a variable is told: it may be a secret. */
export function commandFaults({ command, environment, environment_wo, working_directory }: Inputs): Diagnostic[] {
  return [
    ...argumentFaults(command),
    ...variableFaults('environment', environment),
    ...variableFaults('environment_wo', environment_wo),
    ...(holdsNul(working_directory) ? [nul('working_directory', ['working_directory'])] : []),
  ];
}

function argumentFaults(command: Inputs['command']): Diagnostic[] {
  if (isUnknown(command) || command === null) return [];
  if (command.length === 0 || command[0] === '') {
    const got = command.length === 0 ? 'no program' : 'a program without a name';
    return [errorDiagnostic('Empty command', `Got ${got}, ${EXAMPLE}.`, ['command'])];
  }
  return command.flatMap((argument, index) => {
    if (holdsNul(argument)) return [nul(`Element ${index} of command`, ['command', index])];
    if (argument !== null) return [];
    return [errorDiagnostic('Invalid command', `Element ${index} of command is null, ${EXAMPLE}.`, ['command', index])];
  });
}

function variableFaults(attribute: string, variables: Inputs['environment']): Diagnostic[] {
  if (isUnknown(variables) || variables === null) return [];
  return Object.entries(variables).flatMap(([name, value]) => {
    const path = [attribute, name];
    if (/[=\0]/.test(name) || name === '') return [badName(attribute, name)];
    return holdsNul(value) ? [nul(`The variable ${name} of ${attribute}`, path)] : [];
  });
}

/** What comes after an equals sign was perhaps meant for its value. */
function badName(attribute: string, name: string): Diagnostic {
  const begin = name.split(/[=\0]/)[0];
  const got = name === '' ? 'an empty name' : `a name that begins with "${begin}", followed by "=" or a NUL character`;
  return errorDiagnostic(
    `Invalid name in ${attribute}`,
    `Got ${got} in ${attribute}; expected a name such as "TABLE".`,
    [attribute],
  );
}

function holdsNul(value: unknown): boolean {
  return typeof value === 'string' && value.includes('\0');
}

function nul(what: string, path: AttributePath): Diagnostic {
  return errorDiagnostic(
    `Invalid ${path[0]}`,
    `${what} contains a NUL character, which cannot be passed to a program. Remove it, or pass the value in a file.`,
    path,
  );
}
