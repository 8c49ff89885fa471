import { own } from '../own';
import type { Attribute } from '../schema';
import { UNKNOWN } from '../unknown';
import { isRecord } from '../values/is-record';
import { sameValue } from '../values/same-value';
import { type Body, bodyType, mapValues } from '../values/value-type';

type Values = { readonly [name: string]: unknown };

/**
 * Plans as unknown what only the apply can tell: computed attributes that are not configured, in every object that does
 * not exist yet. An object that exists (`prior`) keeps what Terraform proposes, its prior values.
 */
export function withUnknownComputed(body: Body, proposed: Values, prior: Values | undefined): Values {
  if (proposed === prior) return proposed;
  const attributes = mapValues(body.attributes, (attribute, name) =>
    plannedAttribute(attribute, proposed[name], prior && [prior[name]]),
  );
  const blocks = mapValues(body.blocks ?? {}, (block, name) => eachObject(block, proposed[name], prior?.[name]));
  return { ...attributes, ...blocks };
}

/** `prior` is empty where there was no object, and holds what the attribute was (perhaps null) where there was. */
function plannedAttribute(attribute: Attribute, proposed: unknown, prior: readonly [unknown] | undefined): unknown {
  if (proposed === null) return attribute.computed && !prior ? UNKNOWN : null;
  return 'nesting' in attribute ? eachObject(attribute, proposed, prior?.[0]) : proposed;
}

/** Plans the objects of a nested attribute or block, each beside the one that it replaces, if there is one. */
function eachObject(nested: Body & { readonly nesting: string }, proposed: unknown, prior: unknown): unknown {
  const plan = (object: unknown, before: unknown) =>
    isRecord(object) ? withUnknownComputed(nested, object, isRecord(before) ? before : undefined) : object;
  if (nested.nesting === 'single') return plan(proposed, prior);
  if (nested.nesting === 'map' && isRecord(proposed)) {
    return mapValues(proposed, (object, key) => plan(object, isRecord(prior) ? own(prior, key) : undefined));
  }
  if (!Array.isArray(proposed)) return proposed;
  const before = Array.isArray(prior) ? prior : [];
  return proposed.map((object, i) => plan(object, nested.nesting === 'set' ? twin(nested, object, before) : before[i]));
}

/** Terraform proposes an element of a set that stays with its prior computed values, so that the two are equal. */
function twin(nested: Body, element: unknown, before: readonly unknown[]): unknown {
  const type = bodyType(nested);
  return before.find((other) => sameValue(type, other, element));
}
