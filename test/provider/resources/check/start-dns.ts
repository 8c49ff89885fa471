import { createSocket, type RemoteInfo } from 'node:dgram';
import { onTestFinished } from 'vitest';

const A = 1;

/** A name server that has these records for every name; undefined never answers, null knows no name. */
export async function startDns(records: readonly { type: number; data: Buffer }[] | null | undefined): Promise<string> {
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

export const addresses = (...all: string[]) =>
  all.map((text) => ({ type: A, data: Buffer.from(text.split('.').map(Number)) }));
