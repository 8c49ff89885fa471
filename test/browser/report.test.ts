import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drillHistory } from '../../src/report/history/drill-history';
import { htmlReport } from '../../src/report/html/html-report';
import { hostileRecord, hostileTexts } from '../report/hostile-texts';
import { proofRecord, signatures } from '../report/proof-record';
import { largeRecord, metRecord, missedRecord, rehearsalRecord } from '../report/sample-records';
import { closePages, openBrowser, openPage, seriousFindings } from './open-browser';

let browser: Browser;
let folder: string;
let files = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alirestore-browser-'));
  browser = await openBrowser();
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const before = metRecord({
  drill: { ...metRecord().drill, runId: 'run-6', definitionHash: 'b'.repeat(64) },
  startedAt: '2026-02-01T06:00:00Z',
  completedAt: '2026-02-01T06:30:00Z',
});
const missed = htmlReport(
  missedRecord(),
  drillHistory(missedRecord(), [before], { regressionPercent: 20, maxAgeDays: 20 }),
);
const rehearsal = htmlReport(rehearsalRecord());
const proof = htmlReport(proofRecord(), undefined, undefined, signatures);
const large = htmlReport(largeRecord(10_000));

function open(html: string, options?: Parameters<typeof openPage>[2]) {
  files += 1;
  const file = join(folder, `${files}.html`);
  writeFileSync(file, html);
  return openPage(browser, file, options);
}

const names = (page: Page) => page.locator('#restores-table tbody th').allTextContents();
const status = (page: Page) => page.locator('#restores-status').textContent();
const sortedBy = (page: Page, direction: string) =>
  page.locator(`#restores-table th[aria-sort="${direction}"]`).allTextContents();
const sorting = (page: Page, title: string) =>
  page.locator('#restores-table').getByRole('button', { name: title, exact: true });

describe('the report of 10,000 restores', () => {
  it('shows a hundred at a time, and turns pages', async () => {
    const { page, complaints } = await open(large);
    expect(await status(page)).toBe('1 to 100 of 10000 restores.');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await status(page)).toBe('101 to 200 of 10000 restores.');
    expect((await names(page))[0]).toBe('restore-00100');
    expect(complaints).toEqual([]);
  });

  it('sorts by a column, in either direction', async () => {
    const { page, complaints } = await open(large);
    await sorting(page, 'Files').click();
    await sorting(page, 'Files').click();
    expect((await names(page)).slice(0, 2)).toEqual(['restore-09999', 'restore-09998']);
    expect(await sortedBy(page, 'descending')).toEqual(['Files']);
    await sorting(page, 'Restore').click();
    expect((await names(page))[0]).toBe('restore-00000');
    expect(await sortedBy(page, 'ascending')).toEqual(['Restore']);
    expect(await sortedBy(page, 'descending')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('filters by text, verdict and wave, and back', async () => {
    const { page, complaints } = await open(large);
    await page.getByLabel('Verdict').selectOption('failed');
    expect(await status(page)).toBe('1 to 100 of 200 matching restores, of 10000 in all.');
    await page.getByLabel('Wave').selectOption('2');
    await page.getByLabel('Text').fill('agent 57 is');
    expect(await names(page)).toEqual([]);
    expect(await status(page)).toBe('None of 10000 restores matches.');
    await page.getByLabel('Wave').selectOption('1');
    expect(await names(page)).toEqual(['restore-00057']);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText('1 to 100 of 10000 restores.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await open(large);
    const focused = () => page.evaluate('document.activeElement.textContent');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the table of restores');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('restore-0999');
    expect(await status(page)).toBe('1 to 10 of 10 matching restores, of 10000 in all.');
    while ((await focused()) !== 'Took') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await sortedBy(page, 'ascending')).toEqual(['Took']);
    await page.keyboard.press('Space');
    expect(await sortedBy(page, 'descending')).toEqual(['Took']);
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
  });

  it('keeps the focus where the last page is reached', async () => {
    const { page } = await open(htmlReport(largeRecord(150)));
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Previous');
  });

  it('prints what was found, and not only a page of it', async () => {
    const { page } = await open(large);
    await page.getByLabel('Verdict').selectOption('failed');
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await names(page)).toHaveLength(200);
    expect(await status(page)).toBe('1 to 200 of 200 matching restores, of 10000 in all.');
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await names(page)).toHaveLength(100);
  });

  it('shows the first hundred without scripts', async () => {
    const { page } = await open(large, { javaScriptEnabled: false });
    expect(await page.locator('#restores-table tbody tr').count()).toBe(100);
    expect(await status(page)).toContain('The first 100 of 10000 restores. Allow scripts');
    expect(await page.locator('#restores-filter').isVisible()).toBe(false);
  });
});

describe('the report in a browser', () => {
  it.each([
    ['wide', missed, {}],
    ['narrow', missed, { viewport: { width: 360, height: 800 } }],
    ['dark', missed, { colorScheme: 'dark' }],
    ['of a drill that was met', htmlReport(metRecord()), {}],
    ['dark, of a drill that was met', htmlReport(metRecord()), { colorScheme: 'dark' }],
    ['of all parts', proof, {}],
    ['dark, of all parts', proof, { colorScheme: 'dark' }],
    ['narrow, of all parts', proof, { viewport: { width: 390, height: 800 } }],
    ['of many restores', htmlReport(largeRecord(300)), {}],
    ['of a rehearsal', rehearsal, {}],
    ['narrow, of a rehearsal', rehearsal, { viewport: { width: 390, height: 800 } }],
    ['dark, of a rehearsal', rehearsal, { colorScheme: 'dark' }],
  ] as const)(
    '%s has no serious finding of axe, no complaint, and does not scroll sideways',
    async (_, html, options) => {
      const { page, complaints } = await open(html, { ...options, bypassCSP: true }); // which lets axe in
      expect(await seriousFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBe(0);
    },
  );

  it('follows the colours of the system, and prints in light ones', async () => {
    const { page } = await open(missed, { colorScheme: 'dark' });
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await background()).toBe('rgb(13, 17, 23)');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    expect(await page.locator('#restores-filter').isVisible()).toBe(false);
  });

  it.each(Object.entries(hostileTexts))('runs nothing of %s', async (_, text) => {
    const { page, complaints } = await open(htmlReport(hostileRecord(text)));
    await page.getByLabel('Text').fill('x');
    await page.getByRole('button', { name: 'Clear' }).click();
    await sorting(page, 'Restore').click();
    expect(await page.evaluate('"hacked" in globalThis')).toBe(false);
    expect(await page.locator('#restores-table tbody tr').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('lets nothing run but its own script, even if markup got in', async () => {
    const broken = htmlReport(metRecord()).replace(
      '<main>',
      '<main><img src="x" onerror="hacked = 1"><script>hacked = 2</script>',
    );
    const { page, complaints } = await open(broken);
    expect(await page.evaluate('"hacked" in globalThis')).toBe(false);
    expect(complaints.join('\n')).toContain('Content Security Policy');
    expect(await status(page)).toBe('1 to 2 of 2 restores.');
  });
});
