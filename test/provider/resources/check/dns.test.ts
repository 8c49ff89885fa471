import { createSocket, type RemoteInfo } from 'node:dgram';
import { describe, expect, it, onTestFinished } from 'vitest';
import { phrases, runCheck } from './checks-under-test';

const A = 1;
const TXT = 16;

/** A name server that has these records for every name; undefined never answers, null knows no name. */
async function startDns(records: readonly { type: number; data: Buffer }[] | null | undefined): Promise<string> {
  const socket = createSocket('udp4');
  socket.on('message', (query: Buffer, from: RemoteInfo) => {
    if (records === undefined) return;
    const header = Buffer.from(query.subarray(0, 12));
    header.writeUInt16BE(records === null ? 0x8183 : 0x8180, 2);
    header.writeUInt16BE(records?.length ?? 0, 6);
    header.writeUInt32BE(0, 8);
    const question = query.subarray(12, query.indexOf(0, 12) + 5);
    const answers = (records ?? []).flatMap(({ type, data }) => {
      const fields = Buffer.alloc(12);
      fields.writeUInt16BE(0xc00c, 0); // the name asked for
      fields.writeUInt16BE(type, 2);
      fields.writeUInt16BE(1, 4);
      fields.writeUInt32BE(60, 6);
      fields.writeUInt16BE(data.length, 10);
      return [fields, data];
    });
    socket.send(Buffer.concat([header, question, ...answers]), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  onTestFinished(() => void socket.close());
  return `127.0.0.1:${socket.address().port}`;
}

const addresses = (...all: string[]) =>
  all.map((text) => ({ type: A, data: Buffer.from(text.split('.').map(Number)) }));
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
