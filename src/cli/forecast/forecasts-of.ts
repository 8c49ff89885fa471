import { isUnknown } from '../../plugin/unknown';
import { isRecord } from '../../plugin/values/is-record';
import { serviceOf } from '../../provider/resources/drill/point-service';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { type Forecast, forecast } from '../../report/forecast/forecast';
import type { ForecastDrill, ForecastRestore } from '../../report/forecast/forecast-drill';
import type { Stack, StackObject, Values } from '../stack/stack';

/** What records tell of how long the drills of a stack will take. */
export interface StackForecasts {
  readonly forecasts: readonly Forecast[];
  /** Drills of which only a plan tells what they restore. */
  readonly unknown: readonly string[];
}

export function forecastsOf({ objects }: Stack, records: readonly DrillRecord[], isRehearsal: boolean): StackForecasts {
  const drills = objects.filter(({ type, mode, isNew }) => type === 'alirestore_drill' && mode === 'managed' && isNew);
  const known = drills.filter(({ values }) => isRecord(values.restores) && !isUnknown(values.restores));
  const sizes = new Map(objects.flatMap(({ values }) => sizesIn(values)));
  return {
    forecasts: known.map((drill) => forecast(drillOf(drill, sizes, isRehearsal), records)),
    unknown: drills.filter((drill) => !known.includes(drill)).map(({ address }) => address),
  };
}

type Sizes = ReadonlyMap<string, number>;

function drillOf({ values, address }: StackObject, sizes: Sizes, isRehearsal: boolean): ForecastDrill {
  const restores = Object.entries(values.restores as Values).flatMap(([name, one]) =>
    isRecord(one) ? [restoreOf(name, one, sizes)] : [],
  );
  const name = typeof values.name === 'string' ? values.name : address;
  return { name, isRehearsal, ...rtoOf(values), restores };
}

function restoreOf(name: string, values: Values, sizes: Sizes): ForecastRestore {
  const point = isRecord(values.recovery_point) ? values.recovery_point : {};
  const service = serviceOf(point);
  const type = values.restore_type;
  const bytes = sizes.get(String(point.snapshot_id ?? point.backup_set_id));
  return {
    name,
    wave: typeof values.wave === 'number' ? values.wave : 1,
    after: Array.isArray(values.after) ? values.after.filter((one) => typeof one === 'string') : [],
    service,
    restoreType: typeof type === 'string' ? type : service === 'computenest' ? 'SERVICE_INSTANCE' : '',
    ...rtoOf(values),
    ...(bytes !== undefined && { bytes }),
  };
}

function rtoOf({ rto_seconds: rto }: Values): { readonly rtoSeconds?: number } {
  return typeof rto === 'number' ? { rtoSeconds: rto } : {};
}

/** What queries and selections of a plan have found, wherever it stands in them: recovery points with their sizes. */
function sizesIn(value: unknown): [string, number][] {
  if (Array.isArray(value)) return value.flatMap(sizesIn);
  if (isUnknown(value) || !isRecord(value)) return [];
  const own = [
    [value.snapshot_id, value.bytes_total],
    [value.backup_set_id, value.backup_size],
  ].filter((pair): pair is [string, number] => typeof pair[0] === 'string' && typeof pair[1] === 'number');
  return [...own, ...Object.values(value).flatMap(sizesIn)];
}
