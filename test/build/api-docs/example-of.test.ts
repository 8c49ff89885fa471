import { describe, expect, it } from 'vitest';
import { exampleOf } from '../../../build/api-docs/example-of';

const gate = `import { App } from 'cdktf';

const app = new App();
const stack = new TerraformStack(app, 'gate');

const names = ['a', 'b'];
const job = new Job(stack, 'job', { names });

const gate = new Gate(stack, 'gate', {
  jobs: [job],
}); // waits for all

new Output(stack, 'all', { value: gate.succeeded });
new Output(stack, 'gate', { value: 'of another' });

app.synth();
`;
const programs = [
  { file: 'job.ts', code: "const job = Job.from(stack, 'r-1');\napp.synth();\n" },
  { file: 'gate.ts', code: gate },
];

describe('the example of a class', () => {
  it('has the statements that make it, what they use, and what uses it', () => {
    expect(exampleOf('Gate', programs)).toEqual({
      file: 'gate.ts',
      code: `const names = ['a', 'b'];
const job = new Job(stack, 'job', { names });

const gate = new Gate(stack, 'gate', {
  jobs: [job],
}); // waits for all

new Output(stack, 'all', { value: gate.succeeded });`,
    });
  });

  it('is of the first program that uses it, also by a static method', () => {
    expect(exampleOf('Job', programs)).toEqual({ file: 'job.ts', code: "const job = Job.from(stack, 'r-1');" });
  });

  it('must be there', () => {
    expect(() => exampleOf('Drill', programs)).toThrow(
      'no program in examples/typescript uses Drill: write one, for its page in docs/api',
    );
  });
});
