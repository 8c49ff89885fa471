import { expect, it } from 'vitest';
import { need } from './program';

it('a language that is not installed is told, and not skipped', () => {
  expect(() => need('no-such-language', 'Some Language 3')).toThrow(
    'There is no "no-such-language" on the PATH: the examples of its language run in these tests. Install Some Language 3.',
  );
});
