import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderDrillModule } from '../../build/generate-drill-module';

const files = renderDrillModule();

it('modules/drill is what the schemas make of it', () => {
  for (const [path, text] of Object.entries(files)) {
    expect(readFileSync(join(__dirname, '../..', path), 'utf8'), path).toBe(text);
  }
});

it('takes each argument that is not for the drill to decide, and hands it on', () => {
  const variable = files['modules/drill/variables.tf'];
  const restores = files['modules/drill/wave/restores.tf'];
  for (const argument of ['target_container_cluster_id', 'restore_destination_mode', 'cross_account_user_id']) {
    expect(variable).toMatch(new RegExp(`^ +${argument} += optional\\(`, 'm'));
    expect(restores).toMatch(new RegExp(`^ +${argument} += each\\.value\\.${argument}$`, 'm'));
  }
  expect(variable).not.toContain('start_when');
  expect(variable).not.toContain('_wo ');
});
