import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { shrinkValidator } from '../../build/shrink-validator';
import { validateScenario } from '../../src/emulator/generated/scenario-validator';
import { scenarioSchema } from '../../src/emulator/scenario/scenario-schema';
import { drillRecordSchema } from '../../src/record/schema/drill-record-schema';
import { validateRecord } from '../../src/report/generated/record-validator';

interface Schema {
  readonly properties?: { readonly [name: string]: Schema };
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

interface Found {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: object;
  readonly schema?: unknown;
  readonly parentSchema?: { readonly [keyword: string]: unknown };
  readonly data?: unknown;
}

const ODD = [null, 'x', -1, 1.5, 1e30, true, [], {}, [null, 'x', {}, 3], { nobody: 1, 'a/b~c': 2 }];

/** Documents that are wrong at each place of a schema in turn. */
function wrongDocuments({ properties = {}, items, additionalProperties }: Schema): unknown[] {
  const others = typeof additionalProperties === 'object' ? wrongDocuments(additionalProperties) : [];
  return [
    ...ODD,
    ...Object.entries(properties).flatMap(([name, member]) =>
      wrongDocuments(member).map((value) => ({ [name]: value })),
    ),
    ...(items ? wrongDocuments(items).map((value) => [value, value]) : []),
    ...others.map((value) => ({ 'a/b~': value })),
  ];
}

/** What the texts of findings are made of, of ajv's or ours. */
function told({ instancePath, keyword, params, schema, parentSchema, data }: Found): string {
  if (keyword === 'required') return JSON.stringify([instancePath, keyword, params, data]);
  if (keyword === 'propertyNames') return JSON.stringify([instancePath, keyword]);
  if (keyword !== 'additionalProperties') return JSON.stringify([instancePath, keyword, schema, data]);
  const allowed = parentSchema ? Object.keys(parentSchema.properties as object) : schema;
  return JSON.stringify([instancePath, keyword, params, allowed, data]);
}

const all = (found: readonly Found[] | null | undefined) => (found ?? []).map(told).sort();

describe('the shrunken check', () => {
  it.each([
    ['scenarios', scenarioSchema as Schema, validateScenario, 3000],
    ['records', drillRecordSchema as unknown as Schema, validateRecord, 1000],
  ])('of %s finds what ajv finds', (_, schema, check, atLeast) => {
    const compiled = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, inlineRefs: false }).compile(
      schema,
    );
    const documents = wrongDocuments(schema);
    expect(documents.length).toBeGreaterThan(atLeast);
    for (const document of documents) {
      const isValid = compiled(document);
      expect(check(document)).toBe(isValid);
      expect(all(isValid ? [] : check.errors)).toEqual(all(compiled.errors));
    }
  });

  it('is not made of code in which ajv says it otherwise', () => {
    expect(() => shrinkValidator('const schema1 = {};\nif (schema1.type) vErrors.add(1);')).toThrow(
      'The code that ajv writes has changed: nothing was made of schema1',
    );
  });
});
