import { text } from './api-page';
import { type AssemblyType, isConstruct } from './assembly';

/** API.md: where each class has its page. */
export function apiIndex(types: readonly AssemblyType[]): string {
  const list = (chosen: readonly AssemblyType[]) =>
    [...chosen]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((type) => `- [${type.name}](docs/api/${type.name}.md): ${text({ summary: type.docs?.summary })}`)
      .join('\n');
  return `${[
    '# API reference',
    'A page for each class, with an example. The props, the enums and the answers of a class stand on its page.',
    'The pages spell names as TypeScript does. Python writes `recovery_point` for `recoveryPoint` and takes props as keyword arguments; Java has builders for props and getters for what a construct tells; C# and Go begin names with a capital letter.',
    '## Constructs',
    list(types.filter(isConstruct)),
    '## Values that constructs take',
    list(types.filter((type) => !isConstruct(type))),
  ].join('\n\n')}\n`;
}
