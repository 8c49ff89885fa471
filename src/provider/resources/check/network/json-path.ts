import { parseExactJson, writeExactJson } from '../../../../cloud/rpc/exact-json';

const STEP = /\.?([^.[\]"]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/y;

/** The steps of a path such as `orders[0].state`, `$.a["b.c"]`; undefined where it is none. */
export function jsonSteps(path: string): readonly string[] | undefined {
  const text = path.trim().replace(/^\$\.?/, '');
  const steps: string[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    const found = STEP.exec(text);
    if (!found) return undefined;
    steps.push(found[1] ?? found[2] ?? JSON.parse(`"${found[3]}"`));
  }
  return steps;
}

/** The value at a path as text: a text as it is, anything else as JSON; undefined where there is none. */
export function jsonTextAt(json: unknown, path: string): string | undefined {
  let value = json;
  for (const step of jsonSteps(path) ?? []) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return typeof value === 'string' ? value : writeExactJson(value);
}

/** Undefined where the text is no JSON; null is a value of JSON. */
export function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: parseExactJson(text) };
  } catch {
    return undefined;
  }
}
