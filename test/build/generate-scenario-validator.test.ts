import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderScenarioValidator } from '../../build/generate-scenario-validator';

describe('the generated check of scenarios', () => {
  const files = Object.entries(renderScenarioValidator());

  it.each(files)('%s is up to date', (path, text) => {
    expect(readFileSync(join(__dirname, '../..', path), 'utf8')).toBe(text);
  });

  it('imports nothing: the compiler of schemas does not ship', () => {
    expect(files[0][1]).not.toMatch(/\b(require|import)\b/);
  });
});
