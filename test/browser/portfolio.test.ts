import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { coverageLines } from '../../src/report/coverage/coverage-text';
import { portfolioOf } from '../../src/report/portfolio/portfolio';
import { portfolioSite } from '../../src/report/portfolio/portfolio-site';
import { sampleCoverage, sampleSource } from '../report/coverage/sample-coverage';
import { hostileRecord, hostileTexts } from '../report/hostile-texts';
import { LAST_END, runOf, sampleRuns } from '../report/portfolio/sample-runs';
import { metRecord, rehearsalRecord } from '../report/sample-records';
import { closePages, openBrowser, openPage, seriousFindings } from './open-browser';

const records = [
  ...sampleRuns('shop', 30, (index) => 4000 + 100 * index),
  runOf('ledger', 120),
  runOf('orders', 3),
  runOf('orders', 0, { verdict: 'missed' }),
  runOf('quarterly-invoices-of-the-northern-branch-and-all-of-its-daughters', 0, { verdict: 'missed' }),
  runOf('files', 3, { seconds: 4000 }),
  runOf('files', 0, {
    seconds: 7000,
    selections: [{ name: 'files', sources: 400, sampled: 12, seed: '7', withoutPoint: [] }],
  }),
  ...[2, 1].map((days) => runOf('shop', days, { environment: rehearsalRecord().environment })),
  ...Object.values(hostileTexts).map(hostileRecord),
];
const stored = records.map((record, index) => ({ path: `${index}.json`, record }));
const coverage = sampleCoverage([sampleSource(), sampleSource({ name: 'bills', source: 'i-2 /bills' })], [metRecord()]);
const portfolio = portfolioOf(
  stored,
  LAST_END,
  { regressionPercent: 20, maxAgeDays: 90 },
  ['bad.json: it is not JSON'],
  [coverage, { ...coverage, environment: 'emulated' }],
);

let browser: Browser;
let folder: string;
const paths: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alirestore-portfolio-'));
  for (const { path, text } of portfolioSite(portfolio)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    paths.push(path);
  }
  browser = await openBrowser();
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One page of each kind. */
const KINDS = {
  'all drills': /^index\.html$/,
  rehearsals: /^rehearsals\.html$/,
  'a drill': /^drills\/shop-[^/]+\/index\.html$/,
  'a drill that was never met': /^drills\/quarterly-[^/]+\/index\.html$/,
  'a run': /^drills\/shop-[^/]+\/shop-986-/,
  coverage: /^coverage-/,
} as const;

const open = (kind: keyof typeof KINDS, options: BrowserContextOptions = {}) =>
  openPage(browser, join(folder, paths.find((path) => KINDS[kind].test(path))!), options);

const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
const names = (page: Page) => page.locator('#list-table tbody tr:visible th a').allTextContents();
const status = (page: Page) => page.locator('#list-status').textContent();
const focused = (page: Page) => page.evaluate('document.activeElement.textContent');

