/** Whether a text matches a pattern as a whole: `*` stands for any characters, `?` for one. It takes no longer than both are long. */
export function matchesPattern(text: string, pattern: string): boolean {
  let [at, in_, star, resumed] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[in_] === '*') [star, resumed] = [in_++, at];
    else if (pattern[in_] === '?' || pattern[in_] === text[at]) [in_, at] = [in_ + 1, at + 1];
    else if (star >= 0) [in_, at] = [star + 1, ++resumed];
    else return false;
  }
  return /^\**$/.test(pattern.slice(in_));
}
