import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TerraformOutput, TerraformStack, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { RestoreGate, RestoreJob } from '../../src';
import { files, snapshot } from './synthesize';

const folder = join(__dirname, '../../src/constructs/generated');
const classes = readdirSync(folder)
  .filter((file) => file.endsWith('-outputs.ts'))
  .flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^export /m)
      .slice(1),
  );
const nameOf = (text: string) => /class (\w+)/.exec(text)?.[1];
const withNumbers = classes.filter((text) => text.includes('(): number {'));

const gettersOf = (object: object): string[] =>
  object === Object.prototype
    ? []
    : [...Object.getOwnPropertyNames(object), ...gettersOf(Object.getPrototypeOf(object))];

describe('a number that a construct gives', () => {
  it('is there in jobs, gates, drills and the entries of lists', () => {
    const names = withNumbers.map(nameOf);
    expect(names).toEqual(expect.arrayContaining(['JobOutputs', 'GateOutputs', 'GateResult', 'DrillOutputs']));
    expect(names).toEqual(expect.arrayContaining(['ListedJob', 'ListedSnapshot', 'ListedVault', 'ListedBackupJob']));
  });

  it.each(withNumbers.map((text) => [nameOf(text), text]))('has a text beside it in %s', (_, text) => {
    const numbers = [...(text as string).matchAll(/get (\w+)\(\): number/g)].map(([, name]) => name);
    expect(numbers.filter((name) => !text?.includes(`get ${name}Text(): string {`))).toEqual([]);
    expect(
      numbers.filter((name) => !text?.includes(`use \`${name}Text\` in a text. */\n  public get ${name}(`)),
    ).toEqual([]);
  });

  it('can be put into a text by adding texts, as Java does', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const job = new RestoreJob(stack, 'orders', { recoveryPoint: snapshot, target: files });
    const gate = new RestoreGate(stack, 'all', { restoreJobs: { orders: job } });
    const texts: Record<string, object> = { job, gate, result: gate.result('orders') };
    for (const [owner, object] of Object.entries(texts)) {
      for (const name of gettersOf(object).filter((one) => one.endsWith('Text'))) {
        const value = 'got ['.concat(String((object as Record<string, unknown>)[name]), ']');
        new TerraformOutput(stack, `${owner}-${name}`, { value, staticId: true });
      }
    }
    const output: Record<string, { value: string }> = JSON.parse(Testing.synth(stack)).output;
    expect(Object.keys(output).length).toBeGreaterThan(20);
    expect(output['job-bytesDoneText'].value).toBe(`got [\${coalesce(alirestore_job.orders.bytes_done, "unknown")}]`);
    for (const [name, { value }] of Object.entries(output)) {
      expect({ name, value }).toEqual({
        name,
        value: expect.stringMatching(/^got \[\$\{coalesce\(.*, "unknown"\)\}\]$/),
      });
    }
  });
});
