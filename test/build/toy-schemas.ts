import type { ProviderSchemas } from '../../build/schema-json';

const text = (description: string) => ({ type: 'string', optional: true, description }) as const;

const toyAttributes = {
  toy_id: { type: 'string', computed: true, description: 'Id.' },
  bytes: { type: 'number', computed: true, description: 'Size.' },
  is_soft: { type: 'bool', computed: true, description: 'Whether it is soft.' },
  colours: { type: { list: 'string' }, computed: true, description: 'Its colours.' },
  maker: {
    nesting: 'single',
    computed: true,
    description: 'Who made it.',
    attributes: { name: { type: 'string', computed: true, description: 'Name.' } },
  },
  owners: {
    nesting: 'list',
    computed: true,
    description: 'Who had it.',
    attributes: { name: { type: 'string', computed: true, description: 'Name.' } },
  },
} as const;

/** Attributes of every form, under names that are something else in cdktf, jsii or a language that jsii serves. */
export const toySchemas: ProviderSchemas = {
  schema: {
    version: 0,
    description: 'A toy.',
    attributes: { region: text('Where.') },
    blocks: {
      endpoints: { nesting: 'single', description: 'Endpoints.', attributes: { hbr: text('Of Cloud Backup.') } },
    },
  },
  resources: {
    alirestore_toy: {
      schema: {
        version: 0,
        description: 'A toy.',
        attributes: {
          id: text('Its id.'),
          triggers: { type: { map: 'string' }, optional: true, description: 'What runs it again.' },
          node: text('Constructs have one.'),
          self: text('Python has one.'),
          equals: text('Java has one.'),
          get_ready: text('Looks like a getter.'),
          timeouts: {
            nesting: 'single',
            optional: true,
            description: 'How long.',
            attributes: { create: text('To make it.') },
          },
          restores: {
            nesting: 'map',
            optional: true,
            description: 'What it restores.',
            attributes: { restore_id: text('Id.'), priority: { type: 'number', optional: true, description: 'When.' } },
          },
          steps: {
            nesting: 'list',
            optional: true,
            description: 'In this order.',
            attributes: { restore_id: text('Id.') },
          },
          hash: { ...text('Its hash.'), computed: true },
          bytes: { type: 'number', computed: true, description: 'How much. In bytes.' },
          done: { type: 'bool', computed: true, description: 'Whether it is done. */' },
          files: { type: { list: 'string' }, computed: true, description: 'Which files.' },
          tags: { type: { map: 'string' }, computed: true, description: 'Which tags.' },
          report: {
            nesting: 'single',
            computed: true,
            description: 'A report.',
            attributes: {
              failed_files: { type: 'string', computed: true, description: 'Failed files.' },
              report_bytes: { type: 'number', computed: true, description: 'Its size.' },
            },
          },
          results: {
            nesting: 'map',
            computed: true,
            description: 'Result of each.',
            attributes: { status: { type: 'string', computed: true, description: 'Status.' } },
          },
        },
      },
    },
  },
  dataSources: {
    alirestore_toys: {
      schema: {
        version: 0,
        description: 'Toys.',
        attributes: {
          vault_id: { type: 'string', required: true, description: 'Their vault.' },
          ids: { type: { list: 'string' }, computed: true, description: 'Their ids.' },
          toys: { nesting: 'list', computed: true, description: 'The toys.', attributes: toyAttributes },
          newest: { nesting: 'single', computed: true, description: 'The newest one.', attributes: toyAttributes },
          found: {
            nesting: 'single',
            computed: true,
            description: 'Where it is.',
            attributes: { room: { type: 'string', computed: true, description: 'Room.' } },
          },
        },
      },
    },
  },
};
