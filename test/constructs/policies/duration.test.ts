import { TerraformOutput, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { Duration } from '../../../src';

describe('a duration', () => {
  it.each([
    [Duration.seconds(0), 0, '0h'],
    [Duration.seconds(45), 45, '45s'],
    [Duration.seconds(1.5), 1.5, '1500ms'],
    [Duration.minutes(90), 5400, '90m'],
    [Duration.minutes(120), 7200, '2h'],
    [Duration.hours(0.1), 360, '6m'],
    [Duration.hours(24), 86_400, '24h'],
    [Duration.days(2), 172_800, '48h'],
  ])('%s is %d seconds, and %s to Terraform', (duration, seconds, text) => {
    expect(duration.toSeconds()).toBe(seconds);
    expect(duration.toMilliseconds()).toBe(seconds * 1000);
    expect(`${duration}`).toBe(text);
  });

  it('fails when it is negative', () => {
    expect(() => Duration.minutes(-1)).toThrow(
      'invalid duration: Duration.minutes() got -1, expected a number of at least 0',
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('fails when it is %d', (amount) => {
    expect(() => Duration.days(amount)).toThrow(`Duration.days() got ${amount}, expected a number`);
  });

  it.each([
    [Duration.seconds, '${var.n}', '${var.n}s'],
    [Duration.minutes, '${(var.n * 60)}', '${var.n}m'],
    [Duration.hours, '${(var.n * 3600)}', '${var.n}h'],
    [Duration.days, '${(var.n * 86400)}', '${(var.n * 24)}h'],
  ])('may be known to Terraform alone', (of, seconds, text) => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const duration = of(new TerraformVariable(stack, 'n', { type: 'number' }).numberValue);
    expect(duration._seconds).toBeUndefined();
    const resolved = { seconds: duration.toSeconds(), ms: duration.toMilliseconds(), text: `${duration}` };
    new TerraformOutput(stack, 'o', { value: resolved, staticId: true });
    expect(JSON.parse(Testing.synth(stack)).output.o.value).toMatchObject({ seconds, text });
  });
});
