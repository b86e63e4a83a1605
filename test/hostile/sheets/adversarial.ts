const TAGS =
  'p,li,h1,h2,h3,h4,h5,h6,a,b,button,blockquote,figure,figcaption,ul,ol,section,slot,' +
  'label,legend,input,fieldset,span,strong,em,code,q,cite,sub,sup';

const EVERYTHING = `
  display: flex !important; position: relative !important; inset: 3px !important;
  float: right !important; margin: 2em !important; padding: 2em !important;
  border: 5px dotted red !important; background: yellow !important; color: red !important;
  font: italic 900 40px/3 cursive !important; letter-spacing: 1em !important;
  text-transform: uppercase !important; opacity: 0.3 !important; transform: rotate(9deg) !important;
  list-style: square inside !important; text-decoration: underline !important;`;

/**
 * Style sheets of our own, each worse than a page's would be. None hides or strikes out the text
 * inside an element: that is the page's to say.
 */
export const ADVERSARIAL: readonly string[] = [
  '* { all: unset !important }',
  '* { all: initial !important }',
  '* { all: revert !important }',
  '* { display: inline !important }',
  '* { display: flex !important }',
  ':not(:defined) { display: none !important }',
  '* { box-sizing: border-box !important }',
  '* { box-sizing: content-box !important }',
  '* { text-transform: uppercase !important }',
  '* { text-align: right !important; text-align-last: center !important }',
  'body { text-align: center; text-indent: 2em; letter-spacing: .1em; cursor: wait }',
  '* { text-indent: 3em !important }',
  '* { white-space: nowrap !important }',
  '* { white-space: pre !important; tab-size: 20 !important }',
  '* { text-wrap: nowrap !important; text-wrap-style: stable !important }',
  '* { list-style: square inside !important; quotes: "<<" ">>" !important }',
  '* { hyphens: none !important; word-break: break-all !important; line-break: anywhere !important; overflow-wrap: anywhere !important }',
  '* { text-shadow: 0 0 3px red !important }',
  '* { -webkit-text-fill-color: red !important; -webkit-text-stroke: 1px red !important }',
  '* { text-emphasis: filled red !important; text-underline-position: under !important; text-underline-offset: 1em !important }',
  '* { text-decoration: underline red !important }',
  '* { font-variant: small-caps !important; font-stretch: condensed !important }',
  '* { -webkit-text-security: disc !important; hanging-punctuation: first !important; paint-order: stroke !important }',
  '* { user-select: none !important; -webkit-user-select: none !important; cursor: wait !important }',
  '* { transition: all 2s !important; animation: none !important }',
  '@keyframes jump { to { letter-spacing: 1em; opacity: 0 } } * { animation: jump 9s -5s infinite !important }',
  '* { overflow: hidden !important }',
  '* { columns: 2 !important }',
  '* { accent-color: red !important; caret-color: red !important; border-collapse: collapse !important; border-spacing: 9px !important }',
  '*::before, *::after { content: "X" !important; display: block !important }',
  'p::first-line { color: red; font-size: 40px } p::first-letter { font-size: 80px; float: left }',
  '::selection, ::marker, ::placeholder { color: red !important; background: red !important; font-size: 3em !important }',
  'a { color: red !important } a:not([href]), a[href] { border: 1px solid red !important }',
  `${TAGS} { ${EVERYTHING} }`,
  ':root { font-size: 62.5% }',
  ':root { font-size: 200% }',
];
