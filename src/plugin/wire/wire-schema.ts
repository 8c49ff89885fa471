import * as wire from '../generated/tfplugin6';
import type { Attribute, Attributes, Blocks, IdentitySchema, NestedBlock, Schema, Type } from '../schema';
import type { Body } from '../values/value-type';

export function wireSchema(schema: Schema): wire.Schema {
  return { version: schema.version, block: { version: schema.version, ...described(schema), ...wireBody(schema) } };
}

export function wireIdentitySchema(schema: IdentitySchema): wire.ResourceIdentitySchema {
  return {
    version: schema.version,
    identityAttributes: Object.entries(schema.attributes).map(([name, attribute]) => ({
      name,
      type: typeJson(attribute.type),
      requiredForImport: attribute.requiredForImport,
      optionalForImport: !attribute.requiredForImport,
      description: attribute.description,
    })),
  };
}

const nestingModes = {
  single: wire.Schema_Object_NestingMode.SINGLE,
  list: wire.Schema_Object_NestingMode.LIST,
  set: wire.Schema_Object_NestingMode.SET,
  map: wire.Schema_Object_NestingMode.MAP,
} as const;

const blockNestingModes = {
  single: wire.Schema_NestedBlock_NestingMode.SINGLE,
  list: wire.Schema_NestedBlock_NestingMode.LIST,
  set: wire.Schema_NestedBlock_NestingMode.SET,
} as const;

function wireBody(body: Body): wire.Schema_Block {
  return { attributes: wireAttributes(body.attributes), blockTypes: wireBlocks(body.blocks ?? {}) };
}

function wireAttributes(attributes: Attributes): wire.Schema_Attribute[] {
  return Object.entries(attributes).map(([name, attribute]) => ({
    name,
    ...described(attribute),
    required: attribute.required,
    optional: attribute.optional,
    computed: attribute.computed,
    sensitive: attribute.sensitive,
    writeOnly: attribute.writeOnly,
    ...typeOf(attribute),
  }));
}

function typeOf(attribute: Attribute): Pick<wire.Schema_Attribute, 'type' | 'nestedType'> {
  if ('type' in attribute) return { type: typeJson(attribute.type) };
  const nestedType = { nesting: nestingModes[attribute.nesting], attributes: wireAttributes(attribute.attributes) };
  return { nestedType };
}

function wireBlocks(blocks: Blocks): wire.Schema_NestedBlock[] {
  return Object.entries(blocks).map(([typeName, block]: [string, NestedBlock]) => ({
    typeName,
    block: { ...described(block), ...wireBody(block) },
    nesting: blockNestingModes[block.nesting],
    minItems: block.minItems,
    maxItems: block.maxItems,
  }));
}

function described(item: { readonly description: string; readonly deprecated?: string }) {
  return {
    description: item.description,
    descriptionKind: wire.StringKind.MARKDOWN,
    deprecated: item.deprecated !== undefined,
    deprecationMessage: item.deprecated,
  };
}

/** The type of a value, as Terraform writes types. */
export function typeJson(type: Type): Buffer {
  return Buffer.from(JSON.stringify(ctyType(type)));
}

/** For instance ["list","string"]. */
function ctyType(type: Type): unknown {
  if (typeof type === 'string') return type;
  if ('object' in type) {
    return ['object', Object.fromEntries(Object.entries(type.object).map(([name, inner]) => [name, ctyType(inner)]))];
  }
  const [[kind, element]] = Object.entries(type);
  return [kind, ctyType(element)];
}
