import type { AttributePath } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import { own } from '../own';
import type { ValueType } from '../values/value-type';

/**
 * On the wire the names of attributes and the keys of maps are told apart, which takes the type. The path ends where the
 * wire has no step (an element of a set, a part of a dynamic value) or where it leaves the schema.
 */
export function wirePath(type: ValueType, path: AttributePath): wire.AttributePath {
  const steps: wire.AttributePath_Step[] = [];
  let here: ValueType | undefined = type;
  for (const step of path) {
    const selector = selectorOf(here, step);
    if (!selector) break;
    steps.push({ selector });
    here = below(here, step);
  }
  return { steps };
}

function selectorOf(type: ValueType | undefined, step: string | number): wire.AttributePath_Step['selector'] {
  if (type?.kind === 'object' && Object.hasOwn(type.attributes, step)) {
    return { $case: 'attributeName', attributeName: String(step) };
  }
  if (type?.kind === 'map') return { $case: 'elementKeyString', elementKeyString: String(step) };
  return type?.kind === 'list' ? { $case: 'elementKeyInt', elementKeyInt: Number(step) } : undefined;
}

function below(type: ValueType | undefined, step: string | number): ValueType | undefined {
  if (type?.kind === 'object') return own(type.attributes, String(step));
  return type && 'element' in type ? type.element : undefined;
}
