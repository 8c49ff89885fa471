import type { createProgressReader } from './terraform/progress-reader';
import { createTerraformSteps } from './terraform/terraform-steps';
import type { DrillView } from './view/drill-view';

export interface Followed {
  readonly view: DrillView;
  readonly progress: ReturnType<typeof createProgressReader>;
  /** For --verbose: what Terraform says, as it says it. */
  readonly echo?: (text: string) => void;
}

/** Hears what Terraform says, and tells the view what has become of the restores since. */
export function followApply({ view, progress, echo }: Followed): (text: string) => void {
  const steps = createTerraformSteps();
  let last = '';
  return (text) => {
    if (text !== '') echo?.(text);
    const running = steps.read(text);
    if (running.join() !== last) view.works(running);
    last = running.join();
    for (const entry of progress.news()) view.seen(entry);
  };
}
