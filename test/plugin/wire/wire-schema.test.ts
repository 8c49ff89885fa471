import { describe, expect, it } from 'vitest';
import { wireIdentitySchema, wireSchema } from '../../../src/plugin/wire/wire-schema';
import { thingIdentity, thingSchema } from '../toy-provider';

const MARKDOWN = 1;
const { version, block } = wireSchema(thingSchema);
const attributeNamed = (name: string) => block?.attributes?.find((attribute) => attribute.name === name);
const blockNamed = (name: string) => block?.blockTypes?.find((nested) => nested.typeName === name);

describe('a schema on the wire', () => {
  it('has its version and description', () => {
    expect(version).toBe(1);
    expect(block).toMatchObject({ version: 1, description: 'A thing.', descriptionKind: MARKDOWN });
  });

  it('says how an attribute is set', () => {
    expect(attributeNamed('name')).toEqual({
      name: 'name',
      type: Buffer.from('"string"'),
      description: 'Its *name*.',
      descriptionKind: MARKDOWN,
      required: true,
      optional: undefined,
      computed: undefined,
      sensitive: undefined,
      deprecated: false,
      deprecationMessage: undefined,
    });
    expect(attributeNamed('size')).toMatchObject({ optional: true, computed: true });
    expect(attributeNamed('secret')).toMatchObject({ sensitive: true });
    expect(attributeNamed('key')).toMatchObject({ optional: true, writeOnly: true });
    expect(attributeNamed('old')).toMatchObject({ deprecated: true, deprecationMessage: 'Use name.' });
  });

  it.each([
    ['flag', '"bool"'],
    ['amount', '"number"'],
    ['words', '["list","string"]'],
    ['letters', '["set","string"]'],
    ['labels', '["map","string"]'],
    ['point', '["object",{"x":"number","y":"number"}]'],
    ['anything', '"dynamic"'],
  ])('writes the type of %s as JSON', (name, json) => {
    expect(attributeNamed(name)?.type?.toString()).toBe(json);
  });

  it.each([
    ['one', 1],
    ['several', 2],
    ['various', 3],
    ['named', 4],
  ])('nests the attributes of %s', (name, nesting) => {
    const attribute = attributeNamed(name);
    expect(attribute?.type).toBeUndefined();
    expect(attribute?.nestedType).toMatchObject({
      nesting,
      attributes: [
        { name: 'label', required: true },
        { name: 'serial', computed: true },
      ],
    });
  });

  it('has blocks with their bounds', () => {
    expect(blockNamed('limit')).toMatchObject({ nesting: 1, maxItems: undefined });
    expect(blockNamed('part')).toMatchObject({ nesting: 2, maxItems: 3 });
    expect(blockNamed('mark')).toMatchObject({
      nesting: 3,
      block: { attributes: [{ name: 'label' }, { name: 'serial' }] },
    });
  });
});

describe('an identity schema on the wire', () => {
  it('says what an import needs', () => {
    expect(wireIdentitySchema(thingIdentity)).toEqual({
      version: 1,
      identityAttributes: [
        {
          name: 'name',
          type: Buffer.from('"string"'),
          requiredForImport: true,
          optionalForImport: false,
          description: 'Its name.',
        },
      ],
    });
  });
});
