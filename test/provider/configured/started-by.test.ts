import { describe, expect, it } from 'vitest';
import { startedByOf } from '../../../src/provider/configured/started-by';

describe('what started a run', () => {
  it.each([
    ['a pipeline that is known', { GITLAB_CI: 'true', CI: 'true' }, 'gitlab-ci'],
    ['a pipeline that is not', { CI: 'true' }, 'pipeline'],
    ['no pipeline', { CI: 'false' }, 'person'],
    ['nothing that tells', {}, 'person'],
  ])('is %s', (_, env, kind) => {
    expect(startedByOf(env).kind).toBe(kind);
  });

  it('is nobody by name where no pipeline tells one', () => {
    expect(startedByOf({ CI: 'true' })).toEqual({
      kind: 'pipeline',
      actor: null,
      repository: null,
      commit: null,
      url: null,
    });
  });
});
