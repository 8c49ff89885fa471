import type { Values } from './stack';

/** How a module is named that is the drill of this package: by a folder, or by one in a repository. */
const DRILL_MODULE = /(^|\/)modules\/drill\/?(\?.*)?$/;

export function isDrillModule({ source }: Values): boolean {
  return typeof source === 'string' && DRILL_MODULE.test(source);
}

/** Whether a file of a stack calls it, in HCL or in JSON. */
export function callsDrillModule(text: string): boolean {
  return [...text.matchAll(/"?\bsource"?\s*[:=]\s*"([^"]*)"/g)].some(([, source]) => isDrillModule({ source }));
}
