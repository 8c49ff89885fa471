import { shown } from '../text/shown';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly XmlElement[];
  /** Instead of children. */
  readonly text?: string;
}

const ATTRIBUTE_LENGTH = 1000;
const TEXT_LENGTH = 20_000;

/** XML 1.0. What it cannot hold (control characters, half characters) is shown as something that it can. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementLines(root, '').join('\n')}\n`;
}

function elementLines({ name, attributes, children = [], text }: XmlElement, indent: string): string[] {
  const start = `${indent}<${name}${attributesText(attributes)}`;
  if (text !== undefined) return [`${start}>${escaped(shown(text, TEXT_LENGTH))}</${name}>`];
  if (children.length === 0) return [`${start}/>`];
  return [`${start}>`, ...children.flatMap((child) => elementLines(child, `${indent}  `)), `${indent}</${name}>`];
}

function attributesText(attributes: XmlElement['attributes']): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${escaped(shown(String(value), ATTRIBUTE_LENGTH))
          .replaceAll('\n', '&#10;')
          .replaceAll('\t', '&#9;')}"`,
    )
    .join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character]);
}
