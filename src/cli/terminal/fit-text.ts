/** Letters that a terminal draws two columns wide: East Asian ones, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + letterWidth(letter), 0);
}

/** The text in exactly so many columns: cut with `ellipsis`, or filled up with blanks. */
export function fitText(text: string, width: number, ellipsis: string): string {
  const surplus = textWidth(text) - width;
  return surplus <= 0 ? text + ' '.repeat(-surplus) : cutText(text, width, ellipsis);
}

function cutText(text: string, width: number, ellipsis: string): string {
  const room = width - textWidth(ellipsis);
  let cut = '';
  let used = 0;
  for (const letter of text) {
    if (used + letterWidth(letter) > room) break;
    cut += letter;
    used += letterWidth(letter);
  }
  return (cut + ellipsis + ' '.repeat(Math.max(0, room - used))).slice(0, Math.max(0, width));
}

/** Names and messages come from afar: nothing in them may steer the terminal. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

function letterWidth(letter: string): number {
  return WIDE.test(letter) ? 2 : 1;
}

/** Lines of at most so many columns, broken between words; the second and all others are indented. */
export function wrapText(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = /^ */.exec(text)?.[0] ?? '';
  for (const word of text.trimStart().split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (textWidth(longer) > width && line.trim() !== '') {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line];
}
