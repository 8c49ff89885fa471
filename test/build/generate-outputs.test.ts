import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TerraformDataSource, TerraformOutput, TerraformResource, TerraformStack, Testing } from 'cdktf';
import type { Construct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { renderOutputs } from '../../src/build/generate-outputs';
import { contents } from '../../src/provider/provider';
import { loadGenerated } from './load-generated';
import { toySchemas } from './toy-schemas';

const path = 'src/constructs/generated/toy-outputs.ts';
const files = renderOutputs(toySchemas);

/** What each accessor comes to in a Terraform output. */
function outputsOf(
  Outputs: new (scope: Construct, id: string) => object,
  names: readonly string[],
  binding: any,
  terraformResourceType: string,
) {
  const stack = new TerraformStack(Testing.app(), 'stack');
  class Toy extends Outputs {
    readonly _resource = new binding(this as any, 'Resource', { terraformResourceType });
  }
  const toy: any = new Toy(stack, 'toy');
  toy._resource.overrideLogicalId('bear');
  for (const name of names) new TerraformOutput(stack, name, { value: toy[name], staticId: true });
  const { output } = JSON.parse(Testing.synth(stack));
  return Object.fromEntries(Object.entries<any>(output).map(([name, { value }]) => [name, value]));
}

describe('the generated outputs', () => {
  it.each(Object.entries(renderOutputs(contents)))('%s is up to date', (file, text) => {
    expect(readFileSync(join(__dirname, '../..', file), 'utf8')).toBe(text);
  });
});

describe('the outputs of a toy', () => {
  it('read every computed attribute, and members of a nested one even while that is null', () => {
    const { ToyOutputs } = loadGenerated('toy-outputs', files, path);
    const names = ['hash', 'bytes', 'done', 'files', 'tags', 'reportFailedFiles', 'reportBytes', 'results'];
    expect(outputsOf(ToyOutputs, names, TerraformResource, 'alirestore_toy')).toEqual({
      hash: `\${alirestore_toy.bear.hash}`,
      bytes: `\${alirestore_toy.bear.bytes}`,
      done: `\${alirestore_toy.bear.done}`,
      files: `\${alirestore_toy.bear.files}`,
      tags: `\${alirestore_toy.bear.tags}`,
      reportFailedFiles: `\${try(alirestore_toy.bear.report.failed_files, null)}`,
      reportBytes: `\${try(alirestore_toy.bear.report.report_bytes, null)}`,
      results: `\${alirestore_toy.bear.results}`,
    });
  });

  it('leave out what is only an input', () => {
    expect(files[path]).not.toContain('get triggers');
  });

  it("have the schema's descriptions", () => {
    expect(files[path]).toContain('/** How much. In bytes. */\n  public get bytes(): number {');
  });

  it('never end a comment early', () => {
    expect(files[path]).toContain('/** Whether it is done. * / */');
  });

  it('exist for data sources, too', () => {
    const { DataAlirestoreToysOutputs } = loadGenerated(
      'toy-outputs',
      files,
      'src/constructs/generated/data-alirestore-toys-outputs.ts',
    );
    expect(outputsOf(DataAlirestoreToysOutputs, ['ids'], TerraformDataSource, 'alirestore_toys')).toEqual({
      ids: `\${data.alirestore_toys.bear.ids}`,
    });
  });
});
