/** What a designer is to know of an element that its manifest does not say; in Markdown. */
export interface Guide {
  readonly dos: readonly string[];
  readonly donts: readonly string[];
  readonly accessibility: readonly string[];
}

/** How an element is shown with its parts outlined. */
export interface Specimen {
  /** The attributes by which more of the parts show. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Parameters of an element's stories. */
export interface ElementParameters {
  readonly guide: Guide;
  readonly specimen?: Specimen;
  readonly docs: {readonly subtitle: string};
}

/** Lines as a list in Markdown. */
export const listOf = (lines: readonly string[] = []): string =>
  lines.map((line) => `- ${line}`).join('\n');
