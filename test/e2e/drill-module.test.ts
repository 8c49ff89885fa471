import { afterEach, describe, expect, it } from 'vitest';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { cloudOfShop, shopInConstructs, shopInHcl } from './harness/module-drill';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

let stack: SynthesizedStack;
afterEach(() => stack.emulator.close());

const MODULE = '../../../modules/drill';

async function recordOf(run: string): Promise<DrillRecord> {
  const { code, text } = await stack.workspace.apply('-var', `drill_run_id=${run}`);
  expect({ code, text: code === 0 ? '' : text.slice(-3000) }).toEqual({ code: 0, text: '' });
  const { output } = await stack.workspace.terraform('output', '-raw', 'shop_record');
  return JSON.parse(output) as DrillRecord;
}

/** What two runs cannot share: ids, times, and the hash of what was written in another language. */
function comparable(record: DrillRecord): unknown {
  const text = JSON.stringify(record, (name, value) => {
    if (
      /(At|Seconds|Id|Hash)$/.test(name) &&
      !/^(vault|snapshot|backupPlan|backupSet|backup|serviceInstance|limit|instance|run)/.test(name)
    ) {
      return value === null ? null : 'differs';
    }
    return value;
  });
  return JSON.parse(text);
}

describe('modules/drill', () => {
  it('makes the record that the constructs make, restores nothing twice, and runs again with another run id', async () => {
    stack = await startSynthesized('drill-module', cloudOfShop);
    stack.synthesize(shopInConstructs);
    const ofConstructs = await recordOf('7');
    stack.workspace.remove('main.tf.json');
    expect(await stack.workspace.destroy()).toMatchObject({ code: 0 });
    stack.workspace.write('main.tf', shopInHcl(MODULE));
    await stack.workspace.init();
    const ofModule = await recordOf('7');
    expect(comparable(ofModule)).toEqual(comparable(ofConstructs));
  }, 240_000);
});
