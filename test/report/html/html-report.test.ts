import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../../src/report/html/html-report';
import { hostileRecord, hostileTexts, longText } from '../hostile-texts';
import { largeRecord, metRecord, missedRecord, sampleRestore, sampleValidation } from '../sample-records';

const met = htmlReport(metRecord());
const missed = htmlReport(missedRecord());
const data = (page: string) =>
  JSON.parse(/<script type="application\/json" id="restores-data">(.*?)<\/script>/s.exec(page)?.[1] as string);
const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the page of a drill', () => {
  it('begins with the verdict and one sentence', () => {
    expect(met).toContain(
      '<h1><bdi>shop</bdi> <span class="mark good"><span aria-hidden="true">✓</span> met</span></h1>',
    );
    expect(met).toContain(
      '<p class="lead">2 of 2 restores succeeded in 2 waves, which took 1 h 20 min 5 s. 2 of 2 objectives met.</p>',
    );
    expect(met.indexOf('<h1>')).toBeLessThan(met.indexOf('<table'));
  });

  it('says why it was missed', () => {
    expect(missed).toContain('<li><bdi>restore orders failed: The disk is full</bdi></li>');
    expect(missed).toContain('<h3>restore <bdi>orders</bdi>: <span class="mark bad">failed</span></h3>');
    expect(missed).toContain('<pre tabindex="0">/srv/a: no space left\n/srv/b: no space left</pre>');
  });

  it('draws objectives as bars against their limits', () => {
    const bars = [...met.matchAll(/<rect class="good" width="([\d.]+%)"[^>]*\/><line class="limit" x1="([\d.]+%)"/g)];
    expect(bars.map(([, achieved, limit]) => [achieved, limit])).toEqual([
      ['53.389%', '80%'],
      ['19.722%', '80%'],
    ]);
    expect(missed).toContain(
      '<rect class="bad" width="100%" height="10" y="4" rx="2"/><line class="limit" x1="33.803%"',
    );
  });

  it('draws queueing and running apart', () => {
    const row = /<tr><th scope="row"><bdi>orders<\/bdi><\/th><td class="chart">(.*?)<\/td>/s.exec(met)?.[1];
    expect(row).toContain('<rect class="queued" x="0%" width="12.487%"');
    expect(row).toContain('<rect class="good" x="12.487%" width="62.435%"');
  });

  it('carries the restores as data, too', () => {
    expect(data(met).rows[0]).toEqual([
      'orders',
      1,
      'succeeded',
      'met',
      600,
      3000,
      3600,
      3_221_225_472,
      1_073_741,
      12_345,
      '2026-03-01 00:00:00 UTC, s-0001',
      'ECS_FILE: instance_id=i-0001, path=/restore',
      '',
    ]);
    expect(data(missed).rows[0][3]).toBe('missed RPO');
  });

  it('leads to the pipeline only over the web, and by an address that is plain', () => {
    const by = (url: string) => metRecord({ startedBy: { ...metRecord().startedBy, url } });
    expect(htmlReport(by('https://ci.example/1?a=1&b=2'))).toContain('<a href="https://ci.example/1?a=1&amp;b=2" rel=');
    const others = ['javascript:alert(1)', 'data:text/html,x', 'https://a.example/\u202ex', 'https://a.example/\ud83d'];
    for (const url of others) expect(htmlReport(by(url))).not.toContain('<a href="');
  });

  it('is the same for the same record', () => {
    expect(htmlReport(metRecord())).toBe(met);
  });

  it('shows a drill in which nothing started', () => {
    const nothing = { submittedAt: null, startedAt: null, completedAt: null, restoreId: null };
    const page = htmlReport(metRecord({ restores: [sampleRestore({ ...nothing, verdict: 'skipped' })], waves: [] }));
    expect(page).not.toContain('id="timeline"');
    expect(page).toContain('0 of 1 restore succeeded (1 skipped)');
  });
});

describe('what commands wrote', () => {
  const output = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n');
  const withOutput = (text: string | null) =>
    htmlReport(metRecord({ validations: [sampleValidation({ output: text })] }));

  it('is shown of validations that passed, and of clean-ups', () => {
    expect(met).toContain('<td data-label="Output"><pre tabindex="0">42 rows</pre></td>');
    expect(missed).toContain('<td data-label="Output"><pre tabindex="0">permission denied</pre></td>');
  });

  it('is its end, with how much is left out', () => {
    const page = withOutput(output(30));
    expect(page).toContain('<pre tabindex="0">line 11\nline 12\n');
    expect(page).toContain('line 30</pre><p class="muted">The last 20 of 30 lines.</p>');
    expect(withOutput(output(20))).not.toContain('The last 20');
  });

  it.each([null, '', ' \n'])('is not there when it is %j', (text) => {
    expect(withOutput(text)).toContain('<td data-label="Output">–</td>');
  });

  it('keeps a page of 10,000 restores and as many validations below 5 MB', () => {
    const wide = '€'.repeat(400);
    const lines = Array.from({ length: 40 }, () => wide).join('\n');
    const validations = Array.from({ length: 10_000 }, () => sampleValidation({ output: lines }));
    const cleanup = validations.map((one) => ({ ...missedRecord().cleanup[0], output: one.output }));
    const page = htmlReport({ ...largeRecord(10_000), validations, cleanup });
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
    expect(page).toContain('And 9,950 more.');
  });
});

describe('what the page may do', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(met) as RegExpExecArray;

  it('is to run one script and use one style, both known by their hashes, and nothing else', () => {
    const [, style] = /<style>(.*?)<\/style>/s.exec(met) as RegExpExecArray;
    const [, script] = /<script>(.*?)<\/script>/s.exec(met) as RegExpExecArray;
    expect(policy).toBe(
      [
        "default-src 'none'",
        `script-src '${sha256(script)}'`,
        `style-src '${sha256(style)}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    );
  });

  it('needs no handler, no style and no address within the markup', () => {
    expect(met).not.toMatch(/<[^>]+ (on[a-z]+|style|src)=/);
    expect([...met.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual(['data:,', '#restores']);
  });
});

describe('the page of 10,000 restores', () => {
  const record = largeRecord(10_000);

  it('has at most 5 MB, carries them all, and shows the first hundred without a script', () => {
    const page = htmlReport(record);
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
    expect(data(page).rows).toHaveLength(10_000);
    expect(data(page).rows[9999][0]).toBe('restore-09999');
    const table = /<table id="restores-table">.*?<\/table>/s.exec(page)?.[0] as string;
    expect(table.match(/<tr>/g)).toHaveLength(1 + 100);
    expect(page).toContain('The first 100 of 10000 restores. Allow scripts');
  });

  it('has at most 5 MB when each fails with a message of its own', () => {
    const restores = record.restores.map((restore, index) => ({
      ...restore,
      verdict: 'failed' as const,
      errorMessage: `${index} ${'x'.repeat(1000)}`,
    }));
    expect(Buffer.byteLength(htmlReport({ ...record, restores }))).toBeLessThan(5_000_000);
  });
});

describe('the page of hostile texts', () => {
  /** The begin of each tag outside of scripts and styles. */
  const elements = (page: string) => page.replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gs, '').match(/<[^\s>]*/g);
  const plain = elements(htmlReport(hostileRecord('x')));

  it.each(Object.entries({ ...hostileTexts, 'a megabyte': longText }))('has no markup of theirs: %s', (_, text) => {
    const page = htmlReport(hostileRecord(text));
    expect(elements(page)).toEqual(plain);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
    expect(Buffer.byteLength(page)).toBeLessThan(60_000);
  });
});
