import { readSync } from 'node:fs';

const BLOCK = 65_536;

/** All of an open file from a position on. */
export function readFileFrom(fd: number, position: number): Buffer {
  const blocks: Buffer[] = [];
  for (let at = position; ; ) {
    const block = Buffer.alloc(BLOCK);
    const length = readSync(fd, block, 0, BLOCK, at);
    if (length === 0) return Buffer.concat(blocks);
    blocks.push(block.subarray(0, length));
    at += length;
  }
}
