import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaJson } from '../../build/schema-json';
import { installInto } from '../../src/installation/install-into';
import { readPluginPackage } from '../../src/installation/plugin-package';
import { contents } from '../../src/provider/provider';
import { engineBinary, engineHas } from '../harness/engine';
import { temporaryFolder } from '../harness/temporary-folder';

const address = 'alirestore.invalid/alicloud/alirestore';

/** Of the real provider, by the real Terraform. */
function printedSchemas(): any {
  const directory = temporaryFolder();
  const plugin = readPluginPackage();
  const required = { alirestore: { source: address, version: plugin.version } };
  writeFileSync(join(directory, 'main.tf.json'), JSON.stringify({ terraform: { required_providers: required } }));
  installInto(directory, plugin);
  const run = (...args: string[]) => execFileSync(engineBinary, args, { cwd: directory, encoding: 'utf8' });
  run('init');
  return JSON.parse(run('providers', 'schema', '-json')).provider_schemas[address];
}

/** As an engine that does not know the mark prints it. */
const withoutWriteOnly = (json: unknown) =>
  JSON.parse(JSON.stringify(json), (name, value) => (name === 'write_only' ? undefined : value));

describe('the JSON of the schemas', () => {
  it('is what the real Terraform prints about the provider', () => {
    const all = schemaJson(address, contents).provider_schemas;
    const ours: any = engineHas('writeOnly') ? all : withoutWriteOnly(all);
    const printed = printedSchemas();
    expect(printed.provider).toEqual(withoutEmptyBlocks(ours[address].provider));
    expect(printed.resource_schemas).toEqual(withoutEmptyBlocks(ours[address].resource_schemas));
    expect(printed.data_source_schemas ?? {}).toEqual(withoutEmptyBlocks(ours[address].data_source_schemas));
  });

  it('has every kind of type, nesting and block', () => {
    const json = schemaJson('example.com/toy/toy', {
      schema: {
        version: 3,
        description: 'A toy.',
        attributes: {},
        blocks: {
          shelf: {
            nesting: 'list',
            minItems: 1,
            maxItems: 2,
            description: 'A shelf.',
            attributes: { colour: { type: 'string', optional: true, description: 'Its colour.' } },
          },
        },
      },
      resources: {},
      dataSources: {
        toy_box: {
          schema: {
            version: 0,
            description: 'A box.',
            deprecated: 'Use a shelf.',
            attributes: {
              tags: { type: { map: { list: 'number' } }, required: true, description: 'Its tags.' },
              size: { type: { object: { width: 'number' } }, computed: true, description: 'Its size.' },
              code: { type: 'string', optional: true, sensitive: true, description: 'Its code.' },
              lid: {
                nesting: 'single',
                optional: true,
                description: 'Its lid.',
                attributes: { open: { type: 'bool', optional: true, description: 'Open.' } },
              },
            },
          },
        },
      },
    });
    const text = (description: string) => ({ description, description_kind: 'markdown' });
    expect(json).toEqual({
      format_version: '1.0',
      provider_schemas: {
        'example.com/toy/toy': {
          provider: {
            version: 3,
            block: {
              ...text('A toy.'),
              attributes: {},
              block_types: {
                shelf: {
                  nesting_mode: 'list',
                  min_items: 1,
                  max_items: 2,
                  block: {
                    ...text('A shelf.'),
                    attributes: { colour: { type: 'string', optional: true, ...text('Its colour.') } },
                    block_types: {},
                  },
                },
              },
            },
          },
          resource_schemas: {},
          data_source_schemas: {
            toy_box: {
              version: 0,
              block: {
                ...text('A box.'),
                deprecated: true,
                attributes: {
                  tags: { type: ['map', ['list', 'number']], required: true, ...text('Its tags.') },
                  size: { type: ['object', { width: 'number' }], computed: true, ...text('Its size.') },
                  code: { type: 'string', optional: true, sensitive: true, ...text('Its code.') },
                  lid: {
                    nested_type: {
                      nesting_mode: 'single',
                      attributes: { open: { type: 'bool', optional: true, ...text('Open.') } },
                    },
                    optional: true,
                    ...text('Its lid.'),
                  },
                },
                block_types: {},
              },
            },
          },
        },
      },
    });
  });
});

/** Terraform leaves out what is empty. */
function withoutEmptyBlocks(json: object): unknown {
  const isEmpty = (name: string, value: object) => name === 'block_types' && Object.keys(value).length === 0;
  return JSON.parse(JSON.stringify(json, (name, value) => (isEmpty(name, value) ? undefined : value)));
}
