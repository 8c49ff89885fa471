import { JSON_DEPTH_LIMIT } from './limits';

/** Reads JSON that people or programs wrote. Throws with what is wrong with it. */
export function parseJsonText(text: string): unknown {
  if (nestedDeeper(text, JSON_DEPTH_LIMIT)) throw new Error(`it is nested deeper than ${JSON_DEPTH_LIMIT} levels`);
  return JSON.parse(text, (name, value) => {
    if (isWellFormed(name) && (typeof value !== 'string' || isWellFormed(value))) return value;
    throw new Error('it contains half of a character (a lone surrogate), which cannot be sent in an answer');
  });
}

/** Without recursion: that is what a deep nesting is to be kept from. */
export function nestedDeeper(text: string, limit: number): boolean {
  let [depth, quoted] = [0, false];
  for (let i = 0; i < text.length && depth <= limit; i++) {
    const character = text[i];
    if (character === '\\') i++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '[' || character === '{')) depth++;
    else if (!quoted && (character === ']' || character === '}')) depth--;
  }
  return depth > limit;
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
