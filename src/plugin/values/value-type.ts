import { onceEach } from '../once-each';
import type { Attribute, Attributes, Blocks, NestedBlock, Type } from '../schema';

/** The type of a value as the wire has it: attributes, nested attributes and blocks all become one of these. */
export type ValueType =
  | { readonly kind: 'string' | 'number' | 'bool' | 'dynamic' }
  /** A list or set of blocks is empty where another value would be null. */
  | { readonly kind: 'list' | 'set' | 'map'; readonly element: ValueType; readonly ofBlocks?: true }
  | ObjectType;

export interface ObjectType {
  readonly kind: 'object';
  readonly attributes: { readonly [name: string]: ValueType };
}

/** Whatever has attributes and perhaps blocks: a schema, a nested attribute, a nested block. */
export interface Body {
  readonly attributes: Attributes;
  readonly blocks?: Blocks;
}

export const bodyType = onceEach((body: Body): ObjectType => {
  const attributes = mapValues(body.attributes, attributeType);
  const blocks = mapValues(body.blocks ?? {}, blockType);
  return { kind: 'object', attributes: { ...attributes, ...blocks } };
});

export function valueType(type: Type): ValueType {
  if (typeof type === 'string') return { kind: type };
  if ('list' in type) return { kind: 'list', element: valueType(type.list) };
  if ('set' in type) return { kind: 'set', element: valueType(type.set) };
  if ('map' in type) return { kind: 'map', element: valueType(type.map) };
  return { kind: 'object', attributes: mapValues(type.object, valueType) };
}

function attributeType(attribute: Attribute): ValueType {
  if ('type' in attribute) return valueType(attribute.type);
  const element = bodyType(attribute);
  return attribute.nesting === 'single' ? element : { kind: attribute.nesting, element };
}

function blockType(block: NestedBlock): ValueType {
  const element = bodyType(block);
  return block.nesting === 'single' ? element : { kind: block.nesting, element, ofBlocks: true };
}

export function mapValues<A, B>(
  record: { readonly [name: string]: A },
  change: (value: A, name: string) => B,
): { [name: string]: B } {
  const mapped: { [name: string]: B } = {};
  for (const name of Object.keys(record)) setMember(mapped, name, change(record[name], name));
  return mapped;
}

/** As mapValues; what stays as it is altogether is the same object. A plan without changes is the usual one. */
export function mapChanged(
  record: { readonly [name: string]: unknown },
  change: (value: unknown, name: string) => unknown,
): { readonly [name: string]: unknown } {
  let changed: { [name: string]: unknown } | undefined;
  for (const name of Object.keys(record)) {
    const value = change(record[name], name);
    if (value === record[name]) continue;
    changed ??= { ...record };
    setMember(changed, name, value);
  }
  return changed ?? record;
}

/** A key of a map may be "__proto__", which an assignment takes for the prototype. */
function setMember<T>(record: { [name: string]: T }, name: string, value: T): void {
  if (name !== '__proto__') record[name] = value;
  else Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
}
