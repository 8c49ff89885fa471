import { Job } from '../generated/job';
import { restoreResource } from '../restore/restore-resource';

export class JobResource extends restoreResource(Job) {}
