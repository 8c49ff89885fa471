import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '..');
const folder = 'src/report/page';

/** The styles and the scripts of the HTML report and of a portfolio's pages, as texts that they put into themselves. */
export function renderPageAssets(): Record<string, string> {
  const constants = [
    `// Generated from ${folder} by \`npm run generate\`. Do not edit.`,
    `export const PAGE_STYLE = ${JSON.stringify(bundled('report.css'))};`,
    `export const PAGE_SCRIPT = ${JSON.stringify(bundled('page.mts'))};`,
    '/** Follows PAGE_STYLE. */',
    `export const PORTFOLIO_STYLE = ${JSON.stringify(bundled('portfolio.css'))};`,
    `export const PORTFOLIO_SCRIPT = ${JSON.stringify(bundled('portfolio.mts'))};`,
  ];
  return { 'src/report/generated/page-assets.ts': `${constants.join('\n')}\n` };
}

export function generatePageAssets(): void {
  for (const [path, text] of Object.entries(renderPageAssets())) writeFileSync(join(root, path), text);
}

function bundled(name: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [join(folder, name)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
  });
  // Neither element's text may end before it ends.
  return outputFiles[0].text.trim().replaceAll('</', '<\\/');
}
