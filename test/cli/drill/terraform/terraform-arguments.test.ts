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
    [['-out=plan'], '-out cannot be used with drill run: drill run keeps the plan in a file of its own'],
    [['-out', 'plan'], '-out cannot be used with drill run'],
    [['--json'], '-json cannot be used with drill run'],
    [['-state=other.tfstate'], '-state cannot be used with drill run: terraform apply would use another state'],
    [['-backup=-'], '-backup cannot be used with drill run'],
    [['-destroy'], '-destroy cannot be used with drill run: a drill destroys nothing'],
    [['-detailed-exitcode'], '-detailed-exitcode cannot be used with drill run'],
    [['-var', 'drill_run_id=x'], 'the variable drill_run_id is set by --run-id, not by -var'],
    [['-var=drill_cleanup=never'], 'the variable drill_cleanup is set by --cleanup, not by -var'],
  ])('%o is refused, with what to do instead', (words, problem) => {
    expect(() => terraformArguments(words, '/here')).toThrow(problem);
  });
});
