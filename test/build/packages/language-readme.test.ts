import { describe, expect, it } from 'vitest';
import { type Framework, type Language, languageReadme } from '../../../build/packages/language-readme';

/** What the reader of each installs, what fences his programs, and how these name the framework and the package. */
const IN_EACH: [Framework, Language, string, string, string, string][] = [
  [
    'cdktf',
    'python',
    'pip install cdktf-alicloud-restore',
    'python',
    'from cdktf import',
    'from cdktf_alicloud_restore',
  ],
  [
    'cdktn',
    'python',
    'pip install cdktn-alicloud-restore',
    'python',
    'from cdktn import',
    'from cdktn_alicloud_restore',
  ],
  [
    'cdktf',
    'go',
    'go get github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore',
    'go',
    '"github.com/hashicorp/terraform-cdk-go/cdktf"',
    '"github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore"',
  ],
  [
    'cdktn',
    'go',
    'go get github.com/cdktf-alicloud-restore/cdktn-alicloud-restore-go/cdktnalicloudrestore',
    'go',
    '"github.com/open-constructs/cdk-terrain-go/cdktn"',
    '"github.com/cdktf-alicloud-restore/cdktn-alicloud-restore-go/cdktnalicloudrestore"',
  ],
  [
    'cdktf',
    'java',
    '<artifactId>cdktf-alicloud-restore</artifactId>',
    'java',
    'import com.hashicorp.cdktf.App;',
    'import io.github.cdktfalicloudrestore.AlirestoreProvider;',
  ],
  [
    'cdktn',
    'java',
    '<artifactId>cdktn-alicloud-restore</artifactId>',
    'java',
    'import io.cdktn.cdktn.App;',
    'import io.github.cdktnalicloudrestore.AlirestoreProvider;',
  ],
  [
    'cdktf',
    'dotnet',
    'dotnet add package CdktfAlicloudRestore',
    'csharp',
    'using HashiCorp.Cdktf;',
    'using CdktfAlicloudRestore;',
  ],
  [
    'cdktn',
    'dotnet',
    'dotnet add package CdktnAlicloudRestore',
    'csharp',
    'using Io.Cdktn;',
    'using CdktnAlicloudRestore;',
  ],
];

describe.each(IN_EACH)('the README of %s for %s', (framework, language, install, fence, theirs, ours) => {
  const readme = languageReadme(framework, language);

  it('shows that language, and no TypeScript', () => {
    expect(readme).toMatch(new RegExp(`^# ${framework}-alicloud-restore\n`));
    expect(readme).toContain(install);
    const [, restore, drill, ...more] = readme.split(`\`\`\`${fence}\n`);
    expect(more).toEqual([]);
    for (const program of [restore, drill]) {
      expect(program).toContain(theirs);
      expect(program).toContain(ours);
    }
    expect(drill).toContain('RestoreDrill');
    expect(readme).not.toContain('```typescript');
    expect(readme).not.toContain('npm install');
  });

  it('names the framework that the reader has', () => {
    expect(readme).toContain(`-- ${framework} deploy # on an emulated cloud`);
    expect(readme).toContain(framework === 'cdktf' ? 'constructs for CDK for Terraform' : 'constructs for CDK Terrain');
    expect(readme.includes('CDK Terrain has [packages of its own]')).toBe(framework === 'cdktf');
    expect(readme.includes('The pages linked here are written for CDK for Terraform')).toBe(framework === 'cdktn');
    const other = framework === 'cdktf' ? /cdktn/i : /cdktf/i;
    const outsideOfAddresses = readme
      .replace(/https:\/\/\S+/g, '')
      .replace(/(github\.com\/|io\.github\.)cdktf-alicloud-restore(?=[/<])/g, '');
    expect(outsideOfAddresses).not.toMatch(other);
  });
});
