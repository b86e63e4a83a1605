import {html, type TemplateResult} from 'lit';

/** What is done with a theme's style sheet. */
interface Exchange {
  /** Tells the reader what happened. */
  readonly tell: (news: string) => void;
  /** Takes another style sheet in. */
  readonly read: (css: string) => void;
  /** Goes back to what was begun with. */
  readonly reset: () => void;
}

const FILE = 'hearth-theme.css';

/** The theme's style sheet, to be copied or downloaded, and a way back in. */
export const renderExport = (css: string, exchange: Exchange): TemplateResult =>
  html`<section class="export" aria-labelledby="css">
    <h2 id="css">Your CSS</h2>
    <pre tabindex="0" aria-labelledby="css">${css || '/* Nothing is set yet. */'}</pre>
    <div class="controls">
      <button type="button" @click=${() => copy(css, exchange)}>Copy</button>
      <a download=${FILE} href=${`data:text/css;charset=utf-8,${encodeURIComponent(css)}`}>
        Download ${FILE}
      </a>
      <button type="button" @click=${exchange.reset}>Reset all</button>
    </div>
    <label>
      Go on with a CSS file
      <input
        type="file"
        accept=".css,text/css"
        @change=${({currentTarget}: Event) => open(currentTarget as HTMLInputElement, exchange)}
      />
    </label>
  </section>`;

const copy = async (css: string, {tell}: Exchange): Promise<void> => {
  try {
    await navigator.clipboard.writeText(css);
    tell('Copied.');
  } catch {
    tell('It could not be copied: select it, and copy it by the keyboard.');
  }
};

const open = async (input: HTMLInputElement, {read, tell}: Exchange): Promise<void> => {
  const [file] = input.files ?? [];
  if (!file) return;
  read(await file.text());
  tell(`Read ${file.name}.`);
};
