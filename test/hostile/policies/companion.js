/** A companion in which every element and every door stands, for pages whose policy is strict. */

/** Every span that a text may have, and what would run if a text were taken for HTML. */
const RICH = [
  'A ',
  {strong: 'wall'},
  ' of ',
  {em: '140 metres'},
  ', ',
  {code: 'two'},
  ' turbines, ',
  {q: 'late'},
  {br: true},
  {cite: 'Fenn'},
  ' H',
  {sub: '2'},
  'O m',
  {sup: '3'},
  ' ',
  {a: 'accounts', href: 'https://example.com/accounts'},
  ' <img src=x onerror=canary()>',
];

/** What the page gives to an element by its property. */
export const PROPERTY = {narrative: [RICH]};

const QUOTE = {quote: {text: 'The sea is never late.', attribution: 'Oriel Fenn'}};

/** What a reader who follows it is led to: a turn of the second exchange. */
export const FRAGMENT = '#tide-turn-4';

/** The markup of the body. */
export const BODY = `
<hearth-story id="tide" lang="en">
  <hearth-summary><h2>The sea is <em>never</em> late</h2>
    <p class="hearth-dek">A harbour town does its work on the ebb.</p></hearth-summary>
  <hearth-key-points ordered>
    <ul><li>Open the <strong>sluices</strong>: see <a href="#accounts">the accounts</a>.</li></ul>
  </hearth-key-points>
  <hearth-prose><h3>In brief</h3><p>The pond is older than the church.</p></hearth-prose>
  <hearth-prose field="report"><h3>Full report</h3><p>Mill Gut is a barrage.</p></hearth-prose>
  <hearth-quote><blockquote><p>The sea is never late.</p></blockquote></hearth-quote>
  <hearth-conversation reveal="step"><h3>By the pond</h3>
    <p><b>Inventor</b> Why not on the flood?</p><p><b>Model</b> The wall would leak.</p>
    <p><b>Inventor</b> And then?</p><p><b>Model</b> Then it is <em>low</em> water.</p>
    <p><b>Inventor</b> Who minds?</p><p><b>Model</b> The eels.</p>
  </hearth-conversation>
  <hearth-links><ul><li><a href="#faq">Questions</a></li></ul></hearth-links>
</hearth-story>
<hearth-key-points id="src" src="story.json"></hearth-key-points>
<hearth-quote id="json">
  <script type="application/json">${JSON.stringify(QUOTE)}</script>
</hearth-quote>
<hearth-prose id="property" label="By property"></hearth-prose>
<div class="hearth-links" id="class"><ul><li><a href="#faq">Letters</a></li></ul></div>
<hearth-story id="whole">
  <script type="application/json">${JSON.stringify({headline: 'Two clocks', ...QUOTE})}</script>
</hearth-story>`;

const STORY_SO_FAR = `The sea is never late A harbour town does its work on the ebb.
  Key points Open the sluices: see the accounts.
  In brief The pond is older than the church. Full report Mill Gut is a barrage.
  The sea is never late.
  By the pond Inventor Why not on the flood? Model The wall would leak.`;

/** What each element shows at first; white space does not count. @type {Record<string, string>} */
export const TEXTS = {
  '#tide': `${STORY_SO_FAR} Questions`,
  '#src': 'Key points From the address.',
  '#json': 'The sea is never late. Oriel Fenn',
  '#property': `By property A wall of 140 metres, two turbines, late Fenn H2O m3 accounts
    <img src=x onerror=canary()>`,
  '#class > hearth-links': 'Letters',
  '#whole': 'Two clocks The sea is never late. Oriel Fenn',
};

/** What shows at a glance. */
export const GLANCE = `The sea is never late A harbour town does its work on the ebb.
  Key points Open the sluices: see the accounts. Questions`;

const FOLLOWED = `${STORY_SO_FAR} Inventor And then? Model Then it is low water.`;

/** What shows once the link to a turn has been followed. */
export const TO_THE_TURN = `${FOLLOWED} Questions`;

/** What shows once the next question has been asked for. */
export const ALL_TURNS = `${FOLLOWED} Inventor Who minds? Model The eels. Questions`;
