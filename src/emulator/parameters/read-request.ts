import type { Field } from '../../api/field';
import type { Operation, Parameter, RequestOf } from '../../api/operation';
import { invalidParameter, missingParameter } from '../http/api-error';
import { entryPaths, type FlatParameters } from '../http/flat-parameters';
import { readJson, readJsonArray } from './read-json';
import { readScalar } from './read-scalar';

/**
 * Checks and reads what an operation declares. Parameters that it does not declare are ignored, as the gateway does:
 * a misspelt one is not noticed there, either.
 */
export function readRequest<O extends Operation>(operation: O, parameters: FlatParameters): RequestOf<O> {
  const values = Object.entries(operation.parameters).map(([name, parameter]) => {
    if (!isGiven(name, parameter, parameters)) throw missingParameter(name);
    return [name, readParameter(name, parameter, parameters)] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as RequestOf<O>;
}

function isGiven(name: string, { required, type }: Parameter, parameters: FlatParameters): boolean {
  if (!required) return true;
  if (required === 'maybe empty') return parameters.has(name);
  return type === 'list' ? entryPaths(name, parameters).length > 0 : Boolean(parameters.get(name));
}

function readParameter(name: string, parameter: Parameter, parameters: FlatParameters): unknown {
  if (parameter.type === 'json') {
    const text = parameters.get(name);
    if (text === undefined) return undefined;
    return parameter.array ? readJsonArray(name, text) : readJson(name, text, parameter.fields);
  }
  const value = readField(name, parameter, parameters);
  if (value !== undefined) checkLimits(name, value, parameter);
  return value;
}

function readField(path: string, field: Field, parameters: FlatParameters): unknown {
  if (field.type === 'list') {
    const paths = entryPaths(path, parameters);
    return paths.length > 0 ? paths.map((entry) => readField(entry, field.of, parameters)) : undefined;
  }
  if (field.type === 'object') {
    const members = Object.entries(field.fields);
    return Object.fromEntries(members.map(([name, of]) => [name, readField(`${path}.${name}`, of, parameters)]));
  }
  const text = parameters.get(path);
  if (field.type === 'json') return text;
  return text === undefined ? undefined : readScalar(path, text, field);
}

function checkLimits(name: string, value: unknown, { minimum, maximum, maxLength, maxItems }: Parameter): void {
  if (typeof value === 'number' && minimum !== undefined && value < minimum) {
    throw invalidParameter(name, value, `at least ${minimum}`);
  }
  if (typeof value === 'number' && maximum !== undefined && value > maximum) {
    throw invalidParameter(name, value, `at most ${maximum}`);
  }
  if (typeof value === 'string' && maxLength !== undefined && (value === '' || value.length > maxLength)) {
    throw invalidParameter(name, value, `1 to ${maxLength} characters`);
  }
  if (Array.isArray(value) && maxItems !== undefined && value.length > maxItems) {
    throw invalidParameter(name, `${value.length} entries`, `at most ${maxItems}`);
  }
}
