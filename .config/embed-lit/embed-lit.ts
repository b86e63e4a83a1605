import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';

/** What is changed in a file: what is looked for, and what comes in its place, if anything does. */
type Edits = readonly (readonly [RegExp, string?])[];

/**
 * How Lit is fitted into `dist/cdn`, which runs among strangers, by the file that is changed. It
 * takes no hook from a page's globals (an `<a id="litHtmlVersions">` would stop it), adds none,
 * changes no built-in, asks for no Trusted Types policy, and reads nothing that a page may have put
 * on `Object.prototype`. Decorators, directives, compiled templates, `noChange`, JSON attributes and
 * reflection are not used, and a `HearthElement` makes its own render root and has its own hooks.
 */
const EDITS: Readonly<Record<string, Edits>> = {
  'lit-html/lit-html.js': [
    // Templates: `makeTemplate` stands in for their parser.
    [/^/, 'import {inert as l, makeTemplate} from "makeTemplate";const roots=new WeakMap;'],
    [/s=t\.trustedTypes,e=s\?.*?:void 0,/],
    [/h="\$lit\$",o=.*?,n="\?"\+o,r=`<\$\{n\}>`,/],
    [/,l=document/],
    [/,f="\[.*?y=\/\^\(\?:script.*?\/i/],
    [/function V\(t,i\)\{.*?\}const N=.*?(?=function M)/],
    [/new S\(t\)/, 'makeTemplate(t.strings,{__proto__:null,"":H,"?":L,"@":z,".":I})'],
    [/,_\$litType\$:s\}=t,e="number"==typeof s\?this\._\$AC\(t\):.*?,s\);/, '}=t,e=this._$AC(t);'],
    [/l\.createComment\(""\)/, 'new Comment'],
    [/l\.createTextNode\(t\)/, 'new Text(t)'],
    [/\(t\?\.creationScope\?\?l\)\.importNode\(i,!0\)/, 'i.cloneNode(!0)'],
    // Directives, parts for whole elements, and what only these ask of the other parts.
    [/function M\(t,i,s=t,e\)\{.*?(?=class R)/],
    [/t=M\(this,t,i\),/],
    [/t=M\(this,t,i,0\),/],
    [/r=M\(this,e\[s\+n\],i,n\)/, 'r=e[s+n]'],
    [/t=M\(this,t,i,0\)\?\?A/, 't??=A'],
    [/1===r\.type\?(i=new r\.ctor\(.*?\)):6===r\.type&&\(i=new Z\(h,this,t\)\)/, '$1'],
    [/class Z\{.*?(?=const j=)/],
    [/const j=\{.*?\},B=.*?;const D=/, 'const D='],
    [/j as _\$LH,/],
    [/get (parentNode|tagName|_\$AU|startNode|endNode)\(\)\{.*?\}(?=get|constructor|_\$AI|u\()/g],
    [/this\._\$AN=void 0,/g],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/],
    [/this\._\$AP\?\.\(!1,!0,s\)/],
    [/setConnected\(t\)\{.*?\}(?=\}class H)/],
    [/this\.type=1,this\._\$AH=A,/],
    // Each value that comes is shown.
    [/E=Symbol\.for\("lit-noChange"\)/, 'E=0'],
    [/(?<=t!==this\._\$AH)&&t!==E/g],
    [/r===E&&\(r=this\._\$AH\[n\]\),/],
    [/if\(\(t\?\?=A\)===E\)return;/, 't??=A;'],
    [/(?<=o)&&!e(?=&&this\.j\(t\))/],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g],
    [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/],
    [
      /"function"==typeof this\._\$AH\?(this\._\$AH\.call\().*?,t\):.*?(?=\}\})/,
      '$1this.options.host,t)',
    ],
    // What is shown is text, a template, or a list of them.
    [/void 0!==t\._\$litType\$\?.*?:this\._\(t\)(?=\})/, 'u(t)?this.k(t):this.$(t)'],
    // What a page may have put on `Object.prototype`: parts and options would inherit it.
    [/(?<=addEventListener\(this\.name,this),t/],
    [/(?<=removeEventListener\(this\.name,this),s/],
    [/e=t===A&&s!==A\|\|t\.capture.*?,h=t!==A&&\(s===A\|\|e\)/, 'e=t===A&&s!==A,h=t!==A&&s===A'],
    [/this\.type=2,/],
    [/class k\{/, 'class k{strings;options;'],
    [/class H\{/, 'class H{element;name;strings;options;'],
    [
      /const e=s\?\.renderBefore\?\?i;let h=e\._\$litPart\$;.*?return h\._\$AI\(t\),h/,
      'let h=roots.get(i);h||roots.set(i,h=new k(i.appendChild(c()),null,void 0,s));h._$AI(t)',
    ],
  ],
  'lit-element/lit-element.js': [
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/],
    [/createRenderRoot\(\)\{[^}]*\}/],
    [/connectedCallback\(\)\{.*?render\(\)\{return r\}/],
    [/i\._\$litElement\$=!0,/],
    [/,this\._\$Do=void 0/],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/],
    [/\{host:this\}/, '{__proto__:null,host:this}'],
    [/class i extends t\{/, '$&renderOptions;'],
    [/this\._\$Do=e\(/, 'e('],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/,p=\w+\.reactiveElementPolyfillSupport/],
    [
      /,p\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
    ],
    [/,a=globalThis,c=a\.trustedTypes,l=c\?c\.emptyScript:""/],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^}]*\}/],
    [/static addInitializer\(t\)\{[^}]*\}/],
    [/this\._\$Eh&&/],
    [/this\._\$Ev\(\)\}_\$Ev\(\)\{/],
    [/attributeChangedCallback\(t,s,i\)\{this\._\$AK\(t,i\)\}/],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/],
    [/removeController\(t\)\{[^}]*\}/],
    [/createRenderRoot\(\)\{[^}]*\}/],
    [/y\.shadowRootOptions=\{mode:"open"\},/],
    // Properties: none has an accessor, a converter or a test of its own, none is reflected, and no
    // one asks which have changed.
    [
      /static createProperty\(.*?(?=static _\$Ei)/,
      'static createProperty(t,s){const i=Symbol();this.elementProperties.set(t,s);' +
        'e(this.prototype,t,{__proto__:null,get(){return this[i]},' +
        'set(t){const s=this[i];this[i]=t;f(t,s)&&this.requestUpdate()},' +
        'configurable:!0,enumerable:!0})}',
    ],
    [/,s=\[\.\.\.r\(t\),\.\.\.o\(t\)\];for\(const i of s\)/, ';for(const i of r(t))'],
    [/t\.size>0&&\(this\._\$Ep=t\)/, 'this._$Ep=t'],
    [/if\((this\.renderRoot\?\?=.*?),this\._\$Ep\)\{(for.*?);this\._\$Ep=void 0\}/, '$1;$2;'],
    // A controller is there before its host has rendered.
    [/(?<=\.add\(t\)),void 0!==this\.renderRoot&&.*?(?=\})/],
    [/static _\$Ei\(\)\{.*?(?=static finalize)/],
    [
      /this\._\$Ei\(\),/,
      'n(this).finalize(),this.elementProperties=new Map(n(this).elementProperties),',
    ],
    [/this\.createProperty\(i,t\[i\]\)/, 'this.createProperty(i,{__proto__:null,...b,...t[i]})'],
    [/,converter:u,reflect:!1,useDefault:!1,hasChanged:f\}/, '}'],
    [/toAttribute\(t,s\)\{switch\(s\)\{[^}]*\}return t\},/],
    [
      /let i=t;switch\(s\)\{case Boolean.*?\}\}return i/,
      'return s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
    ],
    [/"string"==typeof t\?t\.toLowerCase\(\):void 0/, 't.toLowerCase()'],
    [/getOwnPropertyDescriptor:h,/],
    [/getOwnPropertySymbols:o,/],
    // Styles: none is there twice.
    [/(?<=static finalizeStyles\(s\)\{).*?return i(?=\})/, 'return[s??[]].flat(1/0)'],
    [
      /_\$ET\(t,s\)\{.*?(?=async _\$EP)/,
      'attributeChangedCallback(t,o,s){const i=this.constructor,e=i._$Eh.get(t);' +
        'this[e]=u.fromAttribute(s,i.elementProperties.get(e).type)}' +
        'requestUpdate(){!1===this.isUpdatePending&&(this._$ES=this._$EP())}',
    ],
    [/this\._\$Em=null,/],
    [/this\._\$AL=new Map,/g],
    // Updates: all are carried out at once, and a failure of one does not stop the next; an element
    // that failed itself has no more.
    [
      /catch\(t\)\{Promise\.reject\(t\)\}const t=.*?return null!=t&&await t,/,
      'catch{}this.performUpdate();return ',
    ],
    [/scheduleUpdate\(\)\{.*?\}(?=performUpdate)/],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?\}let t=!1.*?this\._\$AE\(s\)\}/,
      '}this.willUpdate(),this.update(),this._$AE()}',
    ],
    [/_\$EM\(\)\{this\.isUpdatePending=!1\}/],
    [/this\._\$EM\(\)/, 'this.isUpdatePending=!1'],
    [/shouldUpdate\(t\)\{return!0\}/],
    [/(willUpdate|updated|firstUpdated|enableUpdating)\(t\)\{\}/g],
    [/(?<=super\(\),)this\._\$Ep=void 0,/],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/],
    // What a page may have put on `Object.prototype`.
    [/this\.hasOwnProperty\(d\("(\w+)"\)\)/g, 'Object.hasOwn(this,"$1")'],
    [/this\.hasOwnProperty\(i\)/, 'Object.hasOwn(this,i)'],
    [/d\("(\w+)"\)/g, '"$1"'],
    [
      /class y extends HTMLElement\{/,
      '$&_$Ep;_$EO;_$ES;renderRoot;isUpdatePending;hasUpdated;enableUpdating;',
    ],
  ],
};

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Modules that stand in for others, by the name they are imported under. */
const STAND_INS: Readonly<Record<string, string>> = {
  './css-tag.js': pathOf('css-tag.ts'),
  makeTemplate: pathOf('template.ts'),
};

/** Fits Lit into `dist/cdn`; fails where a new release of Lit no longer is what it changes. */
export const embedLit = (): Plugin => ({
  name: 'embed-lit',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /node_modules.(@lit|lit-html)/.test(importer ?? '') ? STAND_INS[source] : undefined,
  transform: (source, id) => {
    const file = Object.keys(EDITS).find((name) => id.endsWith(`node_modules/${name}`));
    return file && EDITS[file]?.reduce((code, edit) => change(code, edit, file), source);
  },
});

const change = (code: string, [from, to = '']: Edits[number], file: string): string => {
  if (!code.match(from)) throw new Error(`embed-lit: ${file} no longer has ${String(from)}`);
  return code.replace(from, to);
};
