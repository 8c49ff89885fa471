import type { Attributes } from '../../plugin/schema';

type Handed<A> = { readonly [K in keyof A]: Omit<A[K], 'computed'> & { readonly optional: true } };

/** Attributes that another resource computes, as inputs. */
export function handed<A extends Attributes>(attributes: A): Handed<A> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, handedOne(attribute)]),
  ) as unknown as Handed<A>;
}

function handedOne({ computed, ...attribute }: Attributes[string]): object {
  if (!('nesting' in attribute)) return { ...attribute, optional: true };
  return { ...attribute, attributes: handed(attribute.attributes), optional: true };
}
