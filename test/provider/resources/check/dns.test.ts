import { describe, expect, it } from 'vitest';
import { phrases, runCheck } from './checks-under-test';
import { addresses, startDns } from './start-dns';

const TXT = 16;

const look = (dns: object) => runCheck({ dns: { name: 'orders.example', ...dns } });

describe('a check of DNS', () => {
  it('passes with any record, and tells which there are', async () => {
    const { state } = await look({ server: await startDns(addresses('10.0.0.7', '10.0.0.5')) });
    expect(state).toMatchObject({ verdict: 'passed', kind: 'dns', subject: 'orders.example (A)', attempts: 1 });
    expect(phrases(state)).toEqual(['ok: A records any; 10.0.0.5, 10.0.0.7']);
  });

  it('wants all the values that are given', async () => {
    const server = await startDns(addresses('10.0.0.7', '10.0.0.5'));
    expect((await look({ server, contains: ['10.0.0.5', '10.0.0.7'] })).state.verdict).toBe('passed');
    const { state } = await look({ server, contains: ['10.0.0.5', '10.0.0.9'] });
    expect(state.verdict).toBe('failed');
    expect(phrases(state)).toEqual(['NOT: A records 10.0.0.5, 10.0.0.9; 10.0.0.5, 10.0.0.7']);
  });

  it('reads other types, in either case', async () => {
    const text = Buffer.from('restored=yes');
    const server = await startDns([{ type: TXT, data: Buffer.concat([Buffer.from([text.length]), text]) }]);
    const { state } = await look({ server, type: 'txt', contains: ['Restored=Yes'] });
    expect(phrases(state)).toEqual(['ok: TXT records Restored=Yes; restored=yes']);
  });

  it.each([
    ['knows no such name', null, 'no such name'],
    ['has no record of the type', [], 'none of this type'],
  ])('fails with a server that %s', async (_, records, observed) => {
    const { state } = await look({ server: await startDns(records) });
    expect(state.verdict).toBe('failed');
    expect(phrases(state)).toEqual([`NOT: A records any; ${observed}`]);
  });

  it('runs out of time with a server that does not answer', async () => {
    const { state } = await look({ server: await startDns(undefined) });
    expect(state).toMatchObject({ verdict: 'timed_out', attempts: 1 });
    expect(phrases(state)).toEqual(['NOT: A records any, within 1 s; null']);
  });
});
