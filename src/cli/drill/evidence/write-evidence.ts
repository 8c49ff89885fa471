import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { DrillRecord } from '../../../record/schema/drill-record-schema';
import type { DrillHistory } from '../../../report/history/drill-history';
import { historyLines } from '../../../report/history/history-lines';
import { htmlReport } from '../../../report/html/html-report';
import { junitReport } from '../../../report/junit/junit-report';
import { markdownReport } from '../../../report/markdown/markdown-report';
import { openMetricsReport } from '../../../report/metrics/openmetrics-report';
import type { Invocation } from '../../command/command';
import { readHistory } from '../../report/read-history';
import { signRecord } from '../../report/sign-record';
import type { RunRecord } from './drill-records';
import type { EvidenceSettings } from './evidence-settings';

const ATTESTATION = 'attestation.json';

const reports: Readonly<Record<string, (record: DrillRecord, history: DrillHistory | undefined) => string>> = {
  'report.html': htmlReport,
  'summary.md': markdownReport,
  'junit.xml': (record) => junitReport(record),
  'metrics.txt': (record) => openMetricsReport(record),
};

/** Where something of a run was put. */
export interface Evidence {
  readonly folder: string;
  readonly attestation?: string;
  /** What the history says that must be heeded, a sentence each. */
  readonly heed: readonly string[];
}

/** Writes the record and its reports into a folder; several drills have a folder each in it. */
export function writeEvidence(
  found: readonly RunRecord[],
  folder: string,
  settings: EvidenceSettings,
  invocation: Invocation,
): Evidence[] {
  // All are read before the first is added.
  const histories = found.map(({ record }) => readHistory(record, invocation, settings.limits));
  return found.map((run, index) => {
    const { record, text } = run;
    const target = found.length === 1 ? folder : join(folder, folderName(record.drill.name, index));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'record.json'), text);
    const history = histories[index];
    for (const [name, report] of Object.entries(reports)) writeFileSync(join(target, name), report(record, history));
    const attestation = attest(run, { target, isOnly: found.length === 1 }, settings, invocation);
    addToHistory(run, target, settings, invocation);
    return { folder: target, heed: history ? historyLines(history) : [], ...(attestation && { attestation }) };
  });
}

/** One file cannot attest several drills: each then has one in its folder. */
function attest(
  run: RunRecord,
  { target, isOnly }: { readonly target: string; readonly isOnly: boolean },
  { key, attestation }: EvidenceSettings,
  { cwd }: Invocation,
): string | undefined {
  if (key === undefined) return undefined;
  const name = attestation ?? ATTESTATION;
  const path = isOnly && attestation !== undefined ? resolve(cwd, attestation) : join(target, basename(name));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, signRecord(run, key, cwd));
  return path;
}

/** Evidence that lies in the history is part of it already. */
function addToHistory({ record, text }: RunRecord, target: string, { history }: EvidenceSettings, { cwd }: Invocation) {
  if (history === undefined) return;
  const folder = resolve(cwd, history);
  if (!relative(folder, target).startsWith('..')) return;
  const { name, runId } = record.drill;
  writeFileSync(join(folder, `${asFileName(name)}-${asFileName(runId)}.json`), text);
}

function folderName(drill: string, index: number): string {
  return `${index + 1}-${asFileName(drill)}`;
}

/** Names of drills are anything; those of files are not. */
function asFileName(name: string): string {
  return name.replace(/[^\w-]+/g, '-').slice(0, 60);
}
