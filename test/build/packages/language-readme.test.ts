import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, languageReadme } from '../../../build/packages/language-readme';

const IN_EACH: [Language, string, string, string][] = [
  ['python', 'pip install cdktf-alicloud-restore', '```python\n', 'from cdktf_alicloud_restore import'],
  [
    'go',
    'go get github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore',
    '```go\n',
    'package main',
  ],
];

describe.each(IN_EACH)('the README of the package for %s', (language, install, fence, program) => {
  it('shows that language, and no TypeScript', () => {
    const readme = languageReadme('cdktf', language);
    expect(readme).toMatch(/^# cdktf-alicloud-restore\n/);
    expect(readme).toContain(install);
    expect(readme.split(fence)).toHaveLength(3); // a restore and a drill
    expect(readme).toContain(program);
    expect(readme).not.toContain('```typescript');
    expect(readme).not.toContain('npm install');
  });

  it('says cdktn in the package for it', () => {
    const readme = languageReadme('cdktn', language);
    expect(readme).toMatch(/^# cdktn-alicloud-restore\n/);
    expect(readme).toContain('cdktn deploy');
    expect(readme.replace(/https:\/\/\S+/g, '').replace(/github\.com\/cdktf-alicloud-restore/g, '')).not.toMatch(
      /cdktf/,
    );
  });
});

it('has programs to show of every language whose examples there are', () => {
  for (const language of ['java', 'csharp'] as const) {
    if (!existsSync(`examples/${language}`)) continue;
    expect(languageReadme('cdktf', language === 'java' ? 'java' : 'dotnet')).toContain(`\`\`\`${language}\n`);
  }
});
