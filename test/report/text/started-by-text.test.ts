import { describe, expect, it } from 'vitest';
import { startedByText } from '../../../src/report/text/started-by-text';

const nobody = { actor: null, repository: null, commit: null, url: null };

describe('who started a run', () => {
  it.each([
    [{ ...nobody, kind: 'person' }, 'somebody outside of a pipeline, whose name is not known'],
    [{ ...nobody, kind: 'person', actor: 'alice' }, 'alice'],
    [{ ...nobody, kind: 'jenkins' }, 'jenkins'],
    [{ ...nobody, kind: 'github-actions', actor: 'alice', commit: 'abc' }, 'github-actions, alice, abc'],
  ])('%o is %s', (startedBy, text) => {
    expect(startedByText(startedBy)).toBe(text);
  });
});
