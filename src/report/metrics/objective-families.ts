import type { DrillRecord, DrillWaiver } from '../../record/schema/drill-record-schema';
import { epochSeconds } from '../text/time-text';
import { known } from './drill-families';
import type { MetricFamily, Sample } from './metric-family';

type Objective = DrillRecord['objectives'][number];

/** What is told of each objective, and of the waivers that excuse some. */
export function objectiveFamilies({ objectives, waivers = [] }: DrillRecord): MetricFamily[] {
  const gauge = (name: string, help: string, samples: Sample[]): MetricFamily => {
    const unit = name.endsWith('_seconds') ? ('seconds' as const) : undefined;
    return { name, type: 'gauge', ...(unit && { unit }), help, samples };
  };
  const each = (value: (objective: Objective) => number | null) =>
    objectives.flatMap((one) => known(value(one), { kind: one.kind, of: one.of }));
  const waived = (value: (waiver: DrillWaiver) => number | undefined) =>
    waivers.flatMap((one) => known(value(one), { kind: one.kind, of: one.of, approver: one.approver }));
  const isWaived = 'Whether a waiver excuses that an objective was missed: 1 or 0.';
  return [
    gauge(
      'objective_met',
      'Whether an objective was met: 1 or 0.',
      each(({ met }) => Number(met)),
    ),
    gauge(
      'objective_limit_seconds',
      'Limit of an objective.',
      each(({ limitSeconds }) => limitSeconds),
    ),
    gauge(
      'objective_achieved_seconds',
      'What was achieved of an objective.',
      each((one) => one.achievedSeconds),
    ),
    gauge('objective_waived', isWaived, waivers.length > 0 ? each((one) => Number(one.waived === true)) : []),
    gauge(
      'waiver_active',
      'Whether a waiver was in force: 1 or 0.',
      waived(({ active }) => Number(active)),
    ),
    gauge(
      'waiver_until_timestamp_seconds',
      'When a waiver ends.',
      waived(({ until }) => epochSeconds(until)),
    ),
  ];
}
