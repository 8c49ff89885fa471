import { twinsOf } from '../language-docs/twin-links';
import {
  type Assembly,
  type AssemblyType,
  allProperties,
  type Docs,
  hasPage,
  isConstruct,
  type Method,
  publicMethods,
  type TypeReference,
  toldBeside,
  type Value,
} from './assembly';
import type { Example } from './example-of';

/** The page of a construct, or of a value that constructs take: an example, then all that it takes and tells. */
export function apiPage(assembly: Assembly, type: AssemblyType, example: Example): string {
  const page = new ApiPage(assembly);
  const own = (type.properties ?? []).filter((property) => !property.static && !property.protected);
  return `${paragraphs(
    `# ${type.name}`,
    text(type.docs),
    `\`\`\`typescript\n${example.code}\n\`\`\``,
    `From [${example.file}](../../examples/typescript/${example.file}), which a test synthesizes and applies.`,
    twinsOf(example.file, '../languages'),
    isConstruct(type) && `## To make one\n\n${page.initializer(type)}`,
    section('Methods', page.methods(type, '\n\n')),
    section(isConstruct(type) ? 'What it tells' : 'Properties', page.table(own)),
    ...toldBeside(assembly, type).map((other) => page.besides(other)),
  )}\n`;
}

/** Summary and remarks, in one line. */
export function text(docs: Docs = {}): string {
  return [docs.summary, docs.remarks].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}

function paragraphs(...parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

function section(title: string, content: string): string {
  return content && `## ${title}\n\n${content}`;
}

class ApiPage {
  public constructor(private readonly assembly: Assembly) {}

  public initializer({ name, initializer }: AssemblyType): string {
    return `new **${name}**(${this.parameters(initializer?.parameters)})`;
  }

  public methods(type: AssemblyType, separator: string): string {
    return publicMethods(type)
      .map((method) => this.method(method))
      .join(separator);
  }

  /** A struct, an enum, or what an answer of Terraform consists of: it has no page of its own. */
  public besides(type: AssemblyType): string {
    const members = (type.members ?? []).map(({ name, docs }) => `| \`${name}\` | ${cell(text(docs))} |`);
    return paragraphs(
      `## ${type.name}`,
      text(type.docs),
      members.length > 0 && ['| value | what it means |', '| --- | --- |', ...members].join('\n'),
      this.table(allProperties(this.assembly, type), type.kind === 'interface'),
      this.methods(type, '\n'),
    );
  }

  public table(values: readonly Value[], marksRequired = false): string {
    if (values.length === 0) return '';
    const rows = [...values]
      .sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))
      .map((value) => {
        const required = marksRequired && !value.optional ? ' (required)' : '';
        return `| \`${value.name}\`${required} | ${this.typeName(value.type)} | ${cell(described(value))} |`;
      });
    return ['| name | type | what it is |', '| --- | --- | --- |', ...rows].join('\n');
  }

  private method({ name, parameters = [], returns, static: isStatic, docs }: Method): string {
    const result = returns ? `: ${this.typeName(returns.type)}` : '';
    const signature = `- ${isStatic ? 'static ' : ''}**${name}**(${this.parameters(parameters)})${result}`;
    const told = parameters
      .filter((value) => text(value.docs))
      .map((value) => `\`${value.name}\`: ${text(value.docs)}`);
    return [signature, [text(docs), ...told].join(' ').trim()].filter(Boolean).join('\\\n  ');
  }

  private parameters(values: readonly Value[] = []): string {
    return values.map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${this.typeName(type)}`).join(', ');
  }

  private typeName(type: TypeReference): string {
    if (type.collection) {
      const { kind, elementtype } = type.collection;
      return `${kind === 'array' ? 'list' : 'map'} of ${this.typeName(elementtype)}`;
    }
    if (type.union) return type.union.types.map((one) => this.typeName(one)).join(' or ');
    const named = this.assembly.types[type.fqn ?? ''];
    if (named) return `[${named.name}](${hasPage(named) ? `${named.name}.md` : `#${named.name.toLowerCase()}`})`;
    return type.fqn?.split('.').at(-1) ?? type.primitive ?? 'any';
  }
}

/** With its default, which is code, or words behind a dash. */
function described({ docs }: Value): string {
  const [, words] = /^- (.+)$/.exec(docs?.default ?? '') ?? [];
  const byDefault = words ?? (docs?.default && `\`${docs.default}\``);
  return `${text(docs)}${byDefault ? ` Default: ${byDefault}.` : ''}`;
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|');
}
