import { grouped } from '../../amounts/grouped';
import { beginOf } from '../../clipped';

/** What people, services and commands wrote is shown at most this long where many such texts stand together. */
export const NAME_LENGTH = 200;
export const MESSAGE_LENGTH = 2000;

// Tab and line feed alone mean what they say.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to make visible
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** What reorders or hides text, ends lines unseen, or is no character at all. Joiners stay: emoji need them. */
const hidden =
  /[\u0080-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|\p{Surrogate}/gu;

const CONTROL_PICTURES = 0x2400;
const DELETE_PICTURE = '\u2421';

/** The text with nothing invisible in it, and at most `limit` characters of it. */
export function shown(text: string, limit: number): string {
  return visible(clipped(text.replaceAll('\r\n', '\n'), limit));
}

/** The same on one line. */
export function shownOnOneLine(text: string, limit: number): string {
  return shown(text, limit).replaceAll(/\s+/g, ' ').trim();
}

const plain = /^[\t\n -~]*$/;

/** Most texts hide nothing, and a site has millions of them. */
function visible(text: string): string {
  if (plain.test(text)) return text;
  return text.replaceAll(control, controlPicture).replaceAll(hidden, (mark) => `[${codePoint(mark)}]`);
}

function controlPicture(mark: string): string {
  return mark === '\u007f' ? DELETE_PICTURE : String.fromCharCode(CONTROL_PICTURES + mark.charCodeAt(0));
}

function codePoint(mark: string): string {
  return `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const begin = beginOf(text, limit);
  return `${begin}… (${grouped(text.length - begin.length)} more characters)`;
}
