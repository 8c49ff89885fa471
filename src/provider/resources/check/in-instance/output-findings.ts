import { clipped } from '../../../../clipped';
import { type Finding, finding } from '../attempts/attempt';

const SHOWN = 120;

/** Whether each of the texts is in what a script wrote. */
export function outputFindings(what: string, texts: readonly string[], output: string): Finding[] {
  return texts.map((text) => {
    const expected = `contains "${text}"`;
    const passed = output.includes(text);
    return finding(what, expected, passed ? expected : lineOf(output), passed);
  });
}

/** The beginning in one line; null where there is nothing. */
export function lineOf(output: string): string | null {
  return clipped(output.replace(/\s+/g, ' ').trim(), SHOWN) || null;
}
