import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Op, TerraformResource, TerraformSelf, TerraformStack, Testing, Token } from 'cdktf';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ActionEvent,
  ActionFailure,
  type ActionTriggerProps,
  Duration,
  EmptyPolicy,
  FailurePolicy,
  PartialPolicy,
  RestoreAction,
  RestoreDrill,
  RestoreGate,
  RestoreJob,
} from '../../../src';
import { temporaryFolder } from '../../harness/temporary-folder';
import { stackOn } from '../actions/stack-on';
import { files, snapshot } from '../synthesize';

const props = { recoveryPoint: snapshot, target: files };
const reporting = { ...props, onFailure: FailurePolicy.REPORT };
const restore = (stack: TerraformStack, id = 'again') => new RestoreAction(stack, id, props);

function triggersOf(
  build: (stack: TerraformStack) => void,
  engine = 'Terraform v1.16.4',
  type = 'alirestore_job',
): any {
  const stack = stackOn(engine);
  build(stack);
  const [resource] = Object.values<any>(JSON.parse(Testing.synth(stack, true)).resource[type]);
  return resource.lifecycle.action_trigger;
}

const triggered = (trigger: ActionTriggerProps, engine?: string) =>
  triggersOf((stack) => new RestoreJob(stack, 'orders', props).runAction(restore(stack), trigger), engine);

describe('a trigger', () => {
  it('runs an action after each creation and update, when nothing else is said', () => {
    expect(triggered({}, 'Terraform v1.14.0')).toEqual([
      { events: ['after_create', 'after_update'], actions: ['action.alirestore_restore.again'] },
    ]);
  });

  it('says when, under which condition, and what a failure means', () => {
    const events = [ActionEvent.AFTER_CREATE];
    const condition = Token.asString(Op.eq(TerraformSelf.getString('verdict'), 'failed'));
    expect(triggered({ events, condition, onFailure: ActionFailure.TAINT })).toEqual([
      {
        events: ['after_create'],
        condition: '${(self.verdict == "failed")}',
        on_failure: 'taint',
        actions: ['action.alirestore_restore.again'],
      },
    ]);
  });

  it('stands beside those that were there before, in their order', () => {
    const both = triggersOf((stack) => {
      const job = new RestoreJob(stack, 'orders', props);
      job.runAction(restore(stack, 'one'));
      job.runAction(restore(stack, 'two'), { events: [ActionEvent.BEFORE_UPDATE] });
    });
    expect(both.map(({ actions }: any) => actions)).toEqual([
      ['action.alirestore_restore.one'],
      ['action.alirestore_restore.two'],
    ]);
  });

  it.each<[string, ActionTriggerProps]>([
    ['a trigger on the event "after_destroy"', { events: [ActionEvent.AFTER_CREATE, ActionEvent.AFTER_DESTROY] }],
    ['a trigger with onFailure (on_failure)', { onFailure: ActionFailure.CONTINUE }],
    ['a trigger on a verdict, or another condition on self,', { condition: '${self.verdict == "failed"}' }],
    [
      'a trigger on a verdict, or another condition on self,',
      { condition: Op.eq(TerraformSelf.getString('verdict'), 'failed') },
    ],
  ])('%s needs Terraform 1.16', (what, trigger) => {
    expect(() => triggered(trigger, 'Terraform v1.15.9')).toThrow(
      `[stack/again] ${what} is unknown to the engine of this stack: got Terraform v1.15.9, expected Terraform v1.16 or later`,
    );
    expect(triggered(trigger)).toHaveLength(1);
  });

  it('of any other kind is known wherever its action is, which alone is refused', () => {
    const refused = () => triggered({}, 'Terraform v1.13.5');
    expect(refused).toThrow('an action is unknown to the engine of this stack: got Terraform v1.13.5');
    expect(refused).not.toThrow('trigger');
  });

  it('with a condition on something else does not', () => {
    expect(triggered({ condition: '${var.wanted}' }, 'Terraform v1.14.0')).toHaveLength(1);
  });

  it('taints only what was created', () => {
    expect(() => triggered({ onFailure: ActionFailure.TAINT })).toThrow(
      '"stack/again": onFailure (on_failure) is ActionFailure.TAINT: got the event "after_update"',
    );
    expect(() => triggered({ events: [] })).toThrow('"stack/again" would never run: got [] as events');
  });

  it('is of any resource, but of the same stack', () => {
    class Machine extends TerraformResource {}
    const machineIn = (stack: TerraformStack) =>
      new Machine(stack, 'machine', { terraformResourceType: 'alicloud_instance' });
    const build = (stack: TerraformStack) => restore(stack).runOn(machineIn(stack));
    expect(triggersOf(build, 'Terraform v1.14.0', 'alicloud_instance')).toHaveLength(1);
    const stack = stackOn('Terraform v1.16.4');
    const other = new TerraformStack(stack.node.scope as App, 'other');
    expect(() => restore(stack).runOn(machineIn(other))).toThrow('got a resource of the stack "other"');
  });
});

