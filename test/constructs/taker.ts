import type { TerraformStack } from 'cdktf';

/** Anything: the props of a test are often wrong. */
export type Props = any;

/** What takes props: a constructor, a factory or a method. */
export interface Taker {
  /** What messages call it; ID stands for the id of the construct. */
  readonly owner: string;
  /** What it needs, where a sample by type would not do. */
  readonly needs?: Props;
  take(stack: TerraformStack, id: string, props: Props): unknown;
}

/** A constructor. */
export const construct = (name: string, Construct: any): Taker => ({
  owner: `${name} "stack/ID"`,
  take: (stack, id, props) => new Construct(stack, id, props),
});
