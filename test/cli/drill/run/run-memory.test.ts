import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newRunId } from '../../../../src/cli/drill/run/choose-run';
import { createRunMemory } from '../../../../src/cli/drill/run/run-memory';
import { FakeClock } from '../../../harness/fake-clock';
import { temporaryFolder } from '../../../harness/temporary-folder';

describe('the id of a run', () => {
  it('tells when it began, and differs within a second', () => {
    const clock = new FakeClock(Date.UTC(2026, 0, 2, 3, 4, 5, 678));
    expect(newRunId(clock, () => '8f14-e45fceea')).toBe('20260102t030405z-8f14e4');
  });
});

describe('the memory of a run', () => {
  it('keeps a run until it is closed', () => {
    const path = join(temporaryFolder(), 'data/drill-run.json');
    const memory = createRunMemory(path);
    expect(memory.read()).toBeUndefined();
    memory.open({ runId: 'r-1', cleanup: 'never' });
    expect(createRunMemory(path).read()).toEqual({ runId: 'r-1', cleanup: 'never' });
    memory.close();
    expect(existsSync(path)).toBe(false);
    memory.close();
  });

  it.each(['', '{', '[]', '{"runId":""}', '{"runId":7}'])('takes %o for no run', (text) => {
    const path = join(temporaryFolder(), 'drill-run.json');
    writeFileSync(path, text);
    expect(createRunMemory(path).read()).toBeUndefined();
  });

  it('forgets a policy that there is not', () => {
    const folder = join(temporaryFolder(), 'data');
    mkdirSync(folder);
    writeFileSync(join(folder, 'drill-run.json'), '{"runId":"r-1","cleanup":"sometimes"}');
    expect(createRunMemory(join(folder, 'drill-run.json')).read()).toEqual({ runId: 'r-1' });
  });
});
