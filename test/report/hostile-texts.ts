import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { missedRecord, sampleRestore, sampleValidation } from './sample-records';

/** What a name or a message may be when nobody has checked it. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'an image that runs a script': '<img src=x onerror="globalThis.hacked=1">',
  'the end of a script': '</script><script>globalThis.hacked=2</script>',
  'the end of a style, and a comment': '</style><!--<script>globalThis.hacked=3//',
  'the end of an attribute': '" onmouseover="globalThis.hacked=4" x=\'',
  'entities and CDATA': '&lt;b&gt; &#60;script&#62; ]]> <![CDATA[ &amp;',
  markdown:
    '| a | b |\n# head\n[x](javascript:globalThis.hacked=5) ![y](http://example.invalid/z.png) `` ` ``` **b** <b>',
  'control characters': 'a\u0000b\u0001c\u001b[31mred\u0007\u0085\u009b\r\nnext\rline\u2028para',
  'an emoji and a family': '💾 👨‍👩‍👧 done 🏁',
  'right to left': 'שלום \u202Egnp.exe\u202C العربية \u2066x\u2069',
  'half an emoji': 'a\ud83db\udc00c',
  'no characters at all': 'a\ufffeb\uffffc\ufdd0',
  OpenMetrics: 'a"} 1\n# EOF\nb\\',
  'a formula': '=HYPERLINK("http://example.invalid")',
  prototype: '__proto__',
};

const ONE_MEGABYTE = 1_048_576;
export const longText = `<b>${'x'.repeat(ONE_MEGABYTE - 3)}`;

/** A record that says this wherever somebody else's text can stand. */
export function hostileRecord(text: string): DrillRecord {
  const finding = { what: text, expected: text, observed: text, passed: false };
  const web = { kind: 'http' as const, subject: text, attempts: 2, findings: [finding] };
  const check = sampleValidation({
    ...web,
    name: text,
    expected: text,
    observed: text,
    output: text,
    verdict: 'failed',
  });
  return missedRecord({
    drill: { ...missedRecord().drill, name: text, owner: text, runId: text },
    reasons: [text],
    tools: { provider: text, terraform: text },
    startedBy: { kind: text, actor: text, repository: text, commit: text, url: text },
    environment: { kind: 'real', endpoint: text, accountId: text, caller: text },
    region: text,
    objectives: [{ kind: 'rto', of: text, limitSeconds: 60, achievedSeconds: 61, met: false, marginSeconds: -1 }],
    waves: [{ ...missedRecord().waves[0], restores: [text] }],
    restores: [
      sampleRestore({
        name: text,
        after: [text],
        restoreId: text,
        restoreType: text,
        recoveryPoint: { vaultId: text, snapshotId: text, snapshotHash: text, completedAt: null },
        target: { [text]: text },
        status: text,
        verdict: 'failed',
        errorMessage: text,
        errorFile: [text, text],
        requestId: text,
      }),
    ],
    validations: [check],
    notExecuted: [{ name: text, why: text }],
    cleanup: [{ ...missedRecord().cleanup[0], name: text, output: text }],
    leftBehind: [{ restore: text, target: { [text]: text } }],
    calls: { [text]: 1 },
  });
}
