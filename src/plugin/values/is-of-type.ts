import { isRecord } from './is-record';
import type { ValueType } from './value-type';

/** Whether parsed JSON is a whole value of the type already, so that its text can go on as it is. */
export function isOfType(type: ValueType, json: unknown): boolean {
  if (json === null) return !('ofBlocks' in type);
  switch (type.kind) {
    case 'string':
    case 'number':
      return typeof json === type.kind;
    case 'bool':
      return typeof json === 'boolean';
    case 'dynamic':
      return false;
    case 'list':
    case 'set':
      return Array.isArray(json) && json.every((item) => isOfType(type.element, item));
    case 'map':
      return isRecord(json) && Object.values(json).every((item) => isOfType(type.element, item));
    case 'object':
      return isRecord(json) && hasAllOf(type.attributes, json);
  }
}

function hasAllOf(attributes: Readonly<Record<string, ValueType>>, json: Readonly<Record<string, unknown>>): boolean {
  let owed = Object.keys(json).length;
  for (const name in attributes) {
    if (json[name] === undefined || !isOfType(attributes[name], json[name])) return false;
    owed -= 1;
  }
  return owed === 0;
}
