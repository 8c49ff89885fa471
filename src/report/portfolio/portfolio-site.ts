import { coverageHtml } from '../coverage/coverage-html';
import { foreign, html } from '../html/html';
import { htmlReport } from '../html/html-report';
import { coveragePath } from './coverage-part';
import { drillPage, toAll } from './drill-page';
import { hasRehearsals, overviewPage, rehearsalsPage } from './overview-page';
import type { Portfolio } from './portfolio';
import { historyOf, type PortfolioDrill } from './portfolio-drill';
import { wayBack } from './portfolio-page';
import { drillPath, OVERVIEW, REHEARSALS, runPath } from './site-paths';

export interface SiteFile {
  /** From the top of the site, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** One file after the other: all at once may be more than fits into memory. */
export function* portfolioSite(portfolio: Portfolio): Generator<SiteFile> {
  const { drills, rehearsals, coverage } = portfolio;
  yield { path: OVERVIEW, text: overviewPage(portfolio) };
  if (hasRehearsals(portfolio)) yield { path: REHEARSALS, text: rehearsalsPage(portfolio) };
  for (const report of coverage) {
    const isReal = report.environment === 'real';
    const way = wayBack(isReal ? [OVERVIEW, 'All drills'] : [REHEARSALS, 'All rehearsals']);
    yield { path: coveragePath(report), text: coverageHtml(report, way) };
  }
  for (const drill of [...drills, ...rehearsals]) yield* drillFiles(drill, portfolio);
}

function* drillFiles(drill: PortfolioDrill, { moment, limits }: Portfolio): Generator<SiteFile> {
  yield { path: drillPath(drill), text: drillPage(drill, moment) };
  const way = wayBack(toAll(drill), [OVERVIEW, html`${foreign(drill.name)}`]);
  for (const [index, run] of drill.runs.entries()) {
    yield { path: runPath(drill, index), text: htmlReport(run, historyOf(drill.runs, index, limits), way) };
  }
}
