import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** A page that does not answer by then never will. */
const ANSWER_MS = 10_000;

const EXECUTABLES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser that speaks to nobody by itself. */
export function openBrowser(): Promise<Browser> {
  const executablePath = EXECUTABLES.find((path) => existsSync(path));
  if (!executablePath) throw new Error('This needs Chromium: apt-get install chromium');
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
}

export interface OpenedPage {
  readonly page: Page;
  /** What the page complained of, and whom it asked for something: nobody should. */
  readonly complaints: string[];
}

/** Opens a file as a person would, and notes what it should not do. */
export async function openPage(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
  page.setDefaultTimeout(ANSWER_MS);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`fault: ${error.message}`));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (request.url() !== `file://${file}` && !request.url().startsWith('data:'))
      complaints.push(`asks ${request.url()}`);
  });
  await page.goto(`file://${file}`);
  return { page, complaints };
}

/** Each page that is left open keeps a process of the browser. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** The serious findings of axe, each with where it is. The page must let axe in: `bypassCSP`. */
export async function seriousFindings(page: Page): Promise<string[][]> {
  await page.addScriptTag({ content: axe });
  // What is well is not collected: that takes longer than the findings do.
  const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as {
    violations: { impact: string; id: string; nodes: { html: string }[] }[];
  };
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => [id, nodes[0].html]);
}
