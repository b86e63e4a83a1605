/** HTML as ordinary pages have it, and what a reader sees of it. */
export interface OrdinaryPage {
  readonly html: string;
  /** All the words that show, in their order. */
  readonly shows: string;
}

/** What a page's style sheet has. */
export const STYLES = `
  .gone { display: none }
  .later:nth-child(n + 2) { display: none }
  .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .word { display: inline-block }
  .row { display: flex }
`;

const points = (...items: string[]): string =>
  `<hearth-key-points><ul>${items.join('')}</ul></hearth-key-points>`;

const prose = (html: string): string => `<hearth-prose field="report">${html}</hearth-prose>`;

const talk = (html: string): string => `<hearth-conversation>${html}</hearth-conversation>`;

/** By the kind of situation. */
export const ORDINARY: Readonly<Record<string, readonly OrdinaryPage[]>> = {
  'what the page hides': [
    {html: points('<li>Public</li>', '<li hidden>Draft</li>'), shows: 'Public'},
    {html: points('<li>Public</li>', '<li style="display:none">Old</li>'), shows: 'Public'},
    {html: points('<li>Public</li>', '<li class="later">More</li>'), shows: 'Public'},
    {html: prose('<p>Seen.</p><p class="gone">Embargoed.</p>'), shows: 'Seen.'},
    {html: prose('<p>Seen.</p><div hidden><p>Embargoed.</p></div>'), shows: 'Seen.'},
    {html: talk('<p><b>A</b> Why?</p><p hidden><b>B</b> No.</p>'), shows: 'A Why?'},
  ],
  'what embeds show': [
    {
      html: prose('<p>See.</p><chart-x>Chart</chart-x><p>It rose.</p>'),
      shows: 'See. Chart It rose.',
    },
    {html: prose('<p>Sign up.</p><label>Name <input></label>'), shows: 'Sign up. Name'},
    {html: prose('<table><tr><td>One</td><td>two</td></tr></table>'), shows: 'One two'},
    {
      html: talk('<p><b>A</b> How?</p><p><b>B</b> As <x-math>v</x-math>.</p>'),
      shows: 'A How? B As v.',
    },
    {html: prose('<details open><summary>More</summary>Text</details>'), shows: 'More Text'},
  ],
  'what elements mean': [
    {html: prose('<p>It is <del>400</del> <ins>40</ins> m.</p>'), shows: 'It is 400 40 m.'},
    {html: points('<li>Now <s>12</s> 8 euro</li>'), shows: 'Now 12 8 euro'},
    {html: prose('<p><abbr title="North Sea">NS</abbr></p>'), shows: 'NS'},
    {html: prose('<p>A <span lang="fr">mot</span></p>'), shows: 'A mot'},
    {html: points('<li>A<ul><li>b</li></ul></li>'), shows: 'A b'},
    {html: prose('<h3>T</h3><p>A</p><h4>B</h4><ol start="4"><li>C</li></ol>'), shows: 'T A B C'},
    {html: points('<li>Hi <img class="emoji" alt="🌊" src="data:,"></li>'), shows: 'Hi 🌊'},
  ],
  'what frameworks and editors leave': [
    {html: prose('<p data-v-1 _ngcontent-a="">A</p><p>&nbsp;</p>'), shows: 'A'},
    {
      html: prose('<p></p><div class="word">One</div> <div class="word">two</div>'),
      shows: 'One two',
    },
    {html: points('<li class="row"><span>A</span> <span>b</span></li>'), shows: 'A b'},
    {html: prose('<h3 id="x">T <a href="#x" aria-hidden="true">#</a></h3><p>A</p>'), shows: 'T A'},
    {html: prose('<p>A <span class="sr-only">aside</span></p>'), shows: 'A aside'},
  ],
  'who speaks': [
    {html: talk('<p><b>Q: Why?</b></p><p>A: Because.</p>'), shows: 'Q Why? A Because.'},
    {html: talk('<p><b>Why?</b></p><p>Because.</p>'), shows: 'Why? Because.'},
    {html: talk('A: Why not? B: The wall. A: And?'), shows: 'A: Why not? B: The wall. A: And?'},
    {html: talk('<dl><dt>A</dt><dt>B</dt><dd>We do.</dd></dl>'), shows: 'A B We do.'},
    {
      html: talk('<p>A: Why?</p><p>B: So.</p><p><b>Really</b>, so.</p>'),
      shows: 'A Why? B So. Really, so.',
    },
    {html: talk('<p><b>A:</b> Why?<br><b>B:</b> So.</p>'), shows: 'A Why? B So.'},
  ],
  'what the order says': [
    {
      html: '<hearth-summary><p class="hearth-lede">A</p><p class="hearth-gist">B</p></hearth-summary>',
      shows: 'A B',
    },
    {
      html: '<hearth-links><h3>Contact</h3><ul><li><a href="/a">A</a></li></ul></hearth-links>',
      shows: 'Contact A',
    },
    {html: '<hearth-quote><blockquote>A</blockquote><p>B</p></hearth-quote>', shows: 'A B'},
    {
      html: '<hearth-key-points><p>These:</p><ul><li>A</li></ul></hearth-key-points>',
      shows: 'These: A',
    },
  ],
};
