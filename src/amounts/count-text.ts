import { grouped } from './grouped';

/** "1 restore", "2 restores". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "1 file", "1,204 files". */
export function filesText(files: number): string {
  return `${grouped(files)} ${files === 1 ? 'file' : 'files'}`;
}
