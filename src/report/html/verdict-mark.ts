import { type Html, html } from './html';
import { verdictSign, verdictTone } from './verdict-sign';

export function verdictMark(verdict: string): Html {
  const sign = html`<span aria-hidden="true">${verdictSign(verdict)}</span>`;
  return html`<span class="mark ${verdictTone(verdict)}">${sign} ${verdict.replace('_', ' ')}</span>`;
}
