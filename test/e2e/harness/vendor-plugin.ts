import { systemClock } from '../../../src/clock';
import type { Provider, Resource } from '../../../src/plugin/provider';
import type { Attributes, Blocks, NestedBlock, Schema, Type } from '../../../src/plugin/schema';
import { serve } from '../../../src/plugin/serve';
import { isUnknown } from '../../../src/plugin/unknown';
import { mapValues } from '../../../src/plugin/values/value-type';

/** Put in by the bundler: the vendor's schema, as `terraform providers schema -json` prints it. */
declare const VENDOR_SCHEMA: any;

/** A provider that says it is the vendor's: it has its schema, and makes everything out of nothing. */
const SOURCE = 'registry.terraform.io/aliyun/alicloud';

const read = VENDOR_SCHEMA.provider_schemas[SOURCE];

function typeOf(json: any): Type {
  if (typeof json === 'string') return json as Type;
  const [kind, element] = json;
  return kind === 'object' ? { object: mapValues(element, typeOf) } : ({ [kind]: typeOf(element) } as unknown as Type);
}

function bodyOf(block: any): { description: string; attributes: Attributes; blocks: Blocks } {
  const attributes = mapValues(block.attributes ?? {}, ({ type, required, optional, computed }: any) => ({
    description: '',
    type: typeOf(type),
    required,
    optional,
    computed,
  }));
  const blocks = mapValues(block.block_types ?? {}, (nested: any) => ({
    ...bodyOf(nested.block),
    nesting: nested.nesting_mode as NestedBlock['nesting'],
    minItems: nested.min_items,
    maxItems: nested.max_items,
  }));
  return { description: '', attributes, blocks } as never;
}

const schemaOf = ({ version = 0, block }: any): Schema => ({ version, ...bodyOf(block) });

/** What the cloud would choose: of texts, something; a time is one that has been. */
function made(planned: Record<string, unknown>, attributes: Attributes): any {
  return mapValues(planned, (value, name) => {
    if (!isUnknown(value)) return value;
    const attribute = attributes[name];
    if (!('type' in attribute) || attribute.type !== 'string') return null;
    return name === 'create_time' ? '2021-07-09T15:45:30CST' : `made-${name}`;
  });
}

function resourceOf(json: any): Resource<any, any, unknown> {
  const schema = schemaOf(json);
  return {
    schema,
    create: async ({ planned }) => ({ state: made(planned, schema.attributes) }),
    update: async ({ planned }) => ({ state: made(planned, schema.attributes) }),
    delete: async () => ({ state: null }),
    read: async ({ state }) => ({ state }),
  };
}

const vendor: Provider = {
  schema: schemaOf(read.provider),
  resources: mapValues(read.resource_schemas, resourceOf),
  dataSources: mapValues(read.data_source_schemas, (json: any) => ({
    schema: schemaOf(json),
    read: async (config: any) => ({ state: config }),
  })),
  validate: () => [],
  configure: async () => ({}),
};

serve(() => vendor, { sourceAddress: SOURCE, clock: systemClock });
