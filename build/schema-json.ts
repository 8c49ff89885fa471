import type { Attribute, Attributes, Blocks, Schema, Type } from '../src/plugin/schema';
import { mapValues } from '../src/plugin/values/value-type';

interface Described {
  readonly schema: Schema;
}

/** Every schema of a provider; its table of contents will do. */
export interface ProviderSchemas extends Described {
  readonly resources: { readonly [type: string]: Described };
  readonly dataSources: { readonly [type: string]: Described };
}

interface Json {
  readonly [name: string]: unknown;
}

/** What `terraform providers schema -json` prints about a provider, as far as bindings need it. */
export function schemaJson(sourceAddress: string, schemas: ProviderSchemas): Json {
  const provider = {
    provider: versionedJson(schemas.schema),
    resource_schemas: mapValues(schemas.resources, ({ schema }) => versionedJson(schema)),
    data_source_schemas: mapValues(schemas.dataSources, ({ schema }) => versionedJson(schema)),
  };
  return { format_version: '1.0', provider_schemas: { [sourceAddress]: provider } };
}

function versionedJson(schema: Schema): Json {
  return { version: schema.version, block: blockJson(schema) };
}

function blockJson(block: Omit<Schema, 'version'>): Json {
  return {
    ...descriptionJson(block),
    attributes: attributesJson(block.attributes),
    block_types: blockTypesJson(block.blocks ?? {}),
  };
}

function blockTypesJson(blocks: Blocks): Json {
  return mapValues(blocks, (block) => ({
    nesting_mode: block.nesting,
    block: blockJson(block),
    ...(block.minItems !== undefined && { min_items: block.minItems }),
    ...(block.maxItems !== undefined && { max_items: block.maxItems }),
  }));
}

function attributesJson(attributes: Attributes): Json {
  return mapValues(attributes, (attribute) => ({
    ...typeOrNestedTypeJson(attribute),
    ...descriptionJson(attribute),
    ...(attribute.required && { required: true }),
    ...(attribute.optional && { optional: true }),
    ...(attribute.computed && { computed: true }),
    ...(attribute.sensitive && { sensitive: true }),
    ...(attribute.writeOnly && { write_only: true }),
  }));
}

function typeOrNestedTypeJson(attribute: Attribute): Json {
  if ('type' in attribute) return { type: typeJson(attribute.type) };
  return { nested_type: { nesting_mode: attribute.nesting, attributes: attributesJson(attribute.attributes) } };
}

function descriptionJson({ description, deprecated }: Pick<Schema, 'description' | 'deprecated'>): Json {
  return { description, description_kind: 'markdown', ...(deprecated !== undefined && { deprecated: true }) };
}

/** For instance ["list","string"]. */
function typeJson(type: Type): unknown {
  if (typeof type === 'string') return type;
  if ('object' in type) return ['object', mapValues(type.object, typeJson)];
  const [[kind, element]] = Object.entries(type);
  return [kind, typeJson(element)];
}
