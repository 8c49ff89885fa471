import type { PortfolioDrill } from './portfolio-drill';

export const OVERVIEW = 'index.html';
export const REHEARSALS = 'rehearsals.html';

/** From the top of the site. */
export function drillPath({ folder }: Pick<PortfolioDrill, 'folder'>): string {
  return `drills/${folder}/${OVERVIEW}`;
}

export function runPath({ folder, pages }: Pick<PortfolioDrill, 'folder' | 'pages'>, index: number): string {
  return `drills/${folder}/${pages[index]}`;
}
