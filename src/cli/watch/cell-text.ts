import { bytesText } from '../../amounts/bytes-text';
import { percentText } from '../../amounts/percent-text';
import { clockedText } from '../../amounts/span-text';
import { progressBar, type TerminalStyle } from './terminal-style';

const BAR_WIDTH = 12;

/** From 0 to 1. What is not known leaves its cell empty, here and below. */
export function barText(progress: number | undefined, style: TerminalStyle): string {
  return progress === undefined ? '' : progressBar(progress, BAR_WIDTH, style);
}

export function percentCell(progress: number | undefined): string {
  return progress === undefined ? '' : percentText(progress).padStart(5);
}

export function speedText(bytesPerSecond: number | undefined): string {
  return bytesPerSecond ? `${bytesText(bytesPerSecond)}/s` : '';
}

export function spanCell(ms: number | undefined, before = ''): string {
  return ms === undefined ? '' : before + clockedText(ms);
}
