import { describe, expect, it } from 'vitest';
import { apiIndex } from '../../../build/api-docs/api-index';
import { apiPage } from '../../../build/api-docs/api-page';
import { hasPage } from '../../../build/api-docs/assembly';
import { toyAssembly } from './toy-assembly';

describe('the page of a construct', () => {
  it('has an example, what it takes, what it tells, and what belongs to these', () => {
    const page = apiPage(toyAssembly, toyAssembly.types['toy.Alarm'], {
      file: 'alarm.ts',
      code: 'new Alarm(stack);',
    });
    expect(page).toBe(`# Alarm

Rings. And rings.

\`\`\`typescript
new Alarm(stack);
\`\`\`

From [alarm.ts](../../examples/typescript/alarm.ts), which a test synthesizes and applies.

## To make one

new **Alarm**(scope: Construct, props?: [AlarmProps](#alarmprops))

## Methods

- static **at**(time: string): [Alarm](Alarm.md)\\
  One at a time. \`time\`: RFC 3339.

## What it tells

| name | type | what it is |
| --- | --- | --- |
| \`rings\` | [RingList](#ringlist) | All of them. |

## AlarmProps

How it rings.

| name | type | what it is |
| --- | --- | --- |
| \`days\` (required) | list of string | a \\| b |
| \`tone\` | [Tone](#tone) | How high. Default: \`Tone.LOW\`. |
| \`name\` | string | Its name. Default: the id. |

## Tone

A height.

| value | what it means |
| --- | --- |
| \`LOW\` | Deep. |

## RingList

- **get**(): [Ring](#ring)

## Ring

| name | type | what it is |
| --- | --- | --- |
| \`seconds\` | number | How long. |
`);
  });
});

describe('API.md', () => {
  it('lists constructs, and the values that they take', () => {
    const text = apiIndex(Object.values(toyAssembly.types).filter(hasPage));
    expect(text).toContain('## Constructs\n\n- [Alarm](docs/api/Alarm.md): Rings.\n');
    expect(text).toContain('## Values that constructs take\n\n- [Color](docs/api/Color.md): A value.\n');
  });
});