describe('what happens on a verdict', () => {
  const conditionOf = (build: (stack: TerraformStack) => void, type?: string) =>
    triggersOf(build, undefined, type)[0].condition;
  const onJob = (how: 'onSuccess' | 'onFailure', policies: object) =>
    conditionOf((stack) => new RestoreJob(stack, 'orders', { ...reporting, ...policies })[how](restore(stack)));

  it.each([
    [{}, '"succeeded","empty"', '"partial","failed"'],
    [{ onPartial: PartialPolicy.WARN, onEmpty: EmptyPolicy.FAIL }, '"succeeded","partial"', '"empty","failed"'],
    [{ acceptPartial: { maxFailedItems: 5 } }, '"succeeded","empty"', '"failed"'],
  ])('follows the policies %o of a job', (policies, good, bad) => {
    expect(onJob('onSuccess', policies)).toBe(`\${contains([${good}], self.verdict)}`);
    expect(onJob('onFailure', policies)).toBe(`\${contains([${bad}], self.verdict)}`);
  });

  it('follows those of a gate, and the objectives of a drill', () => {
    const gate = conditionOf((stack) => {
      const job = new RestoreJob(stack, 'orders', { ...props, waitForCompletion: false });
      new RestoreGate(stack, 'gate', { restoreJobs: { job }, onFailure: FailurePolicy.REPORT }).onFailure(
        restore(stack),
      );
    }, 'alirestore_gate');
    expect(gate).toBe('${contains(["partial","failed"], self.verdict)}');
    const drill = conditionOf((stack) => {
      const made = new RestoreDrill(stack, 'drill', { objectives: { rto: Duration.hours(1) } });
      made.addRestore('orders', props);
      made.onFailure(restore(stack));
    }, 'alirestore_drill');
    expect(drill).toBe('${contains(["failed","missed"], self.verdict)}');
  });

  it('is refused where the failure ends the apply: Terraform runs nothing then', () => {
    const stack = stackOn('Terraform v1.16.4');
    const job = new RestoreJob(stack, 'orders', props);
    expect(() => job.onFailure(restore(stack))).toThrow('got FailurePolicy.FAIL, expected FailurePolicy.REPORT');
    expect(() => job.onSuccess(restore(stack, 'other'))).not.toThrow();
  });
});

describe('synthesis to HCL', () => {
  afterEach(() => vi.unstubAllEnvs());

  const synthesizeInto = (outdir: string, isHcl: boolean) => {
    vi.stubEnv('SYNTH_HCL_OUTPUT', String(isHcl));
    const app = new App({ outdir });
    const stack = stackOn('Terraform v1.16.4', app);
    new RestoreJob(stack, 'orders', reporting).onFailure(restore(stack));
    app.synth();
    return (name: string) => join(outdir, 'stacks/stack', name);
  };

  it('writes triggers as blocks of bare words, and actions into a file beside', () => {
    const path = synthesizeInto(temporaryFolder(), true);
    expect(readFileSync(path('cdk.tf'), 'utf8').replace(/\s+/g, ' ')).toContain(
      'lifecycle { action_trigger { events = [after_create, after_update] actions = [action.alirestore_restore.again] condition = "${contains(["partial","failed"], self.verdict)}" } }',
    );
    const { action } = JSON.parse(readFileSync(path('actions.tf.json'), 'utf8'));
    expect(action.alirestore_restore.again.config.vault_id).toBe('v-1');
  });

  it('leaves no such file where the next synthesis is to JSON', () => {
    const outdir = temporaryFolder();
    const path = synthesizeInto(outdir, true);
    expect(existsSync(path('actions.tf.json'))).toBe(true);
    synthesizeInto(outdir, false);
    expect(existsSync(path('actions.tf.json'))).toBe(false);
  });
});
