import { isRecord } from '../../../plugin/values/is-record';

export const NOT_KNOWN = '(known after apply)';
export const SENSITIVE = '(sensitive value)';

/** A planned value as a person may see it: "show -json" prints what is sensitive, and marks it in a tree of its own. */
export function visibleValues(value: unknown, unknown: unknown, sensitive: unknown): unknown {
  if (sensitive === true) return SENSITIVE;
  if (unknown === true) return NOT_KNOWN;
  if (Array.isArray(value)) {
    return value.map((one, index) => visibleValues(one, memberOf(unknown, index), memberOf(sensitive, index)));
  }
  if (!isRecord(value) && !isRecord(unknown)) return value;
  const names = new Set([value, unknown].filter(isRecord).flatMap((one) => Object.keys(one)));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      visibleValues(memberOf(value, name), memberOf(unknown, name), memberOf(sensitive, name)),
    ]),
  );
}

function memberOf(tree: unknown, name: string | number): unknown {
  if (Array.isArray(tree)) return tree[Number(name)];
  return isRecord(tree) && Object.hasOwn(tree, name) ? tree[name] : undefined;
}
