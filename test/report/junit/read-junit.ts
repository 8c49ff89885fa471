import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const schema = readFileSync(join(__dirname, '../fixtures/junit.xsd'), 'utf8');
const MEMORY_PAGES = 4096; // of 64 KiB

/** What libxml2 has against the document; empty when it fits the schema. */
export async function junitErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'junit.xml', contents: xml }],
    schema: [{ fileName: 'junit.xsd', contents: schema }],
    initialMemoryPages: MEMORY_PAGES,
    maxMemoryPages: MEMORY_PAGES,
  });
  return errors.map(({ message }) => message);
}

/** The document as libxml2 has read it: in the canonical form, which has one way alone to write anything. */
export async function canonical(xml: string): Promise<string> {
  const read = await validateXML({ xml: [{ fileName: 'junit.xml', contents: xml }], normalization: 'c14n' });
  return read.normalized;
}
