import { SERVICES, type Service } from '../../policies/services';
import { type Invocation, UsageError } from '../command/command';
import { numberFlag } from '../command/number-flag';

export interface CoverageWish {
  /** The folder with the records. */
  readonly history: string;
  readonly services: readonly Service[];
  readonly vaultIds?: readonly string[];
  readonly maxAgeDays: number;
  readonly requiredPercent?: number;
}

const DEFAULT_MAX_AGE_DAYS = 90;
const WHOLE = 100;

/** What the flags say, checked. */
export function coverageWish({ options: flags, operands }: Pick<Invocation, 'options' | 'operands'>): CoverageWish {
  if (operands.length > 0) throw new UsageError(`expected no operand, got "${operands[0]}"`);
  if (typeof flags.history !== 'string') {
    throw new UsageError('--history DIR is missing: the folder with the records of drills, which may be empty');
  }
  const vaultIds = (flags.vault ?? []) as readonly string[];
  const requiredPercent = percentOf(flags.require);
  return {
    history: flags.history,
    services: servicesOf((flags.service ?? []) as readonly string[], vaultIds),
    ...(vaultIds.length > 0 && { vaultIds: [...new Set(vaultIds)] }),
    maxAgeDays: numberFlag('max-age-days', flags['max-age-days'], 0) ?? DEFAULT_MAX_AGE_DAYS,
    ...(requiredPercent !== undefined && { requiredPercent }),
  };
}

/** Only Cloud Backup has vaults. */
function servicesOf(names: readonly string[], vaultIds: readonly string[]): readonly Service[] {
  const strange = names.find((name) => !SERVICES.some((service) => service === name));
  if (strange !== undefined) throw new UsageError(`--service takes one of ${SERVICES.join(', ')}; got "${strange}"`);
  const blank = vaultIds.find((id) => id.trim() === '');
  if (blank !== undefined) throw new UsageError('--vault takes the ID of a vault; got nothing');
  if (vaultIds.length === 0) return SERVICES.filter((service) => names.length === 0 || names.includes(service));
  const other = names.find((name) => name !== 'hbr');
  if (other !== undefined) throw new UsageError(`--vault is for Cloud Backup only; got --service ${other}, too`);
  return ['hbr'];
}

/** "95%", "95 %" or "95". */
function percentOf(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const percent = /^\d+(\.\d+)?\s*%?$/.test(String(value).trim()) ? Number.parseFloat(String(value)) : Number.NaN;
  if (percent <= WHOLE) return percent;
  throw new UsageError(`--require takes a percentage from 0 to 100, such as 95%; got "${value}"`);
}
