import type { Assembly } from '../../../build/api-docs/assembly';

/** A construct with props, an enum among them, and a list of entries that it tells. */
export const toyAssembly: Assembly = {
  types: {
    'toy.Alarm': {
      fqn: 'toy.Alarm',
      name: 'Alarm',
      kind: 'class',
      base: 'constructs.Construct',
      docs: { summary: 'Rings.', remarks: 'And\nrings.' },
      initializer: {
        parameters: [
          { name: 'scope', type: { fqn: 'constructs.Construct' } },
          { name: 'props', type: { fqn: 'toy.AlarmProps' }, optional: true },
        ],
      },
      methods: [
        {
          name: 'at',
          static: true,
          docs: { summary: 'One at a time.' },
          parameters: [{ name: 'time', type: { primitive: 'string' }, docs: { summary: 'RFC 3339.' } }],
          returns: { type: { fqn: 'toy.Alarm' } },
        },
        { name: 'synthesize', protected: true },
        { name: 'toString', overrides: 'cdktf.TerraformElement' },
      ],
      properties: [
        { name: 'rings', type: { fqn: 'toy.RingList' }, docs: { summary: 'All of them.' } },
        { name: 'TYPE', static: true, type: { primitive: 'string' } },
      ],
    },
    'toy.AlarmProps': {
      fqn: 'toy.AlarmProps',
      name: 'AlarmProps',
      kind: 'interface',
      interfaces: ['toy.CommonProps'],
      docs: { summary: 'How it rings.' },
      properties: [
        {
          name: 'tone',
          optional: true,
          type: { fqn: 'toy.Tone' },
          docs: { summary: 'How high.', default: 'Tone.LOW' },
        },
        {
          name: 'days',
          type: { collection: { kind: 'array', elementtype: { primitive: 'string' } } },
          docs: { summary: 'a | b' },
        },
      ],
    },
    'toy.CommonProps': {
      fqn: 'toy.CommonProps',
      name: 'CommonProps',
      kind: 'interface',
      properties: [
        {
          name: 'name',
          optional: true,
          type: { primitive: 'string' },
          docs: { summary: 'Its name.', default: '- the id' },
        },
      ],
    },
    'toy.Tone': {
      fqn: 'toy.Tone',
      name: 'Tone',
      kind: 'enum',
      docs: { summary: 'A height.' },
      members: [{ name: 'LOW', docs: { summary: 'Deep.' } }],
    },
    'toy.RingList': {
      fqn: 'toy.RingList',
      name: 'RingList',
      kind: 'class',
      base: 'cdktf.ComplexList',
      initializer: { parameters: [{ name: 'scope', type: { fqn: 'toy.Wrapper' } }] },
      methods: [{ name: 'get', returns: { type: { fqn: 'toy.Ring' } } }],
    },
    'toy.Ring': {
      fqn: 'toy.Ring',
      name: 'Ring',
      kind: 'class',
      base: 'cdktf.ComplexObject',
      properties: [{ name: 'seconds', type: { primitive: 'number' }, docs: { summary: 'How long.' } }],
    },
    'toy.Wrapper': { fqn: 'toy.Wrapper', name: 'Wrapper', kind: 'interface' },
    'toy.Color': { fqn: 'toy.Color', name: 'Color', kind: 'class', docs: { summary: 'A value.' } },
  },
};
