import { describe, expect, it } from 'vitest';
import { isLoopback } from '../src/loopback';

describe('isLoopback', () => {
  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'])('knows %s', (hostname) => {
    expect(isLoopback(hostname)).toBe(true);
  });

  it.each(['localhost.example.com', '127.0.0.1.nip.io', '10.0.0.1', '0.0.0.0', '[::]', '[::ffff:7f00:1]', ''])(
    'does not take %s for this machine',
    (hostname) => {
      expect(isLoopback(hostname)).toBe(false);
    },
  );
});
