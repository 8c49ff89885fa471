import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TerraformDataSource, TerraformOutput, TerraformResource, TerraformStack, Testing } from 'cdktf';
import type { Construct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { renderOutputs } from '../../build/generate-outputs';
import { contents } from '../../src/provider/provider';
import { loadGenerated } from './load-generated';
import { toySchemas } from './toy-schemas';

const path = 'src/constructs/generated/toy-outputs.ts';
const listPath = 'src/constructs/generated/data-alirestore-toys-outputs.ts';
const files = renderOutputs(toySchemas);
const bases = ['attribute-or-null', 'number-text', 'output-list', 'output-object'].map(
  (name) => `src/constructs/synthesis/${name}.ts`,
);
const sources = Object.fromEntries(bases.map((name) => [name, readFileSync(join(__dirname, '../..', name), 'utf8')]));
const { ToyOutputs } = loadGenerated('toy-outputs', { ...files, ...sources }, path);
const { DataAlirestoreToysOutputs } = loadGenerated('toy-outputs', { ...files, ...sources }, listPath);

/** What outputs come to in Terraform. */
function outputsOf(
  Outputs: new (scope: Construct, id: string) => object,
  outputs: (toy: any) => Record<string, unknown>,
  binding: any = TerraformResource,
  terraformResourceType = 'alirestore_toy',
) {
  const stack = new TerraformStack(Testing.app(), 'stack');
  class Toy extends Outputs {
    readonly _resource = new binding(this as any, 'Resource', { terraformResourceType });
  }
  const toy: any = new Toy(stack, 'toy');
  toy._resource.overrideLogicalId('bear');
  for (const [name, value] of Object.entries(outputs(toy))) new TerraformOutput(stack, name, { value, staticId: true });
  const { output } = JSON.parse(Testing.synth(stack));
  return Object.fromEntries(Object.entries<any>(output).map(([name, { value }]) => [name, value]));
}

const listOutputs = (outputs: (toys: any) => Record<string, unknown>) =>
  outputsOf(DataAlirestoreToysOutputs, outputs, TerraformDataSource, 'alirestore_toys');

describe('the generated outputs', () => {
  it.each(Object.entries(renderOutputs(contents)))('%s is up to date', (file, text) => {
    expect(readFileSync(join(__dirname, '../..', file), 'utf8')).toBe(text);
  });
});

describe('the outputs of a toy', () => {
  it('read every computed attribute, and members of a nested one even while that is null', () => {
    const names = [
      'fqn',
      'hash',
      'bytes',
      'bytesText',
      'done',
      'files',
      'tags',
      'reportFailedFiles',
      'reportBytes',
      'results',
    ];
    const all = (toy: any) => Object.fromEntries(names.map((name) => [name, toy[name]]));
    expect(outputsOf(ToyOutputs, all)).toEqual({
      fqn: `\${alirestore_toy.bear}`,
      hash: `\${alirestore_toy.bear.hash}`,
      bytes: `\${alirestore_toy.bear.bytes}`,
      bytesText: `\${coalesce(alirestore_toy.bear.bytes, "unknown")}`,
      done: `\${alirestore_toy.bear.done}`,
      files: `\${alirestore_toy.bear.files}`,
      tags: `\${alirestore_toy.bear.tags}`,
      reportFailedFiles: `\${try(alirestore_toy.bear.report.failed_files, null)}`,
      reportBytes: `\${try(alirestore_toy.bear.report.report_bytes, null)}`,
      results: `\${alirestore_toy.bear.results}`,
    });
  });

  it('reach into a map by key, be it a word, odd, or known only to Terraform', () => {
    const outputs = outputsOf(ToyOutputs, (toy) => ({
      word: toy.result('orders').status,
      odd: toy.result('a"b\\c d').status,
      token: toy.result(toy.hash).status,
      whole: toy.result('orders'),
    }));
    expect(outputs).toEqual({
      word: `\${alirestore_toy.bear.results.orders.status}`,
      odd: `\${alirestore_toy.bear.results["a\\"b\\\\c d"].status}`,
      token: `\${alirestore_toy.bear.results[alirestore_toy.bear.hash].status}`,
      whole: `\${alirestore_toy.bear.results.orders}`,
    });
  });

  it('leave out what is only an input', () => {
    expect(files[path]).not.toContain('get triggers');
  });

  it("have the schema's descriptions", () => {
    expect(files[path]).toContain(
      '/** How much. In bytes. In Java, Go and C#, use `bytesText` in a text. */\n  public get bytes(): number {',
    );
  });

  it('never end a comment early', () => {
    expect(files[path]).toContain('/** Whether it is done. * / */');
  });
});

describe('the outputs of a list of toys', () => {
  it('reach into its entries, and what they hold', () => {
    const outputs = listOutputs((toys) => ({
      ids: toys.ids,
      whole: toys.all,
      third: toys.get(2),
      id: toys.get(2).toyId,
      sentence: `${toys.get(0).toyId} has ${toys.get(0).bytes} bytes`,
      soft: toys.get(0).isSoft,
      colours: toys.get(0).colours,
      owner: toys.get(0).owner(1).name,
    }));
    expect(outputs).toEqual({
      ids: `\${data.alirestore_toys.bear.ids}`,
      whole: `\${data.alirestore_toys.bear.toys}`,
      third: `\${data.alirestore_toys.bear.toys[2]}`,
      id: `\${data.alirestore_toys.bear.toys[2].toy_id}`,
      sentence: `\${data.alirestore_toys.bear.toys[0].toy_id} has \${data.alirestore_toys.bear.toys[0].bytes} bytes`,
      soft: `\${data.alirestore_toys.bear.toys[0].is_soft}`,
      colours: `\${data.alirestore_toys.bear.toys[0].colours}`,
      owner: `\${data.alirestore_toys.bear.toys[0].owners[1].name}`,
    });
  });

  it('pluck one attribute of all', () => {
    expect(
      listOutputs(({ all: toys }) => ({ ids: toys.pluckStrings('toy_id'), bytes: toys.pluckNumbers('bytes') })),
    ).toEqual({
      ids: `\${data.alirestore_toys.bear.toys[*].toy_id}`,
      bytes: `\${data.alirestore_toys.bear.toys[*].bytes}`,
    });
  });

  it('read what may be null without an error', () => {
    const outputs = listOutputs((toys) => ({
      maker: toys.get(0).makerName,
      newest: toys.newest.toyId,
      newestMaker: toys.newest.makerName,
      whole: toys.newest,
      room: toys.foundRoom,
    }));
    expect(outputs).toEqual({
      maker: `\${try(data.alirestore_toys.bear.toys[0].maker.name, null)}`,
      newest: `\${try(data.alirestore_toys.bear.newest.toy_id, null)}`,
      newestMaker: `\${try(data.alirestore_toys.bear.newest.maker.name, null)}`,
      whole: `\${data.alirestore_toys.bear.newest}`,
      room: `\${try(data.alirestore_toys.bear.found.room, null)}`,
    });
  });

  it('share a class where they have the same shape', () => {
    expect(files[listPath]).toContain('public get all(): OutputList {');
    expect(files[listPath]).toContain('public get(index: number): ListedToy {');
    expect(files[listPath]).toContain('public get newest(): ListedToy {');
    expect(files[listPath].match(/export class \w+/g)).toEqual([
      'export class ListedToy',
      'export class ListedToyOwner',
    ]);
  });
});
