import { gzipSync } from 'node:zlib';

const LOCAL_HEADER = 30;
const END = 22;
const DEFLATED = 8;

interface ZippedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** The only file of a zip. */
export function fileOf(zip: Buffer): ZippedFile {
  const begin = LOCAL_HEADER + zip.readUInt16LE(26);
  return { name: zip.toString('utf8', LOCAL_HEADER, begin), content: zip.subarray(begin, listBegin(zip)) };
}

/**
 * The zip with a second file that is like the first in mode and date. A gzip has all that a zip wants to know: the packed
 * bytes behind ten of its own, and behind them their checksum and how many they were.
 */
export function zipWithFile(zip: Buffer, { name: text, content }: ZippedFile, comment: string): Buffer {
  const begin = listBegin(zip);
  const first = zip.subarray(begin, -END);
  const gzip = gzipSync(content, { level: 1 }); // the others take far longer, for a tenth
  const packed = gzip.subarray(10, -8);
  const facts = Buffer.from(first.subarray(10, 32)); // from the method on, as a file has them and the list of files
  facts.writeUInt16LE(DEFLATED, 0);
  gzip.copy(facts, 6, gzip.length - 8, gzip.length - 4);
  facts.writeUInt32LE(packed.length, 10);
  facts.writeUInt32LE(content.length, 14);
  const name = Buffer.from(text);
  facts.writeUInt16LE(name.length, 18);
  const file = Buffer.concat([zip.subarray(0, 8), facts, name, packed]);
  const second = Buffer.concat([first.subarray(0, 10), facts, first.subarray(32, 46), name]);
  second.writeUInt32LE(begin, 42);
  const end = Buffer.from(zip.subarray(-END));
  end.writeUInt16LE(2, 8);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(first.length + second.length, 12);
  end.writeUInt32LE(begin + file.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([zip.subarray(0, begin), file, first, second, end, Buffer.from(comment)]);
}

/** Where the list of files begins. */
function listBegin(zip: Buffer): number {
  return zip.readUInt32LE(zip.length - END + 16);
}
