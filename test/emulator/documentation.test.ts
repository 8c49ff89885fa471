import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../src/api/operations';
import { PRESET_NAMES } from '../../src/emulator/scenario/course-presets';
import { FAULT_KINDS } from '../../src/emulator/scenario/fault-schema';
import { readScenario } from '../../src/emulator/scenario/scenario';

const docs = join(__dirname, '../../docs');
const text = readFileSync(join(docs, 'reference/emulator.md'), 'utf8');

describe('the reference of the emulator', () => {
  it('has an example that is a valid scenario', () => {
    const [, example] = /```json\n([\s\S]+?)```/.exec(text)!;
    expect(readScenario(example)).toMatchObject({ speed: 60, rules: { length: 2 } });
  });

  it.each([...PRESET_NAMES, ...FAULT_KINDS])('explains %s', (name) => {
    expect(text).toContain(`\`${name}\``);
  });

  it.each(ACTIONS)('names %s', (action) => {
    expect(text).toContain(action);
  });
});

describe('the guide to the emulator', () => {
  it('has an example that is a valid scenario', () => {
    const [, example] = /```json\n([\s\S]+?)```/.exec(readFileSync(join(docs, 'guides/emulator.md'), 'utf8'))!;
    expect(readScenario(example)).toMatchObject({ rules: [{ sequence: ['diskFull', 'complete'] }] });
  });
});
