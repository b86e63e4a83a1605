import type {TemplateResult} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import {ELEMENTS} from '../docs/manifest.js';
import {SAMPLES} from '../samples.js';

/** The colour schemes of a page. */
export const SCHEMES = ['light', 'dark'] as const;

/** One of them. */
export type Scheme = (typeof SCHEMES)[number];

const [, ...blocks] = ELEMENTS.map(({tagName}) => unsafeStatic(tagName));

/**
 * A page of that scheme, with every element on it. Beside another one it is a picture of it: to a
 * keyboard and a screen reader the same widgets are there once.
 */
export const renderPane = (scheme: Scheme, sample: string, isPicture: boolean): TemplateResult =>
  html`<section
    class="pane"
    data-scheme=${scheme}
    aria-label=${`The widgets, ${scheme}`}
    ?inert=${isPicture}
  >
    <hearth-story .story=${SAMPLES[sample]}>
      ${blocks.map((tag) => html`<${tag}></${tag}>`)}
    </hearth-story>
  </section>`;
