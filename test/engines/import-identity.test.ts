import { expect, it, onTestFinished } from 'vitest';
import type { Restore } from '../e2e/harness/services/service';
import { services } from '../e2e/harness/services/services';
import { quickProvider } from '../e2e/harness/stack';
import { Workspace } from '../e2e/harness/workspace';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { engineHas } from '../harness/engine';

const identityOf = (type: string, { id }: Restore) =>
  type === 'alirestore_job' ? { restore_type: 'ECS_FILE', restore_id: id } : { restore_task_id: id };

it.each(services)('$type is imported by its identity, where the engine knows such', async (service) => {
  const { type, courses, createAction } = service;
  const cloud = await startEmulatedCloud({
    speed: 100,
    scenario: { defaultCourse: courses.atOnce, courses: service.definitions(1) },
  });
  onTestFinished(() => cloud.close());
  const workspace = new Workspace(`import-identity-${type}`, { ALIRESTORE_EMULATOR: cloud.url });
  const configuration = { provider: quickProvider, resource: { [type]: { orders: service.restore('orders') } } };
  workspace.configure(configuration);
  await workspace.init();
  await workspace.succeed('apply', '-auto-approve');
  workspace.forget();

  const identity = identityOf(type, service.restores(cloud)[0]);
  workspace.configure({ ...configuration, import: [{ to: `${type}.orders`, identity }] });
  const { code, text } = await workspace.apply();
  if (engineHas('importIdentity')) {
    expect(text).toMatch(/1 imported, 0 added, \d changed, 0 destroyed/);
    expect(await workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
  } else {
    expect(code).toBe(1);
    expect(text).toContain('No argument or block type is named "identity".');
  }
  expect(cloud.executed(createAction)).toBe(1);
});
