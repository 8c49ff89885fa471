import { CHECK_VERDICTS, VERDICTS } from '../../policies/verdicts';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { epochSeconds } from '../text/time-text';
import type { MetricFamily, Sample } from './metric-family';

/** What is told of the drill as a whole, of its objectives and of its waves. */
export function drillFamilies(record: DrillRecord): MetricFamily[] {
  const gauge = (name: string, help: string, ...samples: Sample[]): MetricFamily => {
    const unit = name.endsWith('_seconds') ? ('seconds' as const) : undefined;
    return { name, type: 'gauge', ...(unit && { unit }), help, samples };
  };
  return [
    info(record),
    gauge('met', 'Whether the drill was met: 1 or 0.', sample(record.verdict === 'met' ? 1 : 0)),
    gauge(
      'started_timestamp_seconds',
      'When the first restore was submitted.',
      ...known(epochSeconds(record.startedAt)),
    ),
    gauge('completed_timestamp_seconds', 'When the last restore ended.', ...known(epochSeconds(record.completedAt))),
    gauge('duration_seconds', 'Time from the first submission to the last end.', ...known(record.durationSeconds)),
    gauge('objective_met', 'Whether an objective was met: 1 or 0.', ...objectives(record, ({ met }) => Number(met))),
    gauge('objective_limit_seconds', 'Limit of an objective.', ...objectives(record, (entry) => entry.limitSeconds)),
    gauge(
      'objective_achieved_seconds',
      'What was achieved of an objective.',
      ...objectives(record, (entry) => entry.achievedSeconds),
    ),
    gauge(
      'wave_duration_seconds',
      'Time from the first submission of a wave to its last end.',
      ...record.waves.flatMap(({ number, durationSeconds }) => known(durationSeconds, { wave: String(number) })),
    ),
    gauge('restores', 'Number of restores, by verdict.', ...tally(record.restores, VERDICTS)),
    gauge('validations', 'Number of checks, by verdict.', ...tally(record.validations, CHECK_VERDICTS)),
    gauge(
      'left_behind',
      'Number of targets that no clean-up is known to have removed.',
      sample(record.leftBehind.length),
    ),
    gauge(
      'api_calls',
      'Number of calls of an operation of the service.',
      ...Object.entries(record.calls).map(([operation, count]) => sample(count, { operation })),
    ),
  ];
}

function info({ drill, environment, tools, region }: DrillRecord): MetricFamily {
  const labels = {
    run_id: drill.runId,
    definition_hash: drill.definitionHash,
    endpoint: environment.endpoint,
    account_id: environment.accountId ?? '',
    caller: environment.caller ?? '',
    region: region ?? '',
    provider_version: tools.provider,
  };
  // The same for every drill: a collector of several files wants one help for one name.
  const help =
    'Which run of the drill this is about. When environment is emulated, it was a rehearsal: its times are those of an emulated clock.';
  return { name: '', type: 'info', help, samples: [sample(1, labels)] };
}

function objectives(record: DrillRecord, value: (entry: DrillRecord['objectives'][number]) => number | null): Sample[] {
  return record.objectives.flatMap((entry) => known(value(entry), { kind: entry.kind, of: entry.of }));
}

/** Zeros too: an alert on a verdict needs its series to be there before. */
function tally(entries: readonly { readonly verdict: string }[], verdicts: readonly string[]): Sample[] {
  return verdicts.map((verdict) => sample(entries.filter((entry) => entry.verdict === verdict).length, { verdict }));
}

function sample(value: number, labels: Sample['labels'] = {}): Sample {
  return { labels, value };
}

export function known(value: number | null | undefined, labels: Sample['labels'] = {}): Sample[] {
  return value === null || value === undefined ? [] : [sample(value, labels)];
}
