import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../../src/report/html/html-report';
import { junitReport } from '../../../src/report/junit/junit-report';
import { markdownReport } from '../../../src/report/markdown/markdown-report';
import { openMetricsReport } from '../../../src/report/metrics/openmetrics-report';
import { hostileRecord, hostileTexts } from '../hostile-texts';
import { junitErrors } from '../junit/read-junit';
import { metRecord, missedRecord, rehearsalRecord } from '../sample-records';

const WARNING = 'Rehearsal on an emulated cloud: nothing here shows that a real backup can be restored.';
const TIMES = 'Times and durations of restores are those of an emulated clock.';
const missed = missedRecord({ environment: rehearsalRecord().environment });

describe('the page of a rehearsal', () => {
  const page = htmlReport(rehearsalRecord());

  it('begins with a banner, and says so in its title and its heading', () => {
    const body = page.slice(page.indexOf('<body>'));
    expect(body.indexOf('<aside class="rehearsal"')).toBeLessThan(body.indexOf('<main>'));
    expect(body).toContain(`<strong>${WARNING}</strong> <span>${TIMES}</span>`);
    expect(page).toContain('<title>Rehearsal. Drill shop: met</title>');
    expect(page).toContain('met</span> <span class="mark warn">in a rehearsal</span></h1>');
    expect(page).toContain('<header class="summary warn">');
  });

  it('calls times those of an emulated clock', () => {
    expect(page).toContain('in 2 waves, which took 1 h 20 min 5 s of an emulated clock.');
    for (const text of [
      'First restore submitted at (emulated clock)',
      'Last restore ended at (emulated clock)',
      'against the limit (line), by an emulated clock',
      'Time of an emulated clock since the first submission',
      'All restores of the drill, timed by an emulated clock',
    ]) {
      expect(page).toContain(text);
    }
  });

  it('tells the environment, as that of a drill on the real cloud does', () => {
    const facts = (text: string) =>
      [...text.matchAll(/<dt>(Environment|Endpoint|Account|Caller)<\/dt><dd>(?:<bdi>)?(.*?)(?:<\/bdi>)?<\/dd>/g)].map(
        ([, name, value]) => [name, value],
      );
    expect(facts(page)).toEqual([
      ['Environment', 'emulated cloud: a rehearsal'],
      ['Endpoint', 'http://127.0.0.1:41234'],
      ['Account', '–'],
      ['Caller', '–'],
    ]);
    expect(facts(htmlReport(metRecord()))).toEqual([
      ['Environment', 'real cloud'],
      ['Endpoint', 'https://hbr.cn-hangzhou.aliyuncs.com'],
      ['Account', '1234567890123456'],
      ['Caller', 'acs:ram::1234567890123456:user/ann'],
    ]);
  });
});

describe('the Markdown of a rehearsal', () => {
  it('begins with the warning', () => {
    expect(markdownReport(rehearsalRecord()).split('\n').slice(0, 5)).toEqual([
      `> ⚠️ **${WARNING} ${TIMES}**`,
      '',
      '# ✅ Drill shop: met, in a rehearsal',
      '',
      '2 of 2 restores succeeded in 2 waves, which took 1 h 20 min 5 s of an emulated clock. 2 of 2 objectives met.',
    ]);
    expect(markdownReport(missed)).toContain('\n# ❌ Drill shop: missed, in a rehearsal\n');
  });

  it('calls times those of an emulated clock, and tells the environment', () => {
    const markdown = markdownReport(rehearsalRecord());
    expect(markdown).toContain('| First restore submitted at (emulated clock) | 2026-03-01 06:00:00 UTC |');
    expect(markdown).toContain('| Limit | Achieved (emulated clock) | Margin |');
    expect(markdown).toContain('| Submitted (emulated clock) | Ended (emulated clock) | Took (emulated clock) |');
    expect(markdown).toContain('| Queued (emulated clock) | Running (emulated clock) | Took (emulated clock) |');
    expect(markdown).toContain('| Environment | emulated cloud: a rehearsal |');
    expect(markdownReport(metRecord())).toContain(
      [
        '| Environment | real cloud |',
        '| Endpoint | https\\://hbr.cn-hangzhou.aliyuncs.com |',
        '| Account | 1234567890123456 |',
        '| Caller | acs:ram::1234567890123456:user/ann |',
      ].join('\n'),
    );
  });
});

