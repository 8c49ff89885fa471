import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderRecordValidator } from '../../build/generate-record-validator';

describe('the generated check of records', () => {
  const files = Object.entries(renderRecordValidator());

  it.each(files)('%s is up to date', (path, text) => {
    expect(readFileSync(join(__dirname, '../..', path), 'utf8')).toBe(text);
  });

  it('imports nothing: the compiler of schemas does not ship', () => {
    expect(files[0][1]).not.toMatch(/\b(require\(|import )/);
  });
});
