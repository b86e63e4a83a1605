/** How large the page is: no more than what every engine shows of a window at once. */
export const SIZE = {width: 800, height: 600};

const EN = `<b>Clerk</b> Who <em>reads</em> the order?`;

/** The elements, each with its place: `left top width height`. */
const BLOCKS: readonly (readonly [string, string])[] = [
  [
    '0 0 260 200',
    `<hearth-summary>
      <h2>The sea is <q>never</q> late</h2>
      <p class="hearth-dek">A harbour town does its heavy work on the ebb.</p>
      <p class="hearth-hook">Who sets the clock?</p>
      <p class="hearth-gist">It made <strong>seven tenths</strong> of what homes use.</p>
      <p class="hearth-lede">The first of <cite>The Tide</cite> came at 00:40.</p>
    </hearth-summary>`,
  ],
  [
    '0 200 260 200',
    `<hearth-key-points ordered>
      <ul>
        <li>See <a href="https://example.com/a">the accounts</a>, and H<sub>2</sub>O.</li>
        <li>Its output can be <code>forecast()</code> years ahead, but is never constant.</li>
        <li>One<br>Two<sup>2</sup></li>
      </ul>
    </hearth-key-points>`,
  ],
  [
    '0 400 260 200',
    `<hearth-prose>
      <h3>Narrative</h3>
      <p>The pond is older than the church, and incomprehensibilities are older than the pond.</p>
      <p>Now the town keeps two clocks, in “quotation” marks.</p>
    </hearth-prose>`,
  ],
  [
    '270 0 260 330',
    `<hearth-conversation reveal="step">
      <h3>By lamplight</h3>
      <p class="hearth-subtitle">Another angle on the story</p>
      <p><b>Inventor</b> Why not <a href="https://example.com/b">electric</a> lamps?</p>
      <p><b>Model</b> They would be brighter.</p>
      <p>Nobody asked for bright.</p>
      <p>${EN}</p>
      <p><b>Inventor</b> And then?</p>
    </hearth-conversation>`,
  ],
  [
    '270 330 260 150',
    `<hearth-quote>
      <blockquote><p>You do not hurry a flame.</p><p>It goes out.</p></blockquote>
      <cite>Aldo Rask, lamplighter</cite>
    </hearth-quote>`,
  ],
  [
    '270 480 260 120',
    `<hearth-links>
      <ul>
        <li><a href="https://example.com/faq">Questions and answers</a></li>
        <li><a href="https://example.com/c">Contact</a></li>
        <li>Letters by post</li>
      </ul>
    </hearth-links>`,
  ],
  [
    '540 0 260 600',
    `<hearth-story>
      <script type="application/json">
        {
          "headline": "The town that heats its water",
          "dek": "When the tide goes out.",
          "keyPoints": ["The plant made 2.9 gigawatt-hours.", ["Silt is ", {"strong": "open"}, "."]],
          "narrative": ["Now the town keeps two clocks."],
          "report": ["Mill Gut is a barrage in miniature."],
          "quote": {"text": "The sea is never late.", "attribution": "Oriel Fenn"},
          "conversation": {"turns": [{"speaker": "Inventor", "text": "Why?"}]},
          "links": [{"label": "Questions", "url": "https://example.com/faq"}]
        }
      </script>
    </hearth-story>`,
  ],
];

const important = (style: string): string => style.replace(/;/g, ' !important;');

/**
 * What belongs to the page: where a box stands, how large it is and what it looks like, and what of
 * an ancestor cannot be undone from inside.
 */
const BOX = important(
  `position: static; inset: auto; float: none; box-sizing: border-box; inline-size: auto;
  block-size: auto; min-inline-size: 0; min-block-size: 0; max-inline-size: none;
  max-block-size: none; margin: 0; padding: 0; border: 0; border-radius: 0; outline: 0;
  background: #fff; box-shadow: none; opacity: 1; transform: none; filter: none; columns: auto;
  text-decoration: none; visibility: visible; animation: none;`,
);

/**
 * What is inherited on purpose. Of the line height that is what a sheet sets on the host itself, as
 * readers' style sheets do; what the page around has does not arrive.
 */
const TYPE = important(
  `color: #222; font-family: sans-serif; font-size: 11px; font-style: normal; font-weight: 400;
  font-stretch: normal; font-variant: normal; font-kerning: auto; font-feature-settings: normal;
  font-variation-settings: normal; font-optical-sizing: auto; font-size-adjust: none;
  font-synthesis: weight style; line-height: normal; text-rendering: auto; -webkit-locale: 'en';`,
);

const SHOWN = important('display: block; overflow: hidden;');

const place = (at: string): string => {
  const [left, top, width, height] = at.split(' ');
  return important(
    `position: absolute; left: ${left}px; top: ${top}px; inline-size: ${width}px;
    block-size: ${height}px; z-index: 1;`,
  );
};

/** A page with every element, and what a style sheet may say of their boxes already said. */
export const page = (head: string): string => `<!doctype html>
  <html lang="en" style="${BOX}${SHOWN}">
    <head>
      <meta charset="utf-8">
      <meta
        http-equiv="Content-Security-Policy"
        content="default-src ${location.origin} 'unsafe-inline'; font-src 'none'"
      >
      <title>The elements</title>
      ${head}
      <style>
        body > div::before, body > div::after { content: none !important }
      </style>
      <script type="module" src="/dist/cdn/hearth.js"></script>
    </head>
    <body style="${BOX}${SHOWN}">
      ${BLOCKS.map(([at, html]) => {
        const host = html.replace(
          /^<hearth-[\w-]+/,
          `$& style="${BOX}${TYPE}--hearth-space: 0.5em"`,
        );
        return `<div style="${BOX}${SHOWN}${place(at)}">${host}</div>`;
      }).join('')}
    </body>
  </html>`;
