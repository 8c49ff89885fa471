import { describe, expect, it } from 'vitest';
import type { DrillRecord } from '../../../src/record/schema/drill-record-schema';
import { portfolioOf } from '../../../src/report/portfolio/portfolio';
import { portfolioSite } from '../../../src/report/portfolio/portfolio-site';
import { hostileRecord, hostileTexts, longText } from '../hostile-texts';
import { rehearsalRecord } from '../sample-records';
import { LAST_END, runOf, sampleRuns } from './sample-runs';

const limits = { regressionPercent: 20, maxAgeDays: 90 };

function siteOf(records: readonly DrillRecord[], moment = LAST_END): Map<string, string> {
  const stored = records.map((record, index) => ({ path: `${index}.json`, record }));
  const portfolio = portfolioOf(stored, moment, limits, []);
  return new Map([...portfolioSite(portfolio)].map(({ path, text }) => [path, text]));
}

const rehearsed = (daysBefore: number) => runOf('shop', daysBefore, { environment: rehearsalRecord().environment });
const records = [
  ...sampleRuns('shop', 3, (index) => 4000 + 1500 * index),
  ...sampleRuns('orders', 2),
  rehearsed(1),
  rehearsed(0),
];
const site = siteOf(records);
const page = (pattern: RegExp) => [...site].find(([path]) => pattern.test(path))?.[1] ?? '';
const targets = (path: string, text: string) =>
  [...text.matchAll(/<a [^>]*href="([^"#]+)"/g)]
    .map(([, href]) => href)
    .filter((href) => !href.startsWith('https:'))
    .map((href) => new URL(href, `file:///${path}`).pathname.slice(1));

describe('the site of a portfolio', () => {
  it('has a page of all drills, of rehearsals, of each drill, and the report of each run', () => {
    expect([...site.keys()].map((path) => path.replace(/-[0-9a-f]{12}/g, '')).sort()).toEqual([
      'drills/orders/index.html',
      'drills/orders/orders-1000.html',
      'drills/orders/orders-993.html',
      'drills/shop/index.html',
      'drills/shop/index.html',
      'drills/shop/shop-1000.html',
      'drills/shop/shop-1000.html',
      'drills/shop/shop-986.html',
      'drills/shop/shop-993.html',
      'drills/shop/shop-999.html',
      'index.html',
      'rehearsals.html',
    ]);
  });

  it('links by relative ways alone, each of which leads to a page of it, and to each page', () => {
    const linked = [...site].flatMap(([path, text]) => targets(path, text));
    expect(linked.filter((path) => !site.has(path))).toEqual([]);
    expect([...site.keys()].filter((path) => !linked.includes(path))).toEqual([]);
    for (const text of site.values()) expect(text).not.toMatch(/(href|src)="[/\\]/);
  });

  it('has the table of runs once, on the page of the drill; the report of a run says what got slower', () => {
    const run = page(/shop-[^/]+\/shop-1000-/);
    expect(run).toContain('<h2 id="history">History</h2><ul class="heed">');
    expect(run).toMatch(/Regression: the .+ rose from/);
    expect(run).not.toContain('class="trend"');
    expect(page(/shop-[^/]+\/index/)).toMatch(/<h2[^>]*>Runs/);
  });

  it('says the same of the same records, in whatever order they come', () => {
    expect(siteOf(records)).toEqual(site);
    expect(new Map([...siteOf([...records].reverse())].sort())).toEqual(new Map([...site].sort()));
  });

  it('lets nothing run but the script of each page', () => {
    for (const text of site.values()) {
      expect(text).toContain(`Content-Security-Policy" content="default-src 'none'; script-src 'sha256-`);
      expect(text.match(/<script(?! type="application\/json")/g)).toHaveLength(1);
    }
  });

  it('tells of each drill when it ran, when it is due, what it has achieved, and what got slower', () => {
    const overview = page(/^index.html$/);
    expect(overview).toContain('<p class="lead">2 drills: 2 met, in 5 runs.</p>');
    expect(overview).toContain('As of 2026-03-01 07:20:05 UTC. A drill is due 90 days after it was last met.');
    const row = /<tr data-choices="met"><th scope="row" data-sort="shop">.*?<\/tr>/s.exec(overview)?.[0] ?? '';
    expect(row).toMatch(/ met<\/span> <a class="day" href="drills\/shop-[^"]+">2026-03-01<\/a>/);
    expect(row).toContain('<span class="day">2026-05-30</span><span class="note"><bdi>in 90 days</bdi></span>');
    expect(row).toContain('</span>1 h 56 min 40 s</span><span class="note">of 2 h</span>');
    expect(row).toContain('<path class="good" d="M0 10.7 h4 v13.3 h-4 zM5 5.7 h4 v18.3 h-4 zM10 0.7 h4 v23.3 h-4 z"/>');
    expect(row).toContain('<path class="limit" d="M-0.5 0.5 h5M4.5 0.5 h5M9.5 0.5 h5"/>');
    expect(row).toContain(
      '+27 %</span><span class="note"><bdi>achieved RTO of the drill</bdi>: 1 h 31 min 40 s → 1 h 56 min 40 s',
    );
  });

  it('draws what is not known as a frame, and never as met', () => {
    const missed = siteOf([runOf('shop', 1), runOf('shop', 0, { verdict: 'missed' })]).get('index.html');
    expect(missed).toContain('<path class="bad" d="M5 0 h4 v24 h-4 zM8 1 h-2 v22 h2 z"/>');
    expect(missed).toContain(
      '✗ </span>not known</span> <span class="hidden">missed</span><span class="note">of 2 h</span>',
    );
  });

  it('has rehearsals apart, each page of them with the banner', () => {
    const bears = [...site].filter(([, text]) => text.includes('<aside class="rehearsal"')).map(([path]) => path);
    const shop = [...site.keys()].filter((path) => path.startsWith('drills/shop'));
    const ofRehearsals = shop.filter((path) =>
      path.startsWith(
        bears
          .find((one) => /^drills/.test(one))!
          .split('/', 2)
          .join('/'),
      ),
    );
    expect(bears.sort()).toEqual(['rehearsals.html', ...ofRehearsals].sort());
    expect(ofRehearsals).toHaveLength(3);
    expect(page(/^index.html$/)).toContain(
      '<a href="rehearsals.html">1 drill in rehearsals</a>, which show nothing of a real backup',
    );
  });

  it('says so where there are rehearsals only', () => {
    const overview = siteOf([rehearsed(0)]).get('index.html');
    expect(overview).toContain('<header class="summary warn">');
    expect(overview).toContain('<p class="lead">None.</p>');
    expect(overview).toContain('id="list"');
  });

  it('leads from each report back to its drill and to all of them', () => {
    expect(page(/shop-986/)).toMatch(
      /<nav class="way" aria-label="Way back"><a href="\.\.\/\.\.\/index\.html">All drills<\/a>\s+› \s*<a href="index\.html"><bdi>shop<\/bdi><\/a><\/nav>/,
    );
  });

  it('gives each run the history before it', () => {
    expect(page(/shop-993/)).toContain('the achieved RTO of the drill rose from 1 h 6 min 40 s to 1 h 31 min 40 s');
    expect(page(/shop-986/)).not.toContain('rose from');
  });
});

describe('hostile names', () => {
  it.each([...Object.entries(hostileTexts), ['a megabyte', longText]])(
    'of %s make safe files, and no markup',
    (_, text) => {
      for (const [path, content] of siteOf([hostileRecord(text), runOf(text, 0)])) {
        expect(path).toMatch(/^(index\.html|drills\/[a-z0-9][a-z0-9-]{0,53}\/([a-z0-9][a-z0-9-]{0,53}\.html))$/);
        const outside = content.replace(/<script[^>]*>.*?<\/script>|<style>.*?<\/style>/gs, '');
        expect(outside).not.toMatch(/<img|<script|hacked[^<]*"\s*[a-z]+=|<b>/);
      }
    },
  );

  it.each(['..', '../../x', 'con', 'a/b', 'a\\b', '.', '', '%2e%2e', 'A', 'a'])('such as %j never meet', (name) => {
    const others = ['..', 'b', 'A/B', 'a.b', 'nul'].filter((other) => other !== name);
    const paths = [...siteOf([name, ...others].map((one) => runOf(one, 0))).keys()];
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(1 + 2 * (others.length + 1));
    expect(paths.every((path) => /^[a-z0-9][a-z0-9./-]*$/.test(path) && !path.includes('..'))).toBe(true);
  });
});
