import { forbiddenParameters, type RestoreRule, restoreRules } from '../../api/restore-rules';
import type { RestoreType } from '../../api/restore-types';
import { invalidParameter, missingParameter } from '../http/api-error';
import { parseObject } from '../parameters/read-json';
import type { RestoreRequest } from '../restore-jobs/restore-job-record';

/** What CreateRestoreJob checks beyond single parameters: that they fit the restore type. */
export function checkRestoreRules(request: RestoreRequest): void {
  const restoreType = request.RestoreType as RestoreType; // its values are checked with the other parameters
  const rule: RestoreRule = restoreRules[restoreType];
  const isGiven = (name: keyof RestoreRequest) => request[name] !== undefined && request[name] !== '';
  const reason = ` when RestoreType is ${restoreType}`;

  if (request.SourceType !== rule.sourceType) {
    throw invalidParameter('SourceType', request.SourceType, `${rule.sourceType}${reason}`);
  }
  const missing = rule.required.find((name) => !isGiven(name));
  if (missing) throw missingParameter(missing, reason);
  const forbidden = forbiddenParameters(restoreType).find(isGiven);
  if (forbidden) throw invalidParameter(forbidden, request[forbidden], `no value${reason}`);
  checkUdmDetail(request, rule, reason);
  // Said by the vendor's own Terraform documentation, and not by the reference page.
  if (['OSS', 'NAS'].includes(restoreType) && !isGiven('Options')) throw missingParameter('Options', reason);
  if (request.Edition === 'BASIC' && restoreType !== 'ECS_FILE') {
    throw invalidParameter('Edition', request.Edition, `STANDARD${reason}`);
  }
}

function checkUdmDetail({ UdmDetail }: RestoreRequest, { udmDetail = [] }: RestoreRule, reason: string): void {
  if (UdmDetail === undefined) return;
  const members = parseObject('UdmDetail', UdmDetail);
  const missing = udmDetail.find((name) => typeof members[name] !== 'string' || members[name] === '');
  if (missing) throw invalidParameter('UdmDetail', UdmDetail, `a JSON object with the member ${missing}${reason}`);
}
