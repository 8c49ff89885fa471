import { countText } from '../../amounts/count-text';
import { isUnknown } from '../../plugin/unknown';
import { isRecord } from '../../plugin/values/is-record';
import { SERVICE_TITLES } from '../../policies/services';
import { forecastSection } from '../../report/markdown/forecast-section';
import { fittingLines, markdownTable } from '../../report/markdown/markdown-table';
import { markdownText } from '../../report/markdown/markdown-text';
import { TARGET_ATTRIBUTES } from '../../target-rules/target';
import type { StackForecasts } from '../forecast/forecasts-of';
import { unknownLines } from '../forecast/stack-forecast-lines';
import { isRestore, restoreResourceOf } from '../stack/restore-resources';
import type { Stack, StackObject, Values } from '../stack/stack';
import { isExpression } from '../stack/values-by-schema';
import { type Finding, findingLine } from './findings/finding';
import type { NotLookedAt } from './findings/not-looked-at';

export interface Examined {
  readonly stack: Stack;
  readonly findings: readonly Finding[];
  readonly notLookedAt: readonly NotLookedAt[];
  /** Where there are records to tell of it. */
  readonly forecasts?: StackForecasts;
}

/** Job summaries hold 1 MiB; what stands around the tables is small. */
const MAX_BYTES = 900_000;
const CELL = 200;
const LINE = 2_000;

const TARGETS = [
  ...TARGET_ATTRIBUTES.filter((name) => name.startsWith('target_')),
  'udm_region_id',
  'udm_detail',
  'destination_endpoint_instance_id',
  'destination_endpoint_ip',
  'destination_endpoint_port',
];

/** What names the type, the recovery point and the target of each restore. */
const NAMES: Readonly<Record<string, { readonly type: string; readonly point: readonly string[] }>> = {
  alirestore_job: { type: 'restore_type', point: ['vault_id', 'snapshot_id'] },
  alirestore_dbs_restore_task: {
    type: 'destination_endpoint_instance_type',
    point: ['backup_plan_id', 'backup_set_id', 'restore_time'],
  },
  alirestore_compute_nest_restore_task: { type: '', point: ['service_instance_id', 'backup_id'] },
};

/** What would be restored, from which recovery point and to where, and what was found: Markdown for a job summary. */
export function planSummary(examined: readonly Examined[]): string {
  const maxBytes = Math.floor(MAX_BYTES / (4 * examined.length));
  const parts = examined.flatMap(({ stack, findings, notLookedAt, forecasts }) => [
    ...(stack === examined[0].stack ? [] : ['']),
    `## Restores of ${markdownText(stack.name, CELL)}`,
    '',
    ...restoreSection(stack, maxBytes),
    '',
    ...forecastSections(forecasts, maxBytes),
    ...findingSection(findings, notLookedAt.length === 0, maxBytes),
    ...unseenSection(notLookedAt, maxBytes),
  ]);
  return `${parts.join('\n')}\n`;
}

function forecastSections(told: StackForecasts | undefined, maxBytes: number): string[] {
  if (!told) return [];
  const share = Math.floor(maxBytes / (2 * Math.max(told.forecasts.length, 1)));
  return [
    ...told.forecasts.flatMap((forecast) => [...forecastSection(forecast, share), '']),
    ...unknownLines(told).flatMap((line) => [markdownText(line, LINE), '']),
  ];
}

function restoreSection({ objects }: Stack, maxBytes: number): string[] {
  const restores = objects.filter(isRestore);
  const jobs = restores.filter(({ isOnCall }) => !isOnCall);
  const starting = jobs.filter(({ isNew }) => isNew);
  const onCall = restores.length - jobs.length;
  const invoked = onCall > 0 ? [`${countText(onCall, 'action')} would restore when invoked.`, ''] : [];
  if (starting.length === 0) return [...invoked, 'Nothing would be restored.'];
  const rest = jobs.length > starting.length ? ` ${jobs.length - starting.length} more stay as they are.` : '';
  const heads = ['Restore', 'Type', 'Recovery point', 'Target'];
  return [
    ...invoked,
    `${countText(starting.length, 'restore')} would be started.${rest}`,
    '',
    ...markdownTable(heads, starting, row, { maxBytes, what: 'restores' }),
  ];
}

function row(object: StackObject): string[] {
  const { address, values, written } = object;
  const names = NAMES[restoreResourceOf(object) ?? ''];
  const target = TARGETS.filter((name) => (values[name] ?? null) !== null);
  const point = names.point.map((name) => shown(values, written, name)).filter((text) => text !== '');
  const where = target.map(
    (name) =>
      `${markdownText(name.replace(/^(target|destination_endpoint)_/, ''), CELL)} ${shown(values, written, name)}`,
  );
  const kind = names.type === '' ? SERVICE_TITLES.computenest : shown(values, written, names.type);
  return [markdownText(address, CELL), kind, point.join(' '), [...where, ...databases(values)].join(', ')];
}

/** The databases that a restore writes, by the names that they get. */
function databases({ restore_objects: objects }: Values): string[] {
  if (!Array.isArray(objects)) return [];
  return objects.filter(isRecord).map(({ db_name, new_db_name }) => {
    const name = [new_db_name, db_name].find((one) => typeof one === 'string' && one !== '');
    return `database ${markdownText(typeof name === 'string' ? name : '(known after apply)', CELL)}`;
  });
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
