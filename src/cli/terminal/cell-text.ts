import { formatBytes } from '../../provider/values/amount';
import { formatDuration } from '../../provider/values/duration';
import { progressBar, type TerminalStyle } from './terminal-style';

const BAR_WIDTH = 12;

/** From 0 to 1. What is not known leaves its cell empty, here and below. */
export function barText(progress: number | undefined, style: TerminalStyle): string {
  return progress === undefined ? '' : progressBar(progress, BAR_WIDTH, style);
}

/** Rounded down: 100 % is said of nothing that is not whole. */
export function percentText(progress: number | undefined): string {
  return progress === undefined ? '' : `${Math.floor(progress * 100)} %`.padStart(5);
}

export function speedText(bytesPerSecond: number | 0n | undefined): string {
  return bytesPerSecond ? `${formatBytes(bytesPerSecond)}/s` : '';
}

export function spanText(ms: number | undefined, before = ''): string {
  return ms === undefined ? '' : before + formatDuration(ms);
}
