import { describe, expect, it } from 'vitest';
import { checkProps } from '../../../src/constructs/synthesis/check-props';

const target = (path: string) =>
  checkProps('EcsFilesTargetProps', { instanceId: 'i-1', path }, 'RestoreTarget.ecsFiles');

describe('a text with an object in it', () => {
  it.each([
    ['an f-string of Python', '/r/<cdktf._LazyBaseProxy object at 0x7f04aeb471d0>'],
    ['%s in Go', '/r/%!s(*string=0x298c92d19490)'],
  ])('is refused, as %s makes it', (_, path) => {
    expect(() => target(path)).toThrow(
      `RestoreTarget.ecsFiles (ecs_files): wrong path: got "${path}", expected a text; what is in it is an object`,
    );
  });

  it('is refused in a list, too', () => {
    const include = ['/srv', '<cdktf.TerraformVariable object at 0x7f04aeb471d0>'];
    expect(() => checkProps('EcsFilesTargetProps', { instanceId: 'i-1', path: '/r', include }, 'the target')).toThrow(
      'wrong include[1]: got "<cdktf.TerraformVariable object at 0x7f04aeb471d0>"',
    );
  });

  it.each(['/r/100%!', '/r/<object at home>', `/r/\${var.folder}`])('is none in %s', (path) => {
    expect(target(path)).toMatchObject({ path });
  });
});
