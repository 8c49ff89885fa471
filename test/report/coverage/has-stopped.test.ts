import { describe, expect, it } from 'vitest';
import { hasStopped } from '../../../src/report/coverage/has-stopped';

const DAY = 86_400;
const NOW = 1000 * DAY;
const stopped = (...daysAgo: number[]) => hasStopped({ points: daysAgo.map((days) => NOW - days * DAY) }, NOW);

describe('backups of a source', () => {
  it('have stopped when three in a row did not come', () => {
    expect(stopped(3, 4, 5, 6)).toBe(false);
    expect(stopped(3.1, 4.1, 5.1, 6.1)).toBe(true);
    expect(stopped(20, 27, 34)).toBe(false);
    expect(stopped(22, 29, 36)).toBe(true);
  });

  it('are not missed within two days, however often they came', () => {
    expect(stopped(1.9, 1.95, 2)).toBe(false);
    expect(stopped(2.1, 2.15, 2.2)).toBe(true);
  });

  it('are judged by what is usual, not by one gap', () => {
    expect(stopped(4, 5, 6, 60)).toBe(true);
  });

  it('are waited for as long as monthly ones, where nobody knows how often they come', () => {
    expect(stopped(34)).toBe(false);
    expect(stopped(36)).toBe(true);
    expect(stopped(36, 36)).toBe(true);
  });

  it('have stopped when none is left', () => expect(stopped()).toBe(true));
});
