import { EventEmitter } from 'node:events';
import type { Clock } from '../../../clock';

/** Signals as Terraform is to hear them: those of the person, and an interrupt when it is time to leave the runner. */
export interface MaxWait {
  readonly signals: EventEmitter;
  /** Whether the time has come, and no person has interrupted before. */
  readonly isOver: boolean;
  close(): void;
}

/** An interrupt leaves restores running, and lets Terraform save its state: so the next run goes on with them. */
export function createMaxWait(maxWaitMs: number | undefined, heard: EventEmitter, clock: Clock): MaxWait {
  const signals = new EventEmitter();
  const over = new AbortController();
  let isOver = false;
  const handOn = (signal: string) => () => {
    over.abort();
    signals.emit(signal);
  };
  const handlers = { SIGINT: handOn('SIGINT'), SIGTERM: handOn('SIGTERM') };
  heard.on('SIGINT', handlers.SIGINT).on('SIGTERM', handlers.SIGTERM);
  if (maxWaitMs !== undefined) {
    void clock.sleep(maxWaitMs, over.signal).then(() => {
      if (over.signal.aborted) return;
      isOver = true;
      signals.emit('SIGINT');
    });
  }
  return {
    signals,
    get isOver() {
      return isOver;
    },
    close() {
      over.abort();
      heard.off('SIGINT', handlers.SIGINT).off('SIGTERM', handlers.SIGTERM);
    },
  };
}