describe('the JUnit XML of a rehearsal', () => {
  const xml = junitReport(rehearsalRecord());

  it('has it in the name of each suite and class, so that no history mixes it with a real drill', () => {
    expect(xml).toContain('<testsuites name="Rehearsal of shop"');
    const names = [...xml.matchAll(/ (?:name|classname)="([^"]*shop[^"]*)"/g)].map(([, name]) => name);
    expect(names).toHaveLength(1 + 4 + 6);
    expect(names.filter((name) => !name.startsWith('Rehearsal of shop'))).toEqual([]);
  });

  it('says in each suite where it ran', () => {
    expect(xml.match(/<property name="environment" value="emulated"\/>/g)).toHaveLength(4);
    expect(xml).toContain('<property name="endpoint" value="http://127.0.0.1:41234"/>');
    expect(xml).toContain(`<property name="rehearsal" value="${WARNING} ${TIMES}"/>`);
    const real = junitReport(metRecord());
    expect(real).toContain('<property name="environment" value="real"/>');
    expect(real).toContain('<property name="account_id" value="1234567890123456"/>');
    expect(real).toContain('<property name="caller" value="acs:ram::1234567890123456:user/ann"/>');
    expect(real).not.toMatch(/rehearsal/i);
  });

  it('warns beside the verdict, and calls times those of an emulated clock', async () => {
    expect(xml).toContain(`<system-out>${WARNING}\n${TIMES}\n2 of 2 restores`);
    expect(xml).toContain('limit 2 h, achieved 1 h 20 min 5 s (emulated clock), 39 min 55 s left');
    expect(junitReport(missed)).toContain(`type="missed">${WARNING}\n`);
    expect(await junitErrors(xml)).toEqual([]);
  });

  it('says why a command of the user did not run', () => {
    const notExecuted = [{ name: 'checksum', why: 'no command runs in a rehearsal' }];
    expect(junitReport({ ...missed, notExecuted })).toContain('<skipped message="no command runs in a rehearsal"/>');
  });
});

describe('the metrics of a rehearsal', () => {
  const samples = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('bear the environment on every sample, so that none is counted as one of a real drill', () => {
    const emulated = samples(openMetricsReport(rehearsalRecord()));
    expect(emulated).toContain('alirestore_drill_met{drill="shop",environment="emulated"} 1');
    expect(emulated.filter((line) => !line.includes('environment="emulated"'))).toEqual([]);
    const real = samples(openMetricsReport(metRecord()));
    expect(real.filter((line) => !line.includes('environment="real"'))).toEqual([]);
  });

  it('tell endpoint, account and caller once', () => {
    expect(samples(openMetricsReport(metRecord()))[0]).toContain(
      ',endpoint="https://hbr.cn-hangzhou.aliyuncs.com",account_id="1234567890123456",caller="acs:ram::1234567890123456:user/ann",',
    );
  });

  it('have the same help as those of a real drill, as collectors of several files want it', () => {
    const helps = (text: string) => text.split('\n').filter((line) => line.startsWith('# HELP'));
    expect(helps(openMetricsReport(rehearsalRecord()))).toEqual(helps(openMetricsReport(metRecord())));
  });
});

describe('a rehearsal of hostile texts', () => {
  it.each(Object.entries(hostileTexts))('still warns, and has no markup of theirs: %s', (_, text) => {
    const environment = { kind: 'emulated', endpoint: text, accountId: text, caller: text } as const;
    const record = { ...hostileRecord(text), environment };
    const page = htmlReport(record);
    expect(page).toContain(`<strong>${WARNING}</strong>`);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toContain('<img');
    expect(markdownReport(record).startsWith(`> ⚠️ **${WARNING}`)).toBe(true);
  });
});