/** What a person does not see whole. */
const cut = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('aside, h1, h2, p, dd, li, caption, th, td, .scroll, svg.runs, .day')]
    .filter((element) => !element.closest('.hidden') && element.getClientRects().length > 0)
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const hides = getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1;
      const isForTheEar = element.closest('thead')?.clientWidth === 1;
      return left < 0 || right > innerWidth || (hides && !isForTheEar && element.localName !== 'svg');
    })
    .map((element) => [element.tagName, element.dataset.label ?? '', element.textContent.slice(0, 40)].join(' '))`);

describe.each(kinds)('the page of %s', (kind) => {
  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' }],
  ] as const)('%s has no serious finding of axe, and no complaint', async (_, options) => {
    const { page, complaints } = await open(kind, { ...options, bypassCSP: true }); // which lets axe in
    expect(await seriousFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('has nothing cut on screens of 390, 768 and 1,400 px, and on paper', async () => {
    const { page } = await open(kind);
    for (const width of [390, 768, 1400]) {
      await page.setViewportSize({ width, height: 900 });
      expect({ width, cut: await cut(page) }).toEqual({ width, cut: [] });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    }
    await page.setViewportSize({ width: 718, height: 900 }); // A4 between margins of 10 mm
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await cut(page)).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  });
});

describe('the site in a browser', () => {
  it('leads from all drills to one, to a run, and back, without asking anybody else', async () => {
    const { page, complaints } = await open('all drills');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('#list-table').getByRole('link', { name: 'shop', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'shop met' }).waitFor();
    await page.getByRole('link', { name: '2026-02-22 07:20:05 UTC' }).click();
    expect(await page.title()).toBe('Drill shop: met');
    await page.getByRole('link', { name: 'shop', exact: true }).click();
    await page.getByRole('link', { name: 'All drills' }).click();
    await page.getByRole('link', { name: '1 drill in rehearsals' }).click();
    expect(await page.getByRole('complementary', { name: 'Rehearsal' }).isVisible()).toBe(true);
    expect(asked.filter((url) => !url.startsWith(`file://${folder}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints.filter((line) => !line.startsWith('asks '))).toEqual([]);
  });

  it('filters by text and state, and back', async () => {
    const { page } = await open('all drills');
    const all = 5 + Object.keys(hostileTexts).length;
    expect(await status(page)).toBe(`${all} drills.`);
    await page.getByLabel('State').selectOption('due');
    await page.getByLabel('Text').fill('TEAM-');
    expect(await names(page)).toEqual(['ledger', 'quarterly-invoices-of-the-northern-branch-and-all-of-its-daughters']);
    expect(await status(page)).toBe(`2 of ${all} drills.`);
    await page.getByLabel('State').selectOption('missed');
    await page.getByLabel('Text').fill('team-ledger');
    expect(await names(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText(`${all} drills.`, { exact: true }).waitFor();
    expect(await names(page)).toHaveLength(all);
  });

  it('sorts by a column in either direction, what is not known last', async () => {
    const { page } = await open('all drills');
    await page.getByLabel('Text').fill('team-');
    const head = page.locator('#list-table').getByRole('button', { name: 'RTO', exact: true });
    await head.click();
    expect(await names(page)).toEqual(expect.arrayContaining(['orders']));
    const first = async () => (await names(page)).slice(0, 3);
    expect(await first()).toEqual(['ledger', 'shop', 'files']);
    await head.click();
    expect(await first()).toEqual(['files', 'shop', 'ledger']);
    expect(await page.locator('#list-table th[aria-sort="descending"]').allTextContents()).toEqual(['RTO']);
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await open('all drills');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the table');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('team-orders');
    expect(await names(page)).toEqual(['orders']);
    while ((await focused(page)) !== 'Next due') await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('#list-table th[aria-sort="ascending"]').allTextContents()).toEqual(['Next due']);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    while ((await focused(page)) !== 'orders') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'orders missed' }).waitFor();
  });

  it('shows all drills without scripts, and nothing that needs them', async () => {
    const { page } = await open('all drills', { javaScriptEnabled: false });
    expect(await names(page)).toHaveLength(5 + Object.keys(hostileTexts).length);
    expect(await page.locator('#list-filter').isVisible()).toBe(false);
  });

  it('prints what was found, without the fields', async () => {
    const { page } = await open('all drills');
    await page.getByLabel('Text').fill('team-');
    await page.emulateMedia({ media: 'print' });
    expect(await names(page)).toHaveLength(5);
    expect(await page.locator('#list-filter').isVisible()).toBe(false);
  });

  it('runs nothing of what names and reasons say', async () => {
    for (const path of paths.filter((one) => /^index|hacked/.test(one))) {
      const { page, complaints } = await openPage(browser, join(folder, path));
      expect(await page.evaluate('"hacked" in globalThis')).toBe(false);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it('shows coverage of the real cloud with the drills, and that of an emulated one with the rehearsals', async () => {
    const { page } = await open('all drills');
    expect(await page.getByText(coverageLines(coverage)[0]).count()).toBe(1);
    await page.getByRole('link', { name: 'cn-hangzhou' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`${coverage.summary.percent} % proven`);
    expect(await page.getByRole('complementary', { name: 'Rehearsal' }).count()).toBe(0);
    await page.getByRole('link', { name: 'All drills' }).click();
    await page.getByRole('link', { name: '1 drill in rehearsals' }).click();
    await page.getByRole('link', { name: 'cn-hangzhou' }).click();
    expect(await page.getByRole('complementary', { name: 'Rehearsal' }).count()).toBe(1);
  });
});
