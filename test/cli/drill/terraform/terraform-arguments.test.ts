import { describe, expect, it } from 'vitest';
import { terraformArguments } from '../../../../src/cli/drill/terraform/terraform-arguments';

describe('what is handed on to Terraform', () => {
  it.each([
    [['-var-file=prod.tfvars'], ['-var-file=/here/prod.tfvars']],
    [['--var-file=../prod.tfvars'], ['-var-file=/prod.tfvars']],
    [
      ['-var-file', 'prod.tfvars', '-parallelism=3'],
      ['-var-file', '/here/prod.tfvars', '-parallelism=3'],
    ],
    [
      ['--var-file', '-odd-name'],
      ['--var-file', '/here/-odd-name'],
    ],
    [['-var-file=/abs/a.tfvars'], ['-var-file=/abs/a.tfvars']],
    [['-var-file=a=b.tfvars'], ['-var-file=/here/a=b.tfvars']],
    [
      ['-var', 'x=-out=1', '-target', 'a.b'],
      ['-var', 'x=-out=1', '-target', 'a.b'],
    ],
    [
      ['-var=region=x', '-refresh=false'],
      ['-var=region=x', '-refresh=false'],
    ],
  ])('%o is %o', (words, expected) => {
    expect(terraformArguments(words, '/here')).toEqual(expected);
  });

  it.each([
    [['-out=plan'], '-out is not for drill run: the plan is a file of drill run'],
    [['-out', 'plan'], '-out is not for drill run'],
    [['--json'], '-json is not for drill run'],
    [['-state=other.tfstate'], '-state is not for drill run: the apply would use another state'],
    [['-backup=-'], '-backup is not for drill run'],
    [['-destroy'], '-destroy is not for drill run: a drill destroys nothing'],
    [['-detailed-exitcode'], '-detailed-exitcode is not for drill run'],
    [['-var', 'drill_run_id=x'], 'the variable drill_run_id is set by --run-id, not by -var'],
    [['-var=drill_cleanup=never'], 'the variable drill_cleanup is set by --cleanup, not by -var'],
  ])('%o is refused, with what to do instead', (words, problem) => {
    expect(() => terraformArguments(words, '/here')).toThrow(problem);
  });
});
