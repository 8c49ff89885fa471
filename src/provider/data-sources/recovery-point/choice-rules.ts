import { parseDurationMs } from '../../../amounts/parse-duration-ms';
import { parseTime } from '../../../amounts/time';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import type { RecoveryRules } from '../../../sources/choice-among';
import { checkTime } from '../../values/attribute-checks';

/** The arguments that say it. */
export interface ChoiceConfig {
  readonly at_or_before: string | null;
  readonly max_age: string | null;
  readonly random_seed: string | null;
}

export function rulesOf(config: ChoiceConfig, nowMs: number): RecoveryRules {
  const atOrBefore = parseTime(config.at_or_before ?? '');
  const maxAgeSeconds = parseAgeSeconds(config.max_age ?? '');
  return {
    nowSeconds: nowMs / 1000,
    ...(atOrBefore !== undefined && { atOrBefore }),
    ...(maxAgeSeconds !== undefined && { maxAgeSeconds }),
    ...(config.random_seed !== null && { randomSeed: config.random_seed }),
  };
}

/** Seconds of "3600" or of "1h30m"; undefined when it is neither. */
export function parseAgeSeconds(text: string): number | undefined {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  const ms = parseDurationMs(text);
  return ms === undefined ? undefined : ms / 1000;
}

export function checkChoice(config: { readonly at_or_before: unknown; readonly max_age: unknown }): Diagnostic[] {
  return [...checkTime(config, 'at_or_before'), ...checkAge(config.max_age, 'max_age')];
}

export function checkAge(value: unknown, name: string): Diagnostic[] {
  if (typeof value !== 'string' || parseAgeSeconds(value) !== undefined) return [];
  const detail = `Got "${value}", expected seconds, such as 3600, or a duration such as "90m", "24h" or "1h30m".`;
  return [errorDiagnostic(`Invalid ${name}`, detail, [name])];
}
