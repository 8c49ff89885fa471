import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/api/field';
import { answerEntry } from '../../../src/emulator/store/answer-entry';

const description = 'Something.';
const fields = {
  Name: { type: 'string', description },
  Bytes: { type: 'long', description },
  Quoted: { type: 'long', quoted: true, description },
  Paths: { type: 'list', wrappedIn: 'Path', of: { type: 'string', description }, description },
  Detail: {
    type: 'object',
    description,
    fields: { Sizes: { type: 'list', of: { type: 'long', description }, description } },
  },
} as const satisfies Fields;

describe('an entry in an answer', () => {
  it('has the fields of the operation alone', () => {
    expect(answerEntry(fields, { Name: 'n', course: 'complete', PlanId: 'p', Bytes: undefined })).toEqual({
      Name: 'n',
    });
  });

  it('has numbers as numbers, exact beyond 2^53, and as strings where the service quotes them', () => {
    expect(answerEntry(fields, { Bytes: '7', Quoted: 8 })).toEqual({ Bytes: 7, Quoted: '8' });
    expect(answerEntry(fields, { Bytes: '9223372036854775807', Detail: { Sizes: ['1', 2] } })).toEqual({
      Bytes: 9223372036854775807n,
      Detail: { Sizes: [1, 2] },
    });
  });

  it('has a wrapped list even where only the wrapping is there', () => {
    expect(answerEntry(fields, { Paths: {} })).toEqual({ Paths: {} });
    expect(answerEntry(fields, { Paths: { Path: [] } })).toEqual({ Paths: { Path: [] } });
  });
});
