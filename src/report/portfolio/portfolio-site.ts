import { foreign, type Html, html } from '../html/html';
import { htmlReport } from '../html/html-report';
import { drillPage, toAll } from './drill-page';
import { overviewPage, rehearsalsPage } from './overview-page';
import type { Portfolio } from './portfolio';
import { historyOf, type PortfolioDrill } from './portfolio-drill';
import { wayBack } from './portfolio-page';
import { drillPath, OVERVIEW, REHEARSALS, runPath } from './site-paths';

export interface SiteFile {
  /** From the top of the site, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** One file after the other: all at once may be more than fits into memory. `coverage` is a part of the first page. */
export function* portfolioSite(portfolio: Portfolio, coverage: Html): Generator<SiteFile> {
  const { drills, rehearsals } = portfolio;
  yield { path: OVERVIEW, text: overviewPage(portfolio, coverage) };
  if (rehearsals.length > 0) yield { path: REHEARSALS, text: rehearsalsPage(portfolio) };
  for (const drill of [...drills, ...rehearsals]) yield* drillFiles(drill, portfolio);
}

function* drillFiles(drill: PortfolioDrill, { moment, limits }: Portfolio): Generator<SiteFile> {
  yield { path: drillPath(drill), text: drillPage(drill, moment) };
  const way = wayBack(toAll(drill), [OVERVIEW, html`${foreign(drill.name)}`]);
  for (const [index, run] of drill.runs.entries()) {
    yield { path: runPath(drill, index), text: htmlReport(run, historyOf(drill.runs, index, limits), way) };
  }
}
