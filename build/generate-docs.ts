import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProviderFunction } from '../src/plugin/provider-function';
import type { Schema } from '../src/plugin/schema';
import { contents } from '../src/provider/provider';
import { schemaMarkdown } from './schema-markdown';
import { timesOnce } from './times-once';

interface Page {
  /** Under docs/, in the registries' form. */
  readonly file: string;
  readonly title: string;
  readonly kind: string;
  readonly schema: Schema;
  /** Under examples/. */
  readonly examples: string;
  readonly example: string;
}

/** Writes one page for each function. */
function writeFunctions(): void {
  rmSync(join('docs', 'functions'), { recursive: true, force: true });
  mkdirSync(join('docs', 'functions'));
  for (const [name, made] of Object.entries<ProviderFunction>(contents.functions)) {
    writeFileSync(join('docs', 'functions', `${name}.md`), functionMarkdown(name, made));
  }
}

function functionMarkdown(name: string, { summary, description, parameters, returns }: ProviderFunction): string {
  const front = ['---', `page_title: "${name} Function"`, 'description: |-', `  ${summary}`, '---'];
  const signature = parameters.map((parameter) => `${parameter.name} ${parameter.type}`).join(', ');
  const returned = typeof returns === 'string' ? returns : 'object';
  return [
    front.join('\n'),
    `# ${name} (Function)`,
    description,
    'Functions of providers need Terraform 1.8 or OpenTofu 1.7.',
    `## Example Usage\n\n${code('terraform', join('examples', 'functions', name, 'function.tf'))}`,
    `## Signature\n\n\`${name}(${signature}) ${returned}\``,
    `## Arguments\n\n${parameters.map((one) => `- \`${one.name}\` (${capital(String(one.type))}) ${one.description}`).join('\n')}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function capital(word: string): string {
  return word[0].toUpperCase() + word.slice(1);
}

/** Writes one page for the provider and for each resource, data source, action and list resource, from the schemas and the examples. */
export function generateDocs(): void {
  for (const folder of ['resources', 'data-sources', 'actions', 'list-resources'])
    rmSync(join('docs', folder), { recursive: true, force: true });
  for (const page of pages()) {
    const path = join('docs', page.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, markdown(page));
  }
  writeFunctions();
}

function pages(): Page[] {
  const named = (table: object, folder: string, kind: string, example: string) =>
    Object.entries(table as Record<string, { readonly schema: Schema }>).map(([title, { schema }]) => ({
      file: join(folder, `${title.replace(/^alirestore_/, '')}.md`),
      title,
      kind,
      schema,
      examples: join('examples', folder, title),
      example,
    }));
  return [
    {
      file: 'index.md',
      title: 'alirestore',
      kind: 'Provider',
      schema: contents.schema,
      examples: 'examples/provider',
      example: 'provider.tf',
    },
    ...named(contents.resources, 'resources', 'Resource', 'resource.tf'),
    ...named(contents.actions, 'actions', 'Action', 'action.tf'),
    ...named(contents.dataSources, 'data-sources', 'Data Source', 'data-source.tf'),
    ...named(contents.listResources, 'list-resources', 'List Resource', 'list.tfquery.hcl'),
  ];
}

function markdown(page: Page): string {
  const { title, kind, schema, examples, example } = page;
  const front = ['---', `page_title: "${title} ${kind}"`, 'description: |-', `  ${schema.description}`, '---'];
  return [
    front.join('\n'),
    `# ${title} (${kind})`,
    schema.description,
    `## Example Usage\n\n${code('terraform', join(examples, example))}`,
    ...optionalText(join(examples, 'notes.md')),
    timesOnce(schemaMarkdown(schema.attributes, schema.blocks)),
    ...imports(examples),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function code(language: string, path: string): string {
  return `\`\`\`${language}\n${readFileSync(path, 'utf8').trim()}\n\`\`\``;
}

function optionalText(path: string): string[] {
  return existsSync(path) ? [readFileSync(path, 'utf8').trim()] : [];
}

function imports(examples: string): string[] {
  const [block, command] = ['import.tf', 'import.sh'].map((name) => join(examples, name));
  if (!existsSync(block)) return [];
  return ['## Import', code('terraform', block), 'On the command line:', code('shell', command)];
}
