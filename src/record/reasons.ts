import type { PartialPolicy } from './drill-facts';
import type { DrillObjective, DrillRestore, DrillValidation } from './drill-record-schema';
import { isGood } from './objectives';
import { spanText } from './span-text';

const words: Record<DrillRestore['verdict'], string> = {
  failed: 'failed',
  pending: 'has not ended',
  partial: 'left files out',
  skipped: 'was not started',
  succeeded: 'succeeded',
};

/** Why a restore does not show what was promised; nothing when it does. */
export function restoreReasons(restores: readonly DrillRestore[], onPartial: PartialPolicy): string[] {
  const started = restores.filter(({ verdict }) => verdict !== 'skipped');
  if (started.length === 0) return ['no restore was started in this run'];
  return restores
    .filter(({ verdict }) => !isGood(verdict, onPartial))
    .map(({ name, verdict, errorMessage }) => {
      const why = verdict === 'failed' && errorMessage ? `: ${inOneLine(errorMessage)}` : '';
      return `restore ${name} ${words[verdict]}${why}`;
    });
}

/** The whole message stands beside the restore. */
function inOneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim().slice(0, 300);
}

export function validationReasons(validations: readonly DrillValidation[]): string[] {
  return validations
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ name, observed }) => `validation ${name}: ${observed}`);
}

export function objectiveReasons(objectives: readonly DrillObjective[]): string[] {
  return objectives.filter(({ met }) => !met).map(objectiveReason);
}

function objectiveReason({ kind, of, limitSeconds, achievedSeconds }: DrillObjective): string {
  const whose = of === 'drill' ? 'of the drill' : `of ${of}`;
  const got = achievedSeconds === null ? 'not known' : spanText(achievedSeconds);
  return `${kind.toUpperCase()} ${whose}: ${got}, at most ${spanText(limitSeconds)}`;
}
