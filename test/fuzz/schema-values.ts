import { Decimal } from '../../src/plugin/decimal';
import type { Attribute, Attributes, NestedBlock, Schema, Type } from '../../src/plugin/schema';
import { UNKNOWN } from '../../src/plugin/unknown';
import type { Choices } from './choices';
import { ODD_NUMBERS, ODD_TEXTS, oddKey } from './odd-values';

/** Texts that attributes of that name are meant to have. */
export type Samples = Readonly<Record<string, readonly unknown[]>>;

interface Wishes {
  readonly samples: Samples;
  /** How often a value is odd, rather than a sample. */
  readonly oddness: number;
  readonly unknowns: number;
}

/** What Terraform hands over where nothing is written. */
export function unsetValues({ attributes, blocks = {} }: Schema): Record<string, unknown> {
  const unwritten = Object.entries(blocks).map(([name, { nesting }]) => [name, nesting === 'single' ? null : []]);
  return Object.fromEntries([...Object.keys(attributes).map((name) => [name, null]), ...unwritten]);
}

/** A configuration as HCL can give it: of the types of the schema, and otherwise as odd as it likes. */
export function configValues(schema: Schema, choices: Choices, wishes: Wishes): Record<string, unknown> {
  return bodyValues(schema.attributes, schema.blocks ?? {}, choices, wishes);
}

type Blocks = { readonly [name: string]: NestedBlock };

function bodyValues(attributes: Attributes, blocks: Blocks, choices: Choices, wishes: Wishes): Record<string, unknown> {
  const values = Object.entries(attributes).map(([name, one]) => [name, attributeValue(name, one, choices, wishes)]);
  const nested = Object.entries(blocks).map(([name, block]) => {
    const one = () => bodyValues(block.attributes, block.blocks ?? {}, choices, wishes);
    if (block.nesting === 'single') return [name, choices.chance(0.3) ? one() : null];
    return [name, choices.chance(0.3) ? choices.times(3, one) : []];
  });
  return Object.fromEntries([...values, ...nested]);
}

function attributeValue(name: string, attribute: Attribute, choices: Choices, wishes: Wishes): unknown {
  if (attribute.computed && !attribute.optional) return null;
  if (choices.chance(wishes.unknowns)) return UNKNOWN;
  if (!attribute.required && choices.chance(isSampled(name, wishes) ? 0.3 : 0.75)) return null;
  if ('type' in attribute) return typedValue(attribute.type, name, choices, wishes);
  const one = () => bodyValues(attribute.attributes, {}, choices, wishes);
  if (attribute.nesting === 'single') return one();
  if (attribute.nesting !== 'map') return choices.times(3, one);
  return Object.fromEntries(choices.times(3, (index) => [mapKey(index, choices, wishes), one()]));
}

function isSampled(name: string, { samples }: Wishes): boolean {
  return Object.hasOwn(samples, name);
}

function mapKey(index: number, choices: Choices, { oddness }: Wishes): string {
  return choices.chance(oddness) ? oddKey(choices) : `r${index}`;
}

function typedValue(type: Type, name: string, choices: Choices, wishes: Wishes): unknown {
  if (isSampled(name, wishes) && !choices.chance(wishes.oddness)) return choices.pick(wishes.samples[name]);
  if (type === 'string') return wellFormed(choices.pick(ODD_TEXTS));
  if (type === 'number') return oddNumber(choices);
  if (type === 'bool') return choices.chance(0.5);
  if (type === 'dynamic') return null;
  if ('object' in type) throw new Error('no schema has objects but nested attributes');
  const element = 'list' in type ? type.list : 'set' in type ? type.set : type.map;
  const one = () => (choices.chance(0.1) ? null : typedValue(element, '', choices, wishes));
  if (!('map' in type)) return choices.times(3, one);
  return Object.fromEntries(choices.times(3, (index) => [mapKey(index, choices, wishes), one()]));
}

/** What is longer finds no room in the address of a call, and is tried again for a day. */
const LONGEST = 4_000;

/** Terraform's texts are UTF-8: they have no half of a character. */
function wellFormed(text: string): string {
  return Buffer.from(text.slice(0, LONGEST)).toString();
}

const THIRD = new Decimal(`0.${'3'.repeat(154)}`);

/** Terraform's numbers are decimals of any size. */
function oddNumber(choices: Choices): unknown {
  const other = [THIRD, new Decimal(`33.${'3'.repeat(152)}`), 2n ** 64n, -(10n ** 30n), 10n ** 400n];
  return choices.chance(0.4) ? choices.pick(other) : exact(choices.pick(ODD_NUMBERS));
}

function exact(value: number): unknown {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value;
}
