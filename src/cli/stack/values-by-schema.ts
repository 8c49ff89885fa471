import { own } from '../../plugin/own';
import type { Attribute, NestedBlock, Type } from '../../plugin/schema';
import { isUnknown, UNKNOWN } from '../../plugin/unknown';
import { isRecord } from '../../plugin/values/is-record';
import type { Body } from '../../plugin/values/value-type';
import { isExpression } from '../../target-rules/text';
import type { Values } from './stack';

export { isExpression };

export interface ValuesBySchema {
  readonly values: Values;
  /** Attribute, and what is wrong with it. */
  readonly misfits: readonly { readonly attribute: string; readonly problem: string }[];
}

type Report = (attribute: string, problem: string) => void;

/** What was written, in the form of a schema: every attribute is there, and texts that mean numbers are numbers. */
export function valuesBySchema(body: Body, written: Values): ValuesBySchema {
  const misfits: { attribute: string; problem: string }[] = [];
  const values = bodyValues(body, written, '', (attribute, problem) => misfits.push({ attribute, problem }));
  return { values, misfits };
}

function bodyValues({ attributes, blocks = {} }: Body, written: Values, path: string, report: Report): Values {
  for (const name of Object.keys(written)) {
    if (!Object.hasOwn(attributes, name) && !Object.hasOwn(blocks, name))
      report(path + name, 'this argument does not exist');
  }
  const values = Object.entries(attributes).map(([name, attribute]) => {
    const value = own(written, name) ?? null;
    if (value === null && attribute.required) report(path + name, 'it is required, but not set');
    return [name, attributeValue(attribute, value, path + name, report)];
  });
  const nested = Object.entries(blocks).map(([name, block]) => [
    name,
    blockValue(block, own(written, name) ?? null, path + name, report),
  ]);
  return Object.fromEntries([...values, ...nested]);
}

function attributeValue(attribute: Attribute, value: unknown, path: string, report: Report): unknown {
  if (value === null || isUnknown(value)) return value;
  if ('type' in attribute) return typedValue(attribute.type, value, path, report);
  if (typeof value === 'string') return expression(value, 'an object', path, report);
  const one = (entry: unknown, at: string) =>
    isRecord(entry) ? bodyValues(attribute, entry, `${at}.`, report) : misfit(entry, 'an object', at, report);
  if (attribute.nesting === 'single') return one(value, path);
  return attribute.nesting === 'map' ? members(value, path, report, one) : elements(value, path, report, one);
}

/** A block stands alone or in a list, as one likes. */
function blockValue(block: NestedBlock, value: unknown, path: string, report: Report): unknown {
  if (isUnknown(value)) return value;
  const all = value === null ? [] : Array.isArray(value) ? value : [value];
  const bodies = all.map((entry) =>
    isRecord(entry) ? bodyValues(block, entry, `${path}.`, report) : misfit(entry, 'a block', path, report),
  );
  return block.nesting === 'single' ? (bodies[0] ?? null) : bodies;
}

function typedValue(type: Type, value: unknown, path: string, report: Report): unknown {
  if (value === null || isUnknown(value) || type === 'dynamic') return value;
  if (typeof type === 'string') return scalar(type, value, path, report);
  const inner = 'list' in type ? type.list : 'set' in type ? type.set : 'map' in type ? type.map : 'dynamic';
  const one = (entry: unknown, at: string) => typedValue(inner, entry, at, report);
  return 'list' in type || 'set' in type ? elements(value, path, report, one) : members(value, path, report, one);
}

function scalar(type: 'string' | 'number' | 'bool', value: unknown, path: string, report: Report): unknown {
  if (typeof value === 'object') return misfit(value, `a ${type}`, path, report);
  if (typeof value === 'string' && isExpression(value)) return UNKNOWN;
  if (type === 'string') return String(value).replaceAll('$${', '${').replaceAll('%%{', '%{');
  if (type === 'bool') return asBool(value) ?? misfit(value, 'true or false', path, report);
  return String(value).trim() !== '' && Number.isFinite(Number(value))
    ? Number(value)
    : misfit(value, 'a number', path, report);
}

function asBool(value: unknown): boolean | undefined {
  const text = String(value);
  return text === 'true' || (text === 'false' ? false : undefined);
}

function elements(value: unknown, path: string, report: Report, one: (entry: unknown, at: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((entry, index) => one(entry, `${path}.${index}`));
  return expression(value, 'a list', path, report);
}

function members(value: unknown, path: string, report: Report, one: (entry: unknown, at: string) => unknown): unknown {
  if (!isRecord(value)) return expression(value, 'a map', path, report);
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, one(entry, `${path}.${name}`)]));
}

function expression(value: unknown, expected: string, path: string, report: Report): unknown {
  return typeof value === 'string' && isExpression(value) ? UNKNOWN : misfit(value, expected, path, report);
}

/** Taken for unknown from here on, so that one fault is told once. */
function misfit(value: unknown, expected: string, path: string, report: Report): unknown {
  report(path, `got ${JSON.stringify(value)}, expected ${expected}`);
  return UNKNOWN;
}
