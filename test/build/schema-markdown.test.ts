import { describe, expect, it } from 'vitest';
import { schemaMarkdown } from '../../build/schema-markdown';
import type { Attributes, Blocks } from '../../src/plugin/schema';

const attributes: Attributes = {
  zone: { type: 'string', required: true, runsAgain: true, description: 'Where.' },
  secret: { type: 'string', optional: true, sensitive: true, description: 'The secret.' },
  secret_wo: { type: 'string', optional: true, sensitive: true, writeOnly: true, description: 'It is kept nowhere.' },
  tags: { type: { map: 'string' }, optional: true, description: 'Words.' },
  ports: { type: { list: { set: 'number' } }, optional: true, computed: true, description: 'Numbers.' },
  parts: { type: { list: { object: { name: 'string' } } }, computed: true, description: 'Pieces.' },
  id: { type: 'string', computed: true, description: 'Its id.' },
  timeouts: {
    nesting: 'single',
    optional: true,
    description: 'How long.',
    attributes: { create: { type: 'string', optional: true, description: 'To be made.' } },
  },
  entries: {
    nesting: 'list',
    computed: true,
    description: 'What was found.',
    attributes: { done: { type: 'bool', computed: true, description: 'Whether it has ended.' } },
  },
};

const blocks: Blocks = {
  filter: {
    nesting: 'list',
    description: 'What to look for.',
    attributes: { key: { type: 'string', required: true, description: 'By what.' } },
    blocks: {
      value: {
        nesting: 'single',
        description: 'Which.',
        attributes: { text: { type: 'string', optional: true, description: 'The text.' } },
      },
    },
  },
};

describe('the section "Schema" of a page', () => {
  it('lists what must be set, what can be and what is read, and below that what is nested', () => {
    expect(schemaMarkdown(attributes, blocks)).toBe(`## Schema

Where it says *runs again*, another value runs this again, within an update.

### Required

- \`zone\` (String, *runs again*) Where.

### Optional

- \`ports\` (List of Set of Number) Numbers.
- \`secret\` (String, Sensitive) The secret.
- \`secret_wo\` (String, Sensitive, [Write-only](https://developer.hashicorp.com/terraform/language/resources/ephemeral#write-only-arguments)) It is kept nowhere.
- \`tags\` (Map of String) Words.
- \`timeouts\` (Attributes) How long. (see [below](#nested--timeouts))
- \`filter\` (Block List) What to look for. (see [below](#nested--filter))

### Read-Only

- \`entries\` (Attributes List) What was found. (see [below](#nested--entries))
- \`id\` (String) Its id.
- \`parts\` (List of Object) Pieces.

<a id="nested--timeouts"></a>
### Nested Schema for \`timeouts\`

Optional:

- \`create\` (String) To be made.

<a id="nested--entries"></a>
### Nested Schema for \`entries\`

Read-Only:

- \`done\` (Boolean) Whether it has ended.

<a id="nested--filter"></a>
### Nested Schema for \`filter\`

Required:

- \`key\` (String) By what.

Optional:

- \`value\` (Block) Which. (see [below](#nested--filter--value))

<a id="nested--filter--value"></a>
### Nested Schema for \`filter.value\`

Optional:

- \`text\` (String) The text.`);
  });
});
