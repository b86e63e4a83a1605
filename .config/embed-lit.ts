import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';

/**
 * What Lit does for pages and builds that are not ours, by the file it stands in. `dist/cdn` runs
 * among strangers: it takes no hook from a page's globals (an `<a id="litHtmlVersions">` would stop
 * it), adds none, and changes no built-in. Decorators, JSON attributes and reflection
 * are not used, and a `HearthElement` makes its own render root.
 */
const CUTS: Readonly<Record<string, readonly RegExp[]>> = {
  'lit-html/lit-html.js': [
    /,B=t\.litHtmlPolyfillSupport;B\?\.\(\w+,\w+\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
  ],
  'lit-element/lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    /createRenderRoot\(\)\{[^}]*\}/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/,
  ],
  '@lit/reactive-element/reactive-element.js': [
    /,p=\w+\.reactiveElementPolyfillSupport/,
    /,p\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^}]*\}/,
    /static addInitializer\(t\)\{[^}]*\}/,
    /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/,
    /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/,
    /_\$ET\(t,s\)\{.*?this\._\$Em=null\}\}(?=_\$AK)/,
    /this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/,
    /toAttribute\(t,s\)\{switch\(s\)\{[^}]*\}return t\},/,
    /removeController\(t\)\{[^}]*\}/,
    /createRenderRoot\(\)\{[^}]*\}/,
    /case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}/,
  ],
};

const cssTag = fileURLToPath(new URL('./css-tag.ts', import.meta.url));

/** Fits Lit into `dist/cdn`; fails where a new release of Lit no longer is what it cuts. */
export const embedLit = (): Plugin => ({
  name: 'embed-lit',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './css-tag.js' && importer?.includes('@lit/reactive-element') ? cssTag : undefined,
  transform: (source, id) => {
    const file = Object.keys(CUTS).find((name) => id.endsWith(`node_modules/${name}`));
    return file && CUTS[file]?.reduce((code, cut) => remove(code, cut, file), source);
  },
});

const remove = (code: string, cut: RegExp, file: string): string => {
  if (!cut.test(code)) throw new Error(`embed-lit: ${file} no longer has ${String(cut)}`);
  return code.replace(cut, '');
};
