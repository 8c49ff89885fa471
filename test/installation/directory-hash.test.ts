import { expect, it } from 'vitest';
import { directoryHash } from '../../src/installation/directory-hash';

const of = (text: string) => Buffer.from(text);

it('is that of a list of the files, as sha256sum prints it', () => {
  expect(directoryHash({ name: of('content') })).toBe('h1:6x9W1qjKVj8hfCCe0X3Dr1zzrY6oFS9AtNk9nMUyriQ=');
});

it('does not depend on the order of the files', () => {
  expect(directoryHash({ b: of('2'), a: of('1') })).toBe(directoryHash({ a: of('1'), b: of('2') }));
  expect(directoryHash({ b: of('1'), a: of('2') })).not.toBe(directoryHash({ a: of('1'), b: of('2') }));
});
