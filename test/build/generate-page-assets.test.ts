import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { renderPageAssets } from '../../build/generate-page-assets';

const root = join(__dirname, '../..');

describe('the style and the script of the HTML report', () => {
  const files = Object.entries(renderPageAssets());

  it.each(files)('%s is up to date', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  it('come from sources without a fault of types', () => {
    const config = join(root, 'src/report/page/tsconfig.json');
    const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
    const { fileNames, options } = ts.parseJsonConfigFileContent(json, ts.sys, join(config, '..'));
    expect(fileNames.length).toBeGreaterThan(2);
    const faults = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options));
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
  });

  it('never end the element that they stand in, and ask for nothing elsewhere', () => {
    expect(files[0][1]).not.toMatch(/<\/|<!--|https?:|url\(|@import|\bfetch\b|XMLHttpRequest|innerHTML|eval\(/);
  });
});
