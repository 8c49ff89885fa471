import {
  Aspects,
  Fn,
  TerraformCount,
  TerraformIterator,
  TerraformOutput,
  TerraformResource,
  type TerraformResourceLifecycle,
  TerraformStack,
  TerraformVariable,
  Testing,
} from 'cdktf';
import { Construct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { AlirestoreProvider, Duration, FailurePolicy, RestoreGate } from '../../../src';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';
import { everyRestore } from '../every-restore';
import { stackWithProvider, synthesize } from '../synthesize';

const beijing = (stack: TerraformStack) =>
  new AlirestoreProvider(stack, 'beijing', { alias: 'beijing', pluginFolder: writeFakePlugin(temporaryFolder()) });

describe.each(everyRestore)('a %s', (_, { type, noun, gateMap, make, takeOver }) => {
  const argumentsOf = (build: (stack: TerraformStack) => unknown) => synthesize(build).resource[type].orders;

  it('hands on how it is started and waited for', () => {
    const written = argumentsOf((stack) =>
      make(stack, 'orders', {
        waitForCompletion: true,
        startWhen: new TerraformVariable(stack, 'wanted', { type: 'bool' }).booleanValue,
        onFailure: FailurePolicy.REPORT,
        timeout: Duration.days(2),
        triggers: { month: 'May' },
        provider: beijing(stack),
        dependsOn: [make(stack, 'first')],
      }),
    );
    expect(written).toMatchObject({
      wait_for_completion: true,
      start_when: `\${var.wanted}`,
      on_failure: 'report',
      timeouts: { create: '48h' },
      triggers: { month: 'May' },
      provider: 'alirestore.beijing',
      depends_on: [`${type}.first`],
    });
  });

  it('writes nothing that is not set', () => {
    const written = argumentsOf((stack) => make(stack, 'orders'));
    const set = ['wait_for_completion', 'start_when', 'on_failure', 'on_timeout', 'timeouts', 'triggers', 'lifecycle'];
    expect(Object.keys(written).filter((name) => set.includes(name))).toEqual([]);
    expect(Object.values(written)).not.toContain(null);
  });

  it('fails when its time limit has no effect', () => {
    const idle = { waitForCompletion: false, timeout: Duration.hours(1) };
    expect(() => make(stackWithProvider(), 'orders', idle)).toThrow(
      `timeout has no effect: got 1 h, but waitForCompletion (wait_for_completion) is false; leave timeout out, or let the apply wait for the ${noun}`,
    );
  });

  const lifecycles: TerraformResourceLifecycle[] = [{ createBeforeDestroy: true }, { ignoreChanges: ['triggers'] }];

  it.each(lifecycles)('keeps all that it promises under an Aspect that sets %o', (lifecycle) => {
    const build = (set: boolean) => (stack: TerraformStack) => {
      make(stack, 'orders');
      if (!set) return;
      Aspects.of(stack).add({
        visit(node) {
          if (TerraformResource.isTerraformResource(node)) node.lifecycle = lifecycle;
        },
      });
    };
    const { lifecycle: written, ...restore } = argumentsOf(build(true));
    expect(written).toBeDefined();
    expect(restore).toEqual(argumentsOf(build(false)));
  });

  it('has the address that its name promises, unambiguous within other constructs', () => {
    const { resource } = synthesize((stack) => {
      make(stack, 'orders');
      make(new Construct(stack, 'shop'), 'orders');
    });
    expect(Object.keys(resource[type])).toEqual(['orders', expect.stringMatching(/^shop_orders_[0-9A-F]{8}$/)]);
  });

  it('says how it went in a text', () => {
    const { output } = synthesize((stack) => {
      new TerraformOutput(stack, 'summary', { value: make(stack, 'orders').summary });
    });
    expect(output.summary.value).toMatch(
      new RegExp(
        `^\\$\\{join\\(": ", compact\\(\\[coalesce\\(${type}\\.orders\\..*verdict, "unknown"\\), .*${type}\\.orders\\.error_message\\]\\)\\)\\]\\)\\)\\}$`,
      ),
    );
  });

  it('can be read by another stack', () => {
    const app = Testing.app();
    const [first, second] = [new TerraformStack(app, 'first'), new TerraformStack(app, 'second')];
    new TerraformOutput(second, 'verdict', { value: make(first, 'orders').verdict });
    second.prepareStack();
    expect(JSON.stringify(JSON.parse(Testing.synth(first)).output)).toContain(`\${${type}.orders.verdict}`);
  });

  it('is taken over from elsewhere, and not started again', () => {
    const { resource, import: imported } = synthesize((stack) => takeOver(stack, 'orders', 'id-1'));
    expect(imported).toEqual([{ id: expect.stringMatching(/(^|:)id-1$/), to: `${type}.orders` }]);
    expect(resource[type].orders).toEqual(argumentsOf((stack) => make(stack, 'orders')));
    const other = synthesize((stack) => takeOver(stack, 'orders', 'id-1', { provider: beijing(stack) }));
    expect(other.import[0].provider).toBe('alirestore.beijing');
    expect(() => takeOver(stackWithProvider(), 'orders', ' ')).toThrow(
      /^missing restore(Task)?Id \(restore_(task_)?id\): got " ", expected the ID of a restore (job|task), such as /,
    );
  });

  it('is waited for by a gate, which is told why it could not be started', () => {
    const entry = (onFailure?: FailurePolicy) =>
      synthesize((stack) => {
        const restore = make(stack, 'orders', { onFailure });
        const prop = gateMap.replace(/_(.)/g, (__, letter) => letter.toUpperCase());
        new RestoreGate(stack, 'gate', { [prop]: { orders: restore } });
      }).resource.alirestore_gate.gate[gateMap].orders;
    expect(Object.values(entry())).toContain(`\${${type}.orders.id}`);
    expect(entry()).not.toHaveProperty('error_message');
    expect(entry(FailurePolicy.REPORT).error_message).toBe(`\${${type}.orders.error_message}`);
  });

  it('knows what it must not overwrite', () => {
    const written = argumentsOf((stack) => make(stack, 'orders')._guardWith({ group: 'shop', name: 'orders' }));
    expect(written.guard).toEqual({ group: 'shop', name: 'orders' });
  });

  it('is written as HCL, too', () => {
    const stack = stackWithProvider();
    make(stack, 'orders', { timeout: Duration.hours(2), triggers: { quote: 'say "May"' } });
    const hcl = Testing.synthHcl(stack);
    expect(hcl).toContain(`resource "${type}" "orders"`);
    expect(hcl).toContain('timeouts = {\ncreate = "2h"\n}');
    expect(hcl).toContain('quote = "say \\"May\\""');
    expect(hcl).not.toContain('lifecycle');
  });
});

describe.each(everyRestore)('a %s that stands for several', (_, { type, make, makeNamed, takeOver }) => {
  it('is made once for each of what an iterator has', () => {
    const { resource, output } = synthesize((stack) => {
      const shards = TerraformIterator.fromList(['a', 'b']);
      const restore = makeNamed(stack, 'shards', shards.value, { forEach: shards });
      const value = Fn.lookupNested(Fn.tomap(restore.fqn), ['a', 'status']);
      new TerraformOutput(stack, 'status', { value, staticId: true });
    });
    expect(resource[type].shards.for_each).toBe(`\${toset(["a", "b"])}`);
    expect(JSON.stringify(resource[type].shards)).toContain(`\${each.value}`);
    expect(output.status.value).toBe(`\${tomap(${type}.shards).a.status}`);
  });

  it('is made as often as is counted', () => {
    const { resource } = synthesize((stack) => {
      const wanted = new TerraformVariable(stack, 'wanted', { type: 'number' });
      makeNamed(stack, 'fixed', 'a', { count: 1 });
      makeNamed(stack, 'counted', 'b', { count: TerraformCount.of(wanted.numberValue) });
    });
    expect(resource[type]).toMatchObject({ fixed: { count: 1 }, counted: { count: `\${var.wanted}` } });
    expect(() => make(stackWithProvider(), 'odd', { count: 1.5 })).toThrow(
      'invalid count: got 1.5, expected a whole number from 0 to',
    );
  });

  it.each<[string, (restore: ReturnType<typeof make>) => unknown, string?]>([
    ['status', (restore) => restore.status, '"status"'],
    ['durationSecondsText', (restore) => restore.durationSecondsText, '"duration_seconds"'],
    ['a guard by a gate', (restore) => restore._gateEntry(), '"id"'],
    ['summary', (restore) => restore.summary],
  ])('has no %s, and says what to ask', (__, ask, attribute) => {
    for (const [props, one] of [
      [{ count: 1 }, 'shards.fqn, [0'],
      [{ forEach: TerraformIterator.fromList(['a']) }, 'Fn.tomap(shards.fqn), [key'],
    ] as const) {
      const restore = make(stackWithProvider(), 'shards', props);
      const advice = attribute ? `ask Fn.lookupNested(${one}, ${attribute}]), or make` : 'of one restore; make';
      expect(() => ask(restore)).toThrow(`${advice} each restore by itself, in a loop of your language`);
    }
  });

  it('is not taken over', () => {
    expect(() => takeOver(stackWithProvider(), 'shards', 'id-1', { count: 1 })).toThrow(
      '"stack/shards" has count: got a question for its fromRestore',
    );
  });
});

describe.each(everyRestore)('a recovery point that is not of a %s', (name, { make }) => {
  it.each(everyRestore.filter(([other]) => other !== name))('is refused: that of a %s', (_, { point }) => {
    const said = `wrong recoveryPoint (recovery_point): got a ${point.constructor.name}, expected a`;
    expect(() => make(stackWithProvider(), 'orders', { recoveryPoint: point } as never)).toThrow(said);
  });
});
