import { readFileSync } from 'node:fs';
import { cdktnText } from '../frameworks/cdktn-text';

export type Framework = 'cdktf' | 'cdktn';
export type Language = 'python' | 'go' | 'java' | 'dotnet';

interface Words {
  /** Its folder in examples, and its page in docs/languages. */
  readonly name: string;
  readonly fence: string;
  /** Where its programs lie, under that folder. */
  readonly program: (stem: 'main' | 'drill') => string;
  readonly install: string;
  readonly command: string;
}

const NPX = 'npx -p cdktf-alicloud-restore alirestore';
const pascal = (stem: string) => stem[0].toUpperCase() + stem.slice(1);

const WORDS: Record<Language, Words> = {
  python: {
    name: 'python',
    fence: 'python',
    program: (stem) => `${stem}.py`,
    install: '```shell\npip install cdktf-alicloud-restore\n```',
    command: 'alirestore',
  },
  go: {
    name: 'go',
    fence: 'go',
    program: (stem) => `${stem}/main.go`,
    install: '```shell\ngo get github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore\n```',
    command: NPX,
  },
  java: {
    name: 'java',
    fence: 'java',
    program: (stem) => `src/main/java/com/example/${pascal(stem)}.java`,
    install: [
      '```xml',
      '<dependency>',
      '  <groupId>io.github.cdktf-alicloud-restore</groupId>',
      '  <artifactId>cdktf-alicloud-restore</artifactId>',
      '  <version>VERSION</version>',
      '</dependency>',
      '```',
    ].join('\n'),
    command: NPX,
  },
  dotnet: {
    name: 'csharp',
    fence: 'csharp',
    program: (stem) => `${pascal(stem)}.cs`,
    install: '```shell\ndotnet add package CdktfAlicloudRestore\n```',
    command: NPX,
  },
};

/** What the page of the package says in a registry of that language: its own way to install, and its own programs. */
export function languageReadme(framework: Framework, language: Language): string {
  const readme = readFileSync('README.md', 'utf8');
  const words = WORDS[language];
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = [
    readme.slice(0, readme.indexOf('\n## ')).trim(),
    section(readme, 'What it promises'),
    `## Install\n\n${words.install.replace('VERSION', version)}\n\nNode 20.9 or later, and Terraform 1.5 or later (or OpenTofu), must be on the PATH, too.`,
    `## A restore\n\n${programOf(words, 'main')}`,
    `\`\`\`shell\n${words.command} emulator exec -- cdktf deploy # on an emulated cloud\ncdktf deploy # in the real one\n\`\`\``,
    `## A drill\n\n${programOf(words, 'drill')}`,
    `\`\`\`shell\n${words.command} drill run --emulator --speed 60 # a rehearsal\n${words.command} drill run # in the cloud\n\`\`\``,
    `All else: [${words.name}.md](${DOCS}/languages/${words.name}.md), [guides and reference](${DOCS}/README.md).`,
    `CDK Terrain has [packages of its own](${DOCS}/guides/cdktn.md).`,
  ].join('\n\n');
  return framework === 'cdktf' ? `${text}\n` : `${cdktnText(text)}\n`;
}

const DOCS = 'https://github.com/cdktf-alicloud-restore/cdktf-alicloud-restore/blob/main/docs';

function section(readme: string, heading: string): string {
  const start = readme.indexOf(`\n## ${heading}\n`);
  return readme.slice(start, readme.indexOf('\n## ', start + 1)).trim();
}

function programOf({ name, fence, program }: Words, stem: 'main' | 'drill'): string {
  return `\`\`\`${fence}\n${readFileSync(`examples/${name}/${program(stem)}`, 'utf8').trim()}\n\`\`\``;
}
