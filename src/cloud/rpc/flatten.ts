import type { Field } from '../../api/field';
import type { Operation, Parameter } from '../../api/operation';
import { CloudError } from '../cloud-error';
import { writeExactJson } from './exact-json';
import type { Pair } from './query-string';

/** The parameters of a request in their wire form, by where they travel. */
export interface FlatRequest {
  readonly query: readonly Pair[];
  readonly form: readonly Pair[];
  /** What no message may show, though a server may quote it. */
  readonly secrets?: readonly string[];
}

type Values = { readonly [name: string]: unknown };

/** RPC style: lists become `Name.1`, objects `Name.Key`, objects of type `json` one string; what is absent is left out. */
export function flatten(operation: Operation, request: Values): FlatRequest {
  const those = (are: (parameter: Parameter) => boolean) =>
    Object.entries(operation.parameters)
      .filter(([, parameter]) => are(parameter))
      .flatMap(([name, parameter]) => pairsOf(operation, name, parameter, request[name]));
  const secrets = those((parameter) => parameter.secret === true).map(([, value]) => value);
  return {
    query: those((parameter) => parameter.in === 'query'),
    form: those((parameter) => parameter.in === 'form'),
    ...(secrets.length > 0 && { secrets }),
  };
}

function pairsOf(operation: Operation, name: string, field: Field | Parameter, value: unknown): Pair[] {
  if (value === undefined || value === null) return [];
  switch (field.type) {
    case 'json':
      return [[name, typeof value === 'string' ? value : writeExactJson(value)]];
    case 'list':
      return (value as readonly unknown[]).flatMap((entry, index) =>
        pairsOf(operation, `${name}.${index + 1}`, field.of, entry),
      );
    case 'object':
      return Object.entries(field.fields).flatMap(([key, member]) =>
        pairsOf(operation, `${name}.${key}`, member, (value as Values)[key]),
      );
    case 'integer':
    case 'long':
      return [[name, integer(operation, name, value)]];
    default:
      return [[name, String(value)]];
  }
}

/** A number beyond 2^53 has lost digits before it came here: better no call than one about something else. */
function integer(operation: Operation, name: string, value: unknown): string {
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value);
  throw new CloudError({
    action: operation.action,
    problem: `${name} must be an integer, and a bigint beyond 2^53; got ${String(value)}`,
    category: 'invalid',
    execution: 'none',
  });
}
