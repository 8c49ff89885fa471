import type { Attribute, Attributes } from '../../plugin/schema';

/** Of an action nothing is kept: it has no results, nothing that makes it run again, and nothing to keep out of a state. */
export function actionAttributes(
  attributes: Attributes,
  changed: { readonly [name: string]: Attribute | null },
): Attributes {
  const arguments_ = Object.entries(attributes).filter(
    ([name, { required, optional, writeOnly }]) =>
      (required || optional) && !writeOnly && !name.endsWith('_wo_version') && changed[name] !== null,
  );
  return Object.fromEntries(
    arguments_.map(([name, attribute]) => {
      const { computed: _, runsAgain: __, ...argument } = changed[name] ?? attribute;
      return [name, argument as Attribute];
    }),
  );
}
