/** Canonical HTML from a template, as a site would print it: what the renderers are measured with. */
import {Eta} from 'eta';

const TEMPLATE = `<hearth-story<% if (it.lang) { %> lang="<%= it.lang %>"<% } if (it.dir) { %> dir="<%= it.dir %>"<% } if (it.meta) { %> data-meta="<%= it.meta %>"<% } %>>
<% if (it.summary) { %>
  <hearth-summary>
<% if (it.headline) { %>
    <h2><%~ it.inline(it.headline) %></h2>
<% } for (const name of ['dek', 'hook', 'gist', 'lede']) if (it[name]) { %>
    <p class="hearth-<%= name %>"><%~ it.inline(it[name]) %></p>
<% } %>
  </hearth-summary>
<% } if (it.keyPoints) { %>
  <hearth-key-points>
    <h3>Key points</h3>
    <ul>
<% for (const point of it.keyPoints) { %>
      <li><%~ it.inline(point) %></li>
<% } %>
    </ul>
  </hearth-key-points>
<% } for (const [name, label] of [['narrative', 'In brief'], ['report', 'Full report']]) if (it[name]) { %>
  <hearth-prose field="<%= name %>">
    <h3><%= label %></h3>
<% for (const paragraph of it[name]) { %>
    <p><%~ it.inline(paragraph) %></p>
<% } %>
  </hearth-prose>
<% } if (it.quote) { %>
  <hearth-quote>
    <figure><blockquote<% if (it.quote.url) { %> cite="<%= it.quote.url %>"<% } %>><% for (const text of it.paragraphsOf(it.quote.text)) { %><p><%~ it.inline(text) %></p><% } %></blockquote><% if (it.quote.attribution) { %><figcaption><%~ it.inline(it.quote.attribution) %></figcaption><% } %></figure>
  </hearth-quote>
<% } if (it.conversation) { %>
  <hearth-conversation>
<% if (it.conversation.title) { %>
    <h3><%~ it.inline(it.conversation.title) %></h3>
<% } else { %>
    <h3 class="hearth-label">The Hearth Conversation</h3>
<% } if (it.conversation.subtitle) { %>
    <p class="hearth-subtitle"><%~ it.inline(it.conversation.subtitle) %></p>
<% } for (const turn of it.conversation.turns) { it.paragraphsOf(turn.text).forEach((text, index) => { %>
    <p><% if (!index) { %><b class="hearth-speaker"><%= turn.speaker %></b> <% } %><%~ it.inline(text) %></p>
<% }); } %>
  </hearth-conversation>
<% } if (it.links) { %>
  <hearth-links>
    <ul>
<% for (const {label, url} of it.links) { %>
      <li><% if (url) { %><a href="<%= url %>"><%= label %></a><% } else { %><%= label %><% } %></li>
<% } %>
    </ul>
  </hearth-links>
<% } %>
</hearth-story>
`;

/** The five characters that Eta escapes, but for the apostrophe, which canonical HTML leaves. */
const ESCAPES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escape = (/** @type {unknown} */ value) =>
  String(value).replace(/[&<>"]/g, (char) => ESCAPES[/** @type {'&'} */ (char)]);

/** @param {any} text @returns {string} */
const inline = (text) => (typeof text === 'string' ? escape(text) : text.map(span).join(''));

const span = (/** @type {any} */ value) => {
  if (typeof value === 'string') return escape(value);
  if (value.br) return '<br>';
  if (value.a) return `<a href="${escape(value.href)}">${inline(value.a)}</a>`;
  const name = Object.keys(value)[0] ?? '';
  return `<${name}>${inline(value[name])}</${name}>`;
};

const isSpan = (/** @type {any} */ item) => typeof item === 'object' && !Array.isArray(item);

const paragraphsOf = (/** @type {any} */ body) =>
  typeof body === 'string' || body.some(isSpan) ? [body] : body;

const eta = new Eta({autoTrim: [false, 'nl'], escapeFunction: escape});
const compiled = eta.compile(TEMPLATE);

const META = [
  'id',
  'url',
  'publisher',
  'authors',
  'section',
  'published',
  'modified',
  'image',
  'sources',
];

/** A parsed story without notices as canonical HTML. @param {any} story @returns {string} */
export const templateHtml = (story) => {
  const meta = Object.fromEntries(META.filter((key) => story[key]).map((key) => [key, story[key]]));
  const summary = ['headline', 'dek', 'hook', 'gist', 'lede'].some((name) => story[name]);
  const json = Object.keys(meta).length ? JSON.stringify(meta) : '';
  return eta.render(compiled, {...story, summary, meta: json, inline, paragraphsOf});
};
