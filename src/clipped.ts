/** How much of the end a cut may take away besides, so that it falls between two words. */
const LONGEST_WORD = 60;

/**
 * A text of at most so many characters, cut between two words, with a mark where it was. What has no gap there, such as a
 * path or a token, is cut within; a character that takes two units is not cut in two.
 */
export function clipped(text: string, limit: number, mark = '...'): string {
  return text.length <= limit ? text : `${beginOf(text, Math.max(0, limit - mark.length))}${mark}`;
}

/** At most so many characters of the beginning of a longer text, without a mark. */
export function beginOf(text: string, limit: number): string {
  const begin = text.slice(0, isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit);
  if (begin.length === text.length || /\s/.test(text[begin.length])) return begin.trimEnd();
  const gap = begin.search(/\s\S*$/);
  const isNear = gap >= Math.max(begin.length - LONGEST_WORD, begin.length / 2);
  return isNear ? begin.slice(0, gap).trimEnd() : begin;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
