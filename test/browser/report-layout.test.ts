import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { drillHistory } from '../../src/report/history/drill-history';
import { htmlReport } from '../../src/report/html/html-report';
import { proofRecord, signatures } from '../report/proof-record';
import { largeRecord, metRecord, missedRecord, rehearsalRecord, sampleRestore } from '../report/sample-records';
import { closePages, openBrowser, openPage } from './open-browser';

const DAYS = 12 * 86_400 + 86_399;

/** With names, targets, reasons, durations and outputs as long as they get. */
function withLongTexts(record: DrillRecord): DrillRecord {
  const restore = sampleRestore({
    name: 'quarterly-invoices-of-the-northern-branch',
    wave: 2,
    verdict: 'partial',
    queuedSeconds: DAYS,
    runningSeconds: DAYS,
    durationSeconds: DAYS,
    errorMessage: 'Some files were left out because the disk of the target ran out of inodes, says the service',
    target: { target_bucket: 'acme-drill-hangzhou-quarterly', target_prefix: `restored/${'x'.repeat(90)}/invoices` },
  });
  const { name } = restore;
  const objectives = (['rto', 'rpo'] as const).map((kind) => {
    return { kind, of: name, limitSeconds: DAYS, achievedSeconds: 2 * DAYS, met: false, marginSeconds: -DAYS };
  });
  return {
    ...record,
    restores: [...record.restores, restore],
    objectives: [...record.objectives, ...objectives],
    validations: record.validations.map((one) => ({ ...one, output: `${'0123456789abcdef'.repeat(12)}\n`.repeat(30) })),
    notExecuted: [{ name: 'a command of the user', why: 'in a rehearsal no command of yours runs, unless asked for' }],
  };
}

const limits = { regressionPercent: 20, maxAgeDays: 20 };
const pageOf = (record: DrillRecord) =>
  htmlReport(
    withLongTexts(record),
    drillHistory(record, [{ ...record, drill: { ...record.drill, runId: 'run-6' }, startedAt: null }], limits),
  );
const pages = {
  met: pageOf(metRecord()),
  missed: pageOf(missedRecord()),
  rehearsal: pageOf(rehearsalRecord()),
  proof: htmlReport(proofRecord(), drillHistory(proofRecord(), [], limits), undefined, signatures),
  large: htmlReport(largeRecord(150)),
};

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alirestore-layout-'));
  browser = await openBrowser();
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(name: keyof typeof pages, width: number) {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, pages[name]);
  return (await openPage(browser, file, { viewport: { width, height: 900 } })).page;
}

/** What a person does not see whole: beyond an edge of the window, or of what holds it. */
const cut = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('aside, h1, h2, p, dd, li, caption, th, td, pre, .scroll')]
    .filter((element) => !element.closest('.hidden') && element.getClientRects().length > 0)
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const hides = getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1;
      const isForTheEar = element.closest('thead')?.clientWidth === 1;
      return left < 0 || right > innerWidth || (hides && !isForTheEar);
    })
    .map((element) => [element.tagName, element.dataset.label ?? '', element.textContent.slice(0, 40)].join(' '))`);

const styleOf = (page: Page, selector: string, property: string, pseudo = '') =>
  page.evaluate(`getComputedStyle(document.querySelector('${selector}'), '${pseudo}').${property}`);

describe.each(Object.keys(pages) as (keyof typeof pages)[])('nothing is cut of the report %s', (name) => {
  it('on screens of 390, 768, 961, 1,100 and 1,400 px', async () => {
    const page = await open(name, 1400);
    for (const width of [390, 768, 961, 1100, 1400]) {
      await page.setViewportSize({ width, height: 900 });
      expect({ width, cut: await cut(page) }).toEqual({ width, cut: [] });
    }
  });

  it('on paper', async () => {
    const page = await open(name, 718); // A4 between margins of 10 mm
    await page.emulateMedia({ media: 'print' });
    expect(await cut(page)).toEqual([]);
    const [shown, whole] = (await page.evaluate(
      '(({ clientHeight, scrollHeight }) => [clientHeight, scrollHeight])(document.querySelector("td pre"))',
    )) as number[];
    expect(shown).toBe(whole);
  });
});

describe('a column of words', () => {
  it('does not break them where a line has room', async () => {
    const page = await open('proof', 1400);
    for (const label of ['Looked', 'Approved by']) {
      const box = await page.locator(`td[data-label="${label}"]`).first().boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(144);
    }
  });
});

describe('the banner of a rehearsal', () => {
  it('is what is seen first, and stays in sight', async () => {
    const page = await open('rehearsal', 1400);
    const banner = page.getByRole('complementary', { name: 'Rehearsal' });
    expect(await banner.textContent()).toContain('nothing here shows that a real backup can be restored');
    for (const width of [390, 768, 1400]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate('scrollTo(0, 0)');
      expect(await banner.boundingBox()).toMatchObject({ x: 0, y: 0, width });
      await page.evaluate('scrollTo(0, document.body.scrollHeight)');
      expect(await page.evaluate('scrollY > 500')).toBe(true);
      expect(await banner.boundingBox()).toMatchObject({ x: 0, y: 0, width });
    }
  });

  it('has the colours of a warning in light, in the dark, and on paper', async () => {
    const page = await open('rehearsal', 768);
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print' }] as const) {
      await page.emulateMedia(media);
      expect(await page.getByRole('complementary', { name: 'Rehearsal' }).isVisible()).toBe(true);
      expect(await styleOf(page, '.rehearsal', 'backgroundColor')).toBe('rgb(255, 200, 61)');
      expect(await styleOf(page, '.rehearsal', 'color')).toBe('rgb(31, 19, 0)');
    }
    expect(await styleOf(page, '.rehearsal', 'printColorAdjust')).toBe('exact');
    expect(await styleOf(page, 'body', 'page')).toBe('rehearsal'); // whose pages all bear a line at their top
  });

  it('is on no report of the real cloud', async () => {
    const page = await open('missed', 1400);
    expect(await page.getByRole('complementary').count()).toBe(0);
    expect(await styleOf(page, 'body', 'page')).toBe('auto');
  });
});

describe('at 390 px', () => {
  it('each objective shows what was achieved, its limit and its margin, each under its label', async () => {
    const page = await open('met', 390);
    const row = page.getByRole('row', { name: 'RTO of the drill' });
    const boxes = [];
    for (const [label, text] of [
      ['Achieved', '1 h 20 min 5 s'],
      ['Limit', '2 h'],
      ['Margin', '39 min 55 s left'],
    ]) {
      const cell = row.locator(`td[data-label="${label}"]`);
      expect(await cell.textContent()).toBe(text);
      boxes.push(await cell.boundingBox());
      expect(await styleOf(page, `td[data-label="${label}"]`, 'content', '::before')).toBe(`"${label}"`);
    }
    expect(boxes.every((box) => box !== null && box.x > 0 && box.x + box.width < 390 && box.height > 30)).toBe(true);
  });

  it('the table of restores still sorts', async () => {
    const page = await open('met', 390);
    await page.locator('#restores-table').getByRole('button', { name: 'Took', exact: true }).click();
    expect(await page.locator('#restores-table tbody th').allTextContents()).toEqual([
      'invoices',
      'orders',
      'quarterly-invoices-of-the-northern-branch',
    ]);
  });
});
