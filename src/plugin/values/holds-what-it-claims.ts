/** What comes behind a head: so many bytes of its own, and so many values within it. */
interface Extent {
  readonly bytes: number;
  readonly values: number;
}

/**
 * Whether MessagePack has at least a byte for each value that its lists and maps announce. The library makes room for what
 * is announced, list by list: a hundred bytes could ask for all of the memory.
 */
export function holdsWhatItClaims(packed: Uint8Array): boolean {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let owed = 1;
  for (let at = 0; owed > 0; ) {
    if (owed > packed.length - at) return false;
    const extent = extentAt(view, at);
    if (!extent) return false;
    owed += extent.values - 1;
    at += extent.bytes;
  }
  return true;
}

/** Bytes of a head and what is of fixed length behind it, by the head. */
const FIXED: Readonly<Record<number, number>> = {
  ...{ 192: 1, 194: 1, 195: 1, 202: 5, 203: 9, 204: 2, 205: 3, 206: 5, 207: 9 },
  ...{ 208: 2, 209: 3, 210: 5, 211: 9, 212: 3, 213: 4, 214: 6, 215: 10, 216: 18 },
};

/** For heads with a length behind them: its size, what follows besides, and how many values or bytes one of it stands for. */
const SIZED: Readonly<Record<number, readonly [size: 1 | 2 | 4, more: number, bytes: number, values: number]>> = {
  ...{ 196: [1, 0, 1, 0], 197: [2, 0, 1, 0], 198: [4, 0, 1, 0] }, // bytes
  ...{ 199: [1, 1, 1, 0], 200: [2, 1, 1, 0], 201: [4, 1, 1, 0] }, // extensions, with their type
  ...{ 217: [1, 0, 1, 0], 218: [2, 0, 1, 0], 219: [4, 0, 1, 0] }, // texts
  ...{ 220: [2, 0, 0, 1], 221: [4, 0, 0, 1], 222: [2, 0, 0, 2], 223: [4, 0, 0, 2] }, // lists, maps
};

/** Undefined where the bytes end too soon, or begin nothing. */
function extentAt(view: DataView, at: number): Extent | undefined {
  const head = view.getUint8(at);
  if (head < 0x80 || head >= 0xe0) return { bytes: 1, values: 0 };
  if (head < 0x90) return { bytes: 1, values: 2 * (head & 0x0f) };
  if (head < 0xa0) return { bytes: 1, values: head & 0x0f };
  if (head < 0xc0) return { bytes: 1 + (head & 0x1f), values: 0 };
  if (FIXED[head] !== undefined) return { bytes: FIXED[head], values: 0 };
  const sized = SIZED[head];
  if (!sized || at + 1 + sized[0] > view.byteLength) return undefined;
  const [size, more, bytes, values] = sized;
  const length = lengthAt(view, at + 1, size);
  return { bytes: 1 + size + more + length * bytes, values: length * values };
}

function lengthAt(view: DataView, at: number, size: 1 | 2 | 4): number {
  if (size === 1) return view.getUint8(at);
  return size === 2 ? view.getUint16(at) : view.getUint32(at);
}
