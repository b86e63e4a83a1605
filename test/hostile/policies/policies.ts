/** How a page loads the library. */
export const BUNDLES = ['module', 'classic'] as const;

/** One of {@link BUNDLES}. */
export type Bundle = (typeof BUNDLES)[number];

/** A page's policy, and what it asks of the page. */
export interface Policy {
  readonly csp?: string;
  readonly headers?: Record<string, string>;
  /** Attributes of the page's scripts; `{integrity}` is the hash of the file. */
  readonly attributes?: string;
  /** The policy stands in a `<meta>`, which can name nobody to report to. */
  readonly inMeta?: boolean;
  /** Without the style sheet for the HTML. */
  readonly withoutSheet?: boolean;
  /** How the frame is confined. */
  readonly frame?: Record<string, string>;
  readonly bundles?: readonly Bundle[];
}

const SELF = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const TYPED = `${SELF}; require-trusted-types-for 'script'`;
const IMAGES = "img-src 'none'";

/** Policies under which everything works and nothing is reported. */
export const POLICIES: Record<string, Policy> = {
  'the strict page of the README': {csp: `${TYPED}; trusted-types 'none'`},
  'its own origin': {csp: SELF},
  'its own origin by default': {csp: `default-src 'self'; ${IMAGES}`},
  'Trusted Types, for lit-html': {csp: `${TYPED}; trusted-types lit-html`},
  'Trusted Types, for others': {csp: `${TYPED}; trusted-types other default`},
  'Trusted Types, for any policy': {csp: `${TYPED}; trusted-types *`},
  'Trusted Types, without a list': {csp: TYPED},
  'Trusted Types, an empty list': {csp: `${TYPED}; trusted-types`},
  'Trusted Types, duplicates': {csp: `${TYPED}; trusted-types lit-html 'allow-duplicates'`},
  'Trusted Types, none required': {csp: `${SELF}; trusted-types 'none'`},
  'a nonce': {
    csp: `script-src 'nonce-abc'; ${IMAGES}; style-src 'self'`,
    attributes: 'nonce="abc"',
  },
  'a nonce, and what it loads': {
    csp: `script-src 'nonce-abc' 'strict-dynamic'; ${IMAGES}; object-src 'none'; base-uri 'none'`,
    attributes: 'nonce="abc"',
  },
  'a nonce, and Trusted Types': {
    csp: `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc' 'self';
      connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
    attributes: 'nonce="abc"',
  },
  'integrity, asked for': {
    csp: `${TYPED}; trusted-types 'none'`,
    attributes: 'integrity="{integrity}" crossorigin',
  },
  'no styles': {
    csp: "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'",
    withoutSheet: true,
  },
  'two policies at once': {
    csp: `${SELF}, ${TYPED}; trusted-types 'none'; base-uri 'none'; form-action 'none'`,
  },
  'a policy that only reports': {
    headers: {'content-security-policy-report-only': `${TYPED}; trusted-types 'none'`},
  },
  'a policy in a meta tag': {csp: `${TYPED}; trusted-types 'none'`, inMeta: true},
  'all headers that a scanner asks for': {
    csp: `${TYPED}; trusted-types 'none'; base-uri 'none'; form-action 'none'`,
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'permissions-policy': 'clipboard-write=(), clipboard-read=(), fullscreen=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-xss-protection': '1; mode=block',
    },
  },
};

/** Policies of pages that nobody may look into: they read themselves. `{origin}` is the server's. */
export const SANDBOXES: Record<string, Policy> = {
  'a sandbox': {csp: `sandbox allow-scripts; ${IMAGES}`},
  'a sandbox, strict': {
    csp: `sandbox allow-scripts; default-src 'none'; script-src {origin}; style-src {origin};
      connect-src {origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
  },
  'a frame in a sandbox': {csp: IMAGES, frame: {sandbox: 'allow-scripts'}},
};
