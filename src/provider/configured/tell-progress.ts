import { percentOf, percentText } from '../../amounts/percent-text';
import { clockedText } from '../../amounts/span-text';
import { isKnownStatus } from '../../api/restore-job-status';
import type { ResourceContext } from '../../plugin/call-context';
import type { Look } from '../../waiting/look';
import type { Configured } from './configured';
import type { ProgressFacts } from './progress-facts';
import type { ProgressEntry } from './progress-file';

export interface ProgressSubject<T> extends Pick<ProgressEntry, 'service' | 'id' | 'name'> {
  /** In the log, such as "restore job r-000a1b2c". */
  readonly title: string;
  /** What one look tells of it besides. */
  readonly facts?: (look: Look<T>) => ProgressFacts;
  readonly onChange?: (look: Look<T> | undefined) => void;
}

/** Makes a listener of looks at one restore: it tells each change, once, to the log and to the progress file. */
export function tellProgress<T>(subject: ProgressSubject<T>, { configured, log }: ResourceContext<Configured>) {
  const { title, facts, onChange, ...entry } = subject;
  const sinceMs = configured.clock.now();
  let lastSeen: string | undefined;
  let lastStatus: string | undefined;
  return (look: Look<T> | undefined): void => {
    const seen = look ? describeLook(look) : 'not listed';
    if (seen === lastSeen) return;
    lastSeen = seen;
    onChange?.(look);
    log.info(`${title}: ${seen}, waited ${clockedText(configured.clock.now() - sinceMs)}`);
    if (entry.service === 'hbr' && look?.status && look.status !== lastStatus && !isKnownStatus(look.status)) {
      log.warn(`${title} has an unknown status`);
    }
    lastStatus = look?.status;
    configured.progress.write({ ...entry, ...progressOf(look), ...(look && facts?.(look)) });
  };
}

function progressOf(look: Look<unknown> | undefined) {
  return {
    status: look?.status ?? null,
    verdict: look?.verdict ?? 'pending',
    ...(look?.progress !== undefined && { progress_percent: percentOf(look.progress) }),
    ...(look?.requestId && { request_id: look.requestId }),
  } as const;
}

/** Status and progress in a few words. */
export function describeLook({ status, progress }: Look<unknown>): string {
  return progress === undefined ? `${status}` : `${status} ${percentText(progress)}`;
}
