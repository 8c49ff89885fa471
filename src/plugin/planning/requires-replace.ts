import type { AttributePath } from '../diagnostic';
import type { Attribute, NestedAttribute, NestedBlock } from '../schema';
import { isRecord } from '../values/is-record';
import { sameValue } from '../values/same-value';
import { type Body, bodyType, type ValueType } from '../values/value-type';

type Nested = NestedAttribute | NestedBlock;
type Values = { readonly [name: string]: unknown };

/**
 * The changed attributes that are marked `runsAgain`. Where objects come, go or cannot be told apart (elements of a set),
 * a change counts when anything in them is marked.
 */
export function requiresReplace(body: Body, prior: Values, planned: Values, path: AttributePath = []): AttributePath[] {
  const { attributes } = bodyType(body);
  const members = Object.entries({ ...body.attributes, ...body.blocks });
  return members.flatMap(([name, member]) => {
    const here = [...path, name];
    if (!differs(attributes[name], prior[name], planned[name])) return [];
    if ('runsAgain' in member && member.runsAgain) return [here];
    return 'nesting' in member && holdsRunsAgain(member) ? within(member, prior[name], planned[name], here) : [];
  });
}

/** The paths inside a nested attribute or block that changed; its own path where its objects cannot be paired. */
function within(nested: Nested, prior: unknown, planned: unknown, path: AttributePath): AttributePath[] {
  const pairs = paired(nested.nesting, prior, planned);
  if (!pairs) return [path];
  const type = bodyType(nested);
  return pairs.flatMap(([step, before, after]) => {
    if (!differs(type, before, after)) return [];
    const here = [...path, ...step];
    return isRecord(before) && isRecord(after) ? requiresReplace(nested, before, after, here) : [here];
  });
}

type Pair = readonly [step: AttributePath, before: unknown, after: unknown];

function paired(nesting: Nested['nesting'], prior: unknown, planned: unknown): Pair[] | undefined {
  if (nesting === 'single') return [[[], prior, planned]];
  if (nesting === 'list' && Array.isArray(prior) && Array.isArray(planned)) {
    return prior.length === planned.length ? prior.map((before, i) => [[i], before, planned[i]]) : undefined;
  }
  if (nesting !== 'map' || !isRecord(prior) || !isRecord(planned)) return undefined;
  const keys = Object.keys(prior);
  const sameKeys = keys.length === Object.keys(planned).length && keys.every((key) => Object.hasOwn(planned, key));
  return sameKeys ? keys.map((key) => [[key], prior[key], planned[key]]) : undefined;
}

/** An unknown value differs from every prior one. */
function differs(type: ValueType, prior: unknown, planned: unknown): boolean {
  return !sameValue(type, prior, planned);
}

function holdsRunsAgain(nested: Body): boolean {
  const members: (Attribute | NestedBlock)[] = Object.values({ ...nested.attributes, ...nested.blocks });
  return members.some(
    (member) => ('runsAgain' in member && member.runsAgain) || ('nesting' in member && holdsRunsAgain(member)),
  );
}
