import { describe, expect, it } from 'vitest';
import { drawTable } from '../../../src/cli/terminal/draw-table';
import { textWidth } from '../../../src/cli/terminal/fit-text';
import { watchColumns } from '../../../src/cli/watch/watch-columns';
import { failedJob, NOW_MS, watchedJob } from '../watch/watched-jobs';

const style = { color: false, unicode: true };
const room = (width: number) => ({ width, nowMs: NOW_MS, style });
const jobs = [watchedJob(), failedJob()];

describe('the table', () => {
  it('shows what is restored where, and how far it is', () => {
    expect(drawTable(jobs, watchColumns, room(120))).toEqual([
      'ID   TYPE      WHAT                STATUS   PROGRESS             SPEED     ENDS           ELAPSED',
      'r-1  ECS_FILE  s-1 → i-1:/restore  RUNNING  █████░░░░░░░   45 %  20 MiB/s  in 1 min 50 s  1 min 40 s',
      'r-2  ECS_FILE  s-1 → i-1:/restore  FAILED   █████░░░░░░░   45 %  20 MiB/s                 1 min',
    ]);
  });

  it('keeps to ASCII where the terminal knows no more', () => {
    const [, line] = drawTable([watchedJob()], watchColumns, { ...room(120), style: { color: false, unicode: false } });
    expect(line).toContain('s-1 -> i-1:/restore');
    expect(line).toContain('#####.......');
  });

  it('colours the status and the bar', () => {
    const [, , line] = drawTable(jobs, watchColumns, { ...room(120), style: { color: true, unicode: true } });
    expect(line).toContain('\u001b[31mFAILED \u001b[0m  \u001b[31m█████░░░░░░░\u001b[0m');
  });

  it('cuts what is restored where before it leaves anything out', () => {
    const long = watchedJob({ TargetPath: '/restore/of/a/long/path' });
    expect(drawTable([long], watchColumns, room(104))[1]).toContain('s-1 → i-1:/restore/of…');
  });

  it.each([
    [93, 'ID TYPE WHAT STATUS PROGRESS ENDS ELAPSED'],
    [83, 'ID WHAT STATUS PROGRESS ENDS ELAPSED'],
    [60, 'ID STATUS PROGRESS ENDS ELAPSED'],
    [50, 'ID STATUS PROGRESS ENDS'],
    [37, 'ID STATUS ENDS'],
    [22, 'ID STATUS'],
    [12, 'ID STATUS'],
  ])('leaves columns out on a terminal of %i columns', (width, titles) => {
    const [head] = drawTable(jobs, watchColumns, room(width));
    expect(head.split(/\s+/).join(' ')).toBe(titles);
  });

  it('is never wider than the terminal', () => {
    const wide = watchedJob({ TargetPath: '/恢复/恢复/恢复/恢复', RestoreId: 'r-000waw074m0st8u431zn' });
    for (let width = 10; width <= 150; width++) {
      expect(Math.max(...drawTable([wide, ...jobs], watchColumns, room(width)).map(textWidth))).toBeLessThanOrEqual(
        width,
      );
    }
  });

  it('does not let names steer the terminal', () => {
    const [, line] = drawTable([watchedJob({ TargetPath: '/a\u001b[2J' })], watchColumns, room(120));
    expect(line).toContain('i-1:/a [2J');
  });

  it('leaves blank what the service does not tell', () => {
    const [, line] = drawTable(
      [watchedJob({ Progress: undefined, Speed: undefined, CreatedTime: undefined })],
      watchColumns,
      room(120),
    );
    expect(line).toBe('r-1  ECS_FILE  s-1 → i-1:/restore  RUNNING');
  });
});
