import { describe, expect, it } from 'vitest';
import { coverageHtml } from '../../../src/report/coverage/coverage-html';
import { coverageMarkdown } from '../../../src/report/coverage/coverage-markdown';
import { coverageMetrics } from '../../../src/report/coverage/coverage-metrics';
import { coverageLines } from '../../../src/report/coverage/coverage-text';
import { metRecord, sampleRestore, sampleValidation } from '../sample-records';
import { DAY, NOW, sampleCoverage, sampleJob, sampleSource } from './sample-coverage';

const record = metRecord({
  restores: [sampleRestore({ source: 'orders' })],
  validations: [sampleValidation()],
});
const stopped = sampleSource({ name: 'old', source: 'i-2 /<b>old</b>', points: [NOW - 40 * DAY] });
const broken = sampleSource({ name: 'bad', source: 'i-3 /bad' });
const jobs = [
  sampleJob({ source: 'old' }),
  sampleJob({ source: 'bad', restoreId: 'r-8', outcome: 'failed', why: 'The disk | is full.' }),
];
const report = sampleCoverage([sampleSource(), stopped, broken], [record], {
  jobs,
  requiredPercent: 95,
  notLookedAt: ['Database Backup: no permission'],
});

describe('the summary', () => {
  it('says how many are proven, what is required, and what there is to heed', () => {
    expect(coverageLines(report)).toEqual([
      '1 of 3 sources is proven (33.33 %): 1 failed, 1 never proven, 0 proven over 90 days ago.',
      '95 % are required: missed.',
      'Backups of 1 source have stopped coming.',
      'Not looked at: Database Backup: no permission',
    ]);
  });

  it('says that an emulated cloud shows nothing, and which restores fit nothing', () => {
    expect(coverageLines(sampleCoverage([], [record], { environment: 'emulated' }))).toEqual([
      'On an emulated cloud: nothing here shows that a real backup can be restored.',
      'There is no source that is backed up.',
      '1 restore could not be matched to a source.',
    ]);
  });
});

describe('the Markdown', () => {
  it('has the worst first, with when it was proven, by what, and why not', () => {
    const text = coverageMarkdown(report);
    const rows = text.split('\n').filter((line) => /^## |^\| (?!---|Source)/.test(line));
    expect(rows).toEqual([
      '## ❌ Failed (1)',
      '| i-3 /bad | ECS\\_FILE | v-0001 | 2026-03-11 06:00:00 UTC | – | failed 2026-03-05 00:00:00 UTC: The disk \\| is full. |',
      '## ⭕ Never proven (1)',
      '| i-2 /&lt;b&gt;old&lt;/b&gt; | ECS\\_FILE | v-0001 | 2026-01-30 07:00:00 UTC, stopped | restored 2026-03-05 00:00:00 UTC, content unproven | restore r-0009 |',
      '## ✅ Proven (1)',
      '| i-0001 /orders | ECS\\_FILE | v-0001 | 2026-03-11 06:00:00 UTC | 2026-03-01 07:00:00 UTC | drill shop, 1 check passed |',
    ]);
  });

  it('fits into the summary of a job, whatever there is', () => {
    const name = 'x'.repeat(150);
    const many = Array.from({ length: 20_000 }, (_, index) =>
      sampleSource({ name: `${index}`, source: `${name} ${index}`, points: [] }),
    );
    const text = coverageMarkdown(sampleCoverage(many, []));
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toMatch(/… and [\d]+ more sources, which this summary has no room for\./);
  });
});

describe('the page', () => {
  it('shows all states, and nothing that others wrote as markup', () => {
    const page = coverageHtml(report);
    expect(page).toContain('<h1>33.33 % proven</h1>');
    expect(page).toContain('i-2 /&lt;b&gt;old&lt;/b&gt;');
    expect([...page.matchAll(/<h2 id="([^"]+)">/g)].map(([, id]) => id)).toEqual(['failed', 'never-proven', 'proven']);
    expect(page).not.toContain('<aside');
  });

  it('bears the banner of a rehearsal on an emulated cloud', () => {
    const page = coverageHtml(sampleCoverage([], [], { environment: 'emulated' }));
    expect(page).toContain('<aside class="rehearsal"');
  });

  it('shows a thousand of a state, and says how many there are', () => {
    const many = Array.from({ length: 1_001 }, (_, index) => sampleSource({ name: `${index}`, source: `i-${index}` }));
    const page = coverageHtml(sampleCoverage(many, []));
    expect(page.match(/<th scope="row">/g)).toHaveLength(1_000);
    expect(page).toContain('And 1 more.');
  });
});

describe('the metrics', () => {
  it('have all states, and the times of each source that are known', () => {
    const lines = coverageMetrics(report)
      .split('\n')
      .filter((line) => !line.startsWith('#') && line !== '')
      .map((line) => line.replace('alirestore_coverage_', '').replace('region="cn-hangzhou",environment="real"', ''));
    expect(lines).toEqual([
      `looked_at_timestamp_seconds{} ${NOW}`,
      'sources{,state="failed"} 1',
      'sources{,state="never"} 1',
      'sources{,state="stale"} 0',
      'sources{,state="proven"} 1',
      'orphans{} 1',
      'proven_percent{} 33.33',
      'required_percent{} 95',
      'not_looked_at{} 1',
      `source_proven_timestamp_seconds{,service="hbr",type="ECS_FILE",source="orders"} ${Date.parse('2026-03-01T07:00:00Z') / 1000}`,
      ...['bad', 'old', 'orders'].map(
        (name) =>
          `source_newest_point_timestamp_seconds{,service="hbr",type="ECS_FILE",source="${name}"} ${name === 'old' ? NOW - 40 * DAY : NOW - 3600}`,
      ),
    ]);
    expect(coverageMetrics(report).endsWith('\n# EOF\n')).toBe(true);
  });
});
