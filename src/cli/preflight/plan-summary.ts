import { countText } from '../../amounts/count-text';
import { isUnknown } from '../../plugin/unknown';
import { fittingLines, markdownTable } from '../../report/markdown/markdown-table';
import { markdownText } from '../../report/markdown/markdown-text';
import { TARGET_ATTRIBUTES } from '../../target-rules/target';
import type { Stack, StackObject, Values } from '../stack/stack';
import { isExpression } from '../stack/values-by-schema';
import { type Finding, findingLine } from './findings/finding';
import type { NotLookedAt } from './findings/not-looked-at';

export interface Examined {
  readonly stack: Stack;
  readonly findings: readonly Finding[];
  readonly notLookedAt: readonly NotLookedAt[];
}

/** Job summaries hold 1 MiB; what stands around the tables is small. */
const MAX_BYTES = 900_000;
const CELL = 200;
const LINE = 2_000;

const TARGETS = [...TARGET_ATTRIBUTES.filter((name) => name.startsWith('target_')), 'udm_region_id', 'udm_detail'];

/** What would be restored, from which recovery point and to where, and what was found: Markdown for a job summary. */
export function planSummary(examined: readonly Examined[]): string {
  const maxBytes = Math.floor(MAX_BYTES / (3 * examined.length));
  const parts = examined.flatMap(({ stack, findings, notLookedAt }) => [
    ...(stack === examined[0].stack ? [] : ['']),
    `## Restores of ${markdownText(stack.name, CELL)}`,
    '',
    ...restoreSection(stack, maxBytes),
    '',
    ...findingSection(findings, notLookedAt.length === 0, maxBytes),
    ...unseenSection(notLookedAt, maxBytes),
  ]);
  return `${parts.join('\n')}\n`;
}

function restoreSection({ objects }: Stack, maxBytes: number): string[] {
  const jobs = objects.filter(({ type, mode }) => type === 'alirestore_job' && mode === 'managed');
  const starting = jobs.filter(({ isNew }) => isNew);
  if (starting.length === 0) return ['Nothing would be restored.'];
  const rest = jobs.length > starting.length ? ` ${jobs.length - starting.length} more stay as they are.` : '';
  const heads = ['Restore', 'Type', 'Recovery point', 'Target'];
  return [
    `${countText(starting.length, 'restore')} would be started.${rest}`,
    '',
    ...markdownTable(heads, starting, row, { maxBytes, what: 'restores' }),
  ];
}

function row({ address, values, written }: StackObject): string[] {
  const target = TARGETS.filter((name) => (values[name] ?? null) !== null);
  const point = ['vault_id', 'snapshot_id'].map((name) => shown(values, written, name));
  const where = target.map(
    (name) => `${markdownText(name.replace(/^target_/, ''), CELL)} ${shown(values, written, name)}`,
  );
  return [markdownText(address, CELL), shown(values, written, 'restore_type'), point.join(' '), where.join(', ')];
}

/** The value, or what it is computed from, or that only the apply will tell. */
function shown(values: Values, written: Values, name: string): string {
  const [value, text] = [values[name] ?? null, written[name]];
  if (!isUnknown(value)) return value === null ? '' : markdownText(String(value), CELL);
  return typeof text === 'string' && isExpression(text) ? markdownText(text, CELL) : '(known after apply)';
}

function findingSection(findings: readonly Finding[], isWhole: boolean, maxBytes: number): string[] {
  if (findings.length === 0) {
    return [isWhole ? 'Nothing was found that would fail.' : 'Nothing was found that would fail, in what was checked.'];
  }
  const what = findings.length === 1 ? 'One thing was' : `${findings.length} things were`;
  return [`**${what} found:**`, '', ...bullets(findings.map(findingLine), maxBytes, 'findings')];
}

function unseenSection(notLookedAt: readonly NotLookedAt[], maxBytes: number): string[] {
  if (notLookedAt.length === 0) return [];
  const texts = notLookedAt.map(({ text }) => text);
  return ['', '**Not checked:**', '', ...bullets(texts, maxBytes, 'things')];
}

function bullets(texts: readonly string[], maxBytes: number, what: string): string[] {
  return fittingLines(texts, (text) => `- ${markdownText(text, LINE)}`, { maxBytes, what });
}
