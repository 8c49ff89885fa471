import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicDeclarations, renderProps } from '../../build/generate-props';

describe('the table of props', () => {
  it.each(Object.entries(renderProps(publicDeclarations())))('%s is up to date', (file, text) => {
    expect(readFileSync(join(__dirname, '../..', file), 'utf8')).toBe(text);
  });
});
