import type { describeInvocationResults } from '../../api/operations/describe-invocation-results';
import { invocationAt } from '../cloud-assistant/invocation';
import { DEFAULT_PAGE_SIZE } from './defaults';
import type { Handler } from './handler';

/** Latest first. An invocation that nobody knows has no results. */
export const handleDescribeInvocationResults: Handler<typeof describeInvocationResults> = (request, service) => {
  const { ContentEncoding, MaxResults = DEFAULT_PAGE_SIZE, NextToken } = request;
  const found = service.invocations.find(request);
  const first = Number(NextToken) || 0;
  const isPlain = ContentEncoding?.toLowerCase() === 'plaintext';
  const page = found.slice(first, first + MaxResults);
  const next = first + MaxResults < found.length ? `${first + MaxResults}` : '';
  return {
    Invocation: {
      InvocationResults: { InvocationResult: page.map((each) => invocationAt(each, service.clock.now(), isPlain)) },
      ...{ NextToken: next, PageNumber: 1, PageSize: MaxResults, TotalCount: found.length },
    },
  };
};
