import { describe, expect, it } from 'vitest';
import { timesOnce } from '../../build/times-once';
import { TIME_FORMS } from '../../src/amounts/time';

const capital = TIME_FORMS[0].toUpperCase() + TIME_FORMS.slice(1);

describe('how a time is written', () => {
  it('is said once where several attributes would say it', () => {
    const schema = `- \`after\` (String) It ended then or later: ${TIME_FORMS}.\n- \`at\` (String) When. ${capital}.`;
    expect(timesOnce(schema)).toBe(
      `- \`after\` (String) It ended then or later ([a time](#times)).\n- \`at\` (String) When ([a time](#times)).\n\n### Times\n\nA time is written as ${TIME_FORMS}.`,
    );
  });

  it('stays where one attribute says it', () => {
    const schema = `- \`after\` (String) It ended then or later: ${TIME_FORMS}.`;
    expect(timesOnce(schema)).toBe(schema);
  });
});
