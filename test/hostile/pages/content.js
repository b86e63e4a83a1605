/** What would run if a text were taken for HTML. */
const ATTACK = '<img src=x onerror=canary()>';

const escape = (/** @type {string} */ text) => text.replaceAll('<', '&lt;');

/** A script may not hold `</script`, nor a page in XML a `<`. */
const json = (/** @type {unknown} */ value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The story that one of the elements has at an address. */
export const STORY = {
  narrative: ['He was nine when he first held the ladder.', ['In the café: ', {em: ATTACK}]],
};

const QUOTE = {quote: {text: `You do not hurry a flame. ${ATTACK}`, attribution: 'Aldo Rask'}};

/** The elements of each page, one for each kind of door; well-formed as XML too. */
export const content = (/** @type {string} */ src) => `
<hearth-key-points ordered="" heading-level="4">
  <h3>Lamps in figures</h3>
  <ul>
    <li>Forty lamps are <strong>lit</strong> each evening.</li>
    <li>Nobody counts the moths: ${escape(ATTACK)}</li>
    <li>The <a href="https://example.com/accounts">accounts of the café</a> are kept.</li>
  </ul>
</hearth-key-points>
<hearth-conversation>
  <h3>By lamplight</h3>
  <p><b>Inventor</b> Why not <em>electric</em> lamps?</p>
  <p><b>Model</b> They would be brighter.</p>
</hearth-conversation>
<hearth-quote><script type="application/json">${json(QUOTE)}</script></hearth-quote>
<hearth-prose src="${src}" label="In brief"></hearth-prose>`;

const squeeze = (/** @type {string} */ text) => text.replace(/\s/g, '');

/**
 * What each element shows, white space and controls left out.
 *
 * @type {Record<string, string>}
 */
export const WORDS = {
  'hearth-key-points': squeeze(
    `Lamps in figures Forty lamps are lit each evening. Nobody counts the moths: ${ATTACK}
    The accounts of the café are kept.`,
  ),
  'hearth-conversation': squeeze(
    `By lamplight Inventor Why not electric lamps? Model They would be brighter.`,
  ),
  'hearth-quote': squeeze(QUOTE.quote.text + QUOTE.quote.attribution),
  'hearth-prose': squeeze(
    `In brief He was nine when he first held the ladder. In the café: ${ATTACK}`,
  ),
};

/** The elements that have words in their HTML. */
export const WITH_HTML = ['hearth-key-points', 'hearth-conversation'];

/** The same words in the HTML of elements that know no other door. */
export const plainContent = () =>
  Object.entries(WORDS)
    .map(([tag, words]) => `<${tag} shown=""><p>${escape(words)}</p></${tag}>`)
    .join('\n');
