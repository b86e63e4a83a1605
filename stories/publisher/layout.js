const PAPER = 'The Lantern Coast Gazette';

const SCRIPTS = {
  module: '<script type="module" src="../../dist/cdn/hearth.js"></script>',
  classic: '<script async src="../../dist/cdn/hearth.classic.js"></script>',
  none: '',
};

/** @type {Record<string, string>} */
const ESCAPES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

export const escape = (/** @type {string} */ text) =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** @param {string} date @param {string} lang */
export const formatDate = (date, lang) =>
  new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));

/**
 * @param {object} page
 * @param {string} page.title @param {string} page.body
 * @param {string} [page.lang] @param {string | undefined} [page.dir]
 * @param {string | undefined} [page.paper] the newspaper's name
 * @param {string | undefined} [page.section] the part of the newspaper
 * @param {keyof typeof SCRIPTS} [page.bundle]
 */
export const htmlPage = ({
  lang = 'en',
  dir,
  title,
  paper = PAPER,
  section,
  bundle = 'none',
  body,
}) =>
  `<!doctype html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · ${escape(paper)}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="gazette.css">
<link rel="stylesheet" href="../../dist/cdn/hearth.css">
${SCRIPTS[bundle]}
</head>
<body>
<header class="masthead">
<a class="nameplate" href="index.html">${escape(paper)}</a>
${section ? `<p class="section">${escape(section)}</p>\n` : ''}</header>
<main>
${body}</main>
<footer>
<p id="below" lang="en" dir="ltr">An invented newspaper: its places, people and figures are made up to show
<a href="index.html">the companions of its articles</a>.</p>
</footer>
</body>
</html>
`;
