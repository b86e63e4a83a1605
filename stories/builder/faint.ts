import {html, nothing, type TemplateResult} from 'lit';
import type {Faint} from './contrast.js';
import type {Scheme} from './pane.js';

/** A text that is too faint in a scheme. */
export interface SchemeFaint extends Faint {
  readonly scheme: Scheme;
}

const COLUMNS = ['Scheme', 'Element', 'Part', 'Text', 'Ratio', 'Needed'];

/** What is too faint, and how much is missing. */
export const renderFaint = (faint: readonly SchemeFaint[]): TemplateResult =>
  html`<section class="contrast" ?data-faint=${faint.length > 0}>
    <h2>Contrast</h2>
    <p role="status">${summaryOf(faint.length)}</p>
    ${faint.length ? renderTable(faint) : nothing}
  </section>`;

const summaryOf = (count: number): string => {
  if (!count) return 'Every text stands out from its ground as WCAG 2.2 AA asks.';
  return `${count} ${count === 1 ? 'text is' : 'texts are'} too faint for WCAG 2.2 AA.`;
};

const renderTable = (faint: readonly SchemeFaint[]): TemplateResult =>
  html`<table>
    <thead>
      <tr>
        ${COLUMNS.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${faint.map(renderRow)}
    </tbody>
  </table>`;

const renderRow = ({scheme, tag, part, words, colour, ground, ...rest}: SchemeFaint) =>
  html`<tr>
    <td>${scheme}</td>
    <td><code>${tag}</code></td>
    <td>${part ? html`<code>${part}</code>` : nothing}</td>
    <td>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <rect width="16" height="16" fill=${ground}></rect>
        <circle cx="8" cy="8" r="4" fill=${colour}></circle>
      </svg>
      ${words}
    </td>
    <td>${rest.ratio.toFixed(2)}</td>
    <td>${rest.needed}</td>
  </tr>`;
