import { describe, expect, it } from 'vitest';
import { createLog } from '../../../src/plugin/process/create-log';

const lines: string[] = [];
const log = createLog(
  (line) => lines.push(line),
  () => Date.UTC(2026, 10, 21, 10, 30, 0, 7),
);

describe('the log', () => {
  it('writes one JSON object a line, with the time in microseconds', () => {
    log.info('job "a" started', { restores: 2, whole: true, missing: undefined });
    expect(lines).toEqual([
      '{"restores":2,"whole":true,"@level":"info","@message":"job \\"a\\" started","@module":"provider","@timestamp":"2026-11-21T10:30:00.007000Z"}\n',
    ]);
  });

  it.each(['trace', 'debug', 'info', 'warn', 'error'] as const)('has the level %s', (level) => {
    log[level]('x\ny');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ '@level': level, '@message': 'x\ny' });
    expect(lines.at(-1)?.split('\n')).toHaveLength(2);
  });
});
