import { describe, expect, it } from 'vitest';
import { markdownReport } from '../../../src/report/markdown/markdown-report';
import { hostileRecord, hostileTexts, longText } from '../hostile-texts';
import { failedOrders, largeRecord, metRecord, missedRecord, sampleValidation } from '../sample-records';

const MEBIBYTE = 1_048_576;
const section = (markdown: string, title: string) =>
  markdown.split(/\n\n(?=## )/).find((text) => text.startsWith(title));

describe('the Markdown of a drill that is met', () => {
  const markdown = markdownReport(metRecord());

  it('begins with the verdict', () => {
    expect(markdown.split('\n').slice(0, 3)).toEqual([
      '# ✅ Drill shop: met',
      '',
      '2 of 2 restores succeeded in 2 waves, which took 1 h 20 min 5 s. 2 of 2 objectives met.',
    ]);
  });

  it('shows objectives against limits', () => {
    expect(section(markdown, '## Objectives')).toBe(
      [
        '## Objectives',
        '',
        '|  | Objective | Of | Limit | Achieved | Margin |',
        '| --- | --- | --- | --- | --- | --- |',
        '| ✅ met | RTO | the drill | 2 h | 1 h 20 min 5 s | 39 min 55 s left |',
        '| ✅ met | RPO | orders | 1 d | 5 h 55 min | 18 h 5 min left |',
      ].join('\n'),
    );
  });

  it('shows queueing and running apart', () => {
    expect(section(markdown, '## Restores')?.split('\n')[4]).toBe(
      '| orders | 1 | ✅ succeeded | 10 min | 50 min | 1 h | 3 GiB | 12,345 | s-0001, 2026-03-01 00:00:00 UTC | ECS\\_FILE: instance\\_id=i-0001, path=/restore |',
    );
  });

  it('has no section for what is not there', () => {
    expect([...markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      'Objectives',
      'Waves',
      'Restores',
      'Checks',
      'Output of checks',
      'Left behind',
    ]);
  });

  it('is the same for the same record', () => {
    expect(markdownReport(metRecord())).toBe(markdown);
  });
});

describe('the Markdown of a drill that is missed', () => {
  const markdown = markdownReport(missedRecord());

  it('says why', () => {
    expect(section(markdown, '## Why')).toBe(
      '## Why it was missed\n\n- restore orders failed: The disk is full\n- RTO of the drill cannot be told',
    );
    expect(markdown).toContain('| ❌ missed | RTO | the drill | 2 h | not known | – |');
    expect(markdown).toContain('| ❌ missed | RPO | orders | 2 h | 5 h 55 min | 3 h 55 min over |');
  });

  it('shows what went wrong with its reasons, first lines, and ids for the support', () => {
    expect(section(markdown, '## What')).toBe(
      [
        '## What went wrong',
        '',
        '### ❌ restore orders: failed',
        '',
        'The disk is full',
        '',
        'From snapshot s-0001 of vault v-0001 to ECS\\_FILE: instance\\_id=i-0001, path=/restore',
        '',
        'restore job r-0001, request REQ-1',
        '',
        '```text',
        '/srv/a: no space left',
        '/srv/b: no space left',
        '```',
        '',
        '### ❌ check row count: failed',
        '',
        'exit code 3',
        '',
        '```text',
        'counting',
        '0 rows',
        '```',
        '',
        '### ⚠️ clean-up drop: failed',
        '',
        'It ended with exit code 1.',
        '',
        '```text',
        'permission denied',
        '```',
      ].join('\n'),
    );
  });

  it('says what did not run', () => {
    expect(markdown).toContain('## Not executed\n\n| What | Why |\n| --- | --- |\n| invoices | wave 1 failed |');
  });

  it('shows a partial restore as a warning when the drill has it so', () => {
    const partial = { ...failedOrders, verdict: 'partial' as const };
    const drill = { ...metRecord().drill, onPartial: 'warn' as const };
    expect(markdownReport(metRecord({ drill, restores: [partial] }))).toContain('### ⚠️ restore orders: partial');
    expect(markdownReport(metRecord({ restores: [partial] }))).toContain('### ❌ restore orders: partial');
  });
});

describe('the Markdown of what commands wrote', () => {
  it('shows the output of validations that passed, and of clean-ups', () => {
    expect(section(markdownReport(metRecord()), '## Output of checks')).toBe(
      '## Output of checks\n\n### row count: passed\n\n```text\n42 rows\n```',
    );
    expect(section(markdownReport(missedRecord()), '## Output of clean-up')).toBe(
      '## Output of clean-up\n\n### drop: failed\n\n```text\npermission denied\n```',
    );
  });

  it('shows its end, and says so', () => {
    const output = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\r\n');
    const markdown = section(markdownReport(metRecord({ validations: [sampleValidation({ output })] })), '## Output');
    expect(markdown).toContain('\n\nThe last 20 of 30 lines:\n\n```text\nline 11\nline 12\n');
  });

  it('counts the outputs that it has no room for', () => {
    const validations = Array.from({ length: 1000 }, (_, index) =>
      sampleValidation({ name: `check ${index}`, output: `${'x'.repeat(190)}\n`.repeat(20) }),
    );
    const markdown = section(markdownReport(metRecord({ validations })), '## Output') as string;
    const shown = markdown.match(/^### check/gm)?.length as number;
    expect(shown).toBeGreaterThan(5);
    expect(markdown).toContain(`… and ${1000 - shown} more outputs, which this summary has no room for.`);
  });
});

describe('the Markdown of a large drill', () => {
  it('stays below 1 MiB for 10,000 restores, and counts what it leaves out', () => {
    const markdown = markdownReport(largeRecord(10_000));
    expect(Buffer.byteLength(markdown)).toBeLessThan(MEBIBYTE);
    const restores = section(markdown, '## Restores') as string;
    const rows = restores.split('\n').filter((line) => line.startsWith('| restore-')).length;
    expect(rows).toBeGreaterThan(1000);
    expect(restores).toContain(`… and ${10_000 - rows} more restores, which this summary has no room for.`);
    expect(section(markdown, '## What')).toContain('### ❌ restore restore-00007: failed');
    expect(section(markdown, '## What')?.endsWith('… and 160 more.')).toBe(true);
  });

  it('stays below 1 MiB when every text is as long and as wide as can be', () => {
    const wide = '\u202e'.repeat(5000);
    const one = hostileRecord(wide);
    const many = <T>(entries: readonly T[]) => Array.from({ length: 3000 }, () => entries[0]);
    const record = {
      ...one,
      reasons: many(one.reasons),
      objectives: many(one.objectives),
      waves: many(one.waves),
      restores: many(one.restores),
      validations: many(one.validations),
      notExecuted: many(one.notExecuted),
      cleanup: many(one.cleanup),
      leftBehind: many(one.leftBehind),
    };
    expect(Buffer.byteLength(markdownReport(record))).toBeLessThan(MEBIBYTE);
  });
});

describe('the Markdown of hostile texts', () => {
  it.each(Object.entries({ ...hostileTexts, 'a megabyte': longText }))('has no markup of theirs: %s', (_, text) => {
    const markdown = markdownReport(hostileRecord(text));
    const outsideFences = markdown.replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
    expect(outsideFences).not.toMatch(/<[a-z!/]/i);
    expect(outsideFences).not.toMatch(/(?<!\\)\[/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(markdown.length).toBeLessThan(20_000 + 200);
  });
});
