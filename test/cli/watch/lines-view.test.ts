import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { linesView } from '../../../src/cli/watch/lines-view';
import { FakeClock } from '../../harness/fake-clock';
import { failedJob, watchedJob } from './watched-jobs';

describe('the lines', () => {
  it('come with each change, and only then', () => {
    const stdout = new PassThrough();
    const view = linesView(stdout, new PassThrough(), new FakeClock());
    view.seen(watchedJob(), undefined);
    view.seen(watchedJob(), watchedJob());
    view.seen(failedJob('r-1'), watchedJob());
    const lines = String(stdout.read()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).status)).toEqual(['RUNNING', 'FAILED']);
  });

  it('tell of a look that failed once, and again after one that did not', () => {
    const stderr = new PassThrough();
    const view = linesView(new PassThrough(), stderr, new FakeClock());
    for (const problem of ['no answer', 'no answer', undefined, 'no answer']) view.problem(problem);
    const line = 'alirestore watch: the last request failed: no answer\n';
    expect(String(stderr.read())).toBe(line + line);
  });
});
