import {plainText} from '../../src/forms/index.js';
import {escape, htmlPage} from './layout.js';

/** @typedef {import('../../src/forms/index.js').Story} Story */
/** @typedef {{name: string, title: string, story: Story}} Sample */
/** @typedef {{door: string, title: string}} DoorEntry */
/** @typedef {(page: string, bundle: 'module' | 'classic') => string} FileName */

/** Words of a story in the story's own language and direction. */
const words = (/** @type {Story} */ {lang, dir}) =>
  `${lang ? ` lang="${lang}"` : ''}${dir ? ` dir="${dir}"` : ''}`;

/** @param {Sample} sample @param {FileName} fileName */
const teaser = ({name, title, story}, fileName) => {
  const {headline = title, dek} = story;
  return `<article class="teaser">
<div${words(story)}>
<h2><a href="${fileName(name, 'module')}">${escape(plainText(headline))}</a></h2>
${dek ? `<p>${escape(plainText(dek))}</p>\n` : ''}</div>
<p class="note">${escape(title)} · <a href="${fileName(name, 'classic')}">classic script</a></p>
</article>
`;
};

/** @param {DoorEntry} entry @param {FileName} fileName */
const way = ({door, title}, fileName) => `<tr>
<th scope="row">${escape(title)}</th>
<td><a href="${fileName(door, 'module')}">module</a></td>
<td><a href="${fileName(door, 'classic')}">classic script</a></td>
</tr>
`;

/**
 * The newspaper's front page.
 *
 * @param {{stories: Sample[], doors: DoorEntry[], fileName: FileName}} content
 */
export const indexPage = ({stories, doors, fileName}) =>
  htmlPage({
    title: 'Front page',
    section: 'Front page',
    body: `<h1 class="lead">Stories, and what stands beside them</h1>
<p class="standfirst">Each article below comes with its companions: a summary, the key points, a
pull quote, a short narrative, the full report, and a conversation about the story.</p>
<div class="front">
${stories.map((sample) => teaser(sample, fileName)).join('')}</div>
<section class="ways">
<h2>Ways for a story to reach the page</h2>
<p>The same article each time, by another door.</p>
<table>
<tbody>
${doors.map((entry) => way(entry, fileName)).join('')}</tbody>
</table>
</section>
`,
  });
