import {read} from '../page/page.js';
import type {FollowHost} from './place.js';

const TARGET = /:target(?![-\w])/g;
const PSEUDO = /::?(?:before|after)$/;
/** Before every rule of ours. */
const SELF = '.target'.repeat(4);

/** What has rules: a style sheet, or a group of rules in it. */
interface Rules {
  readonly cssRules?: Iterable<CSSRule>;
  readonly media?: MediaList;
}

/**
 * The rules that show where the page's address leads: what the page's own style sheets say of
 * `:target`, and how far from the top they want it.
 * @param source the element that has the id in the page's HTML. Without one, a rule counts that would
 *   hold for the place or its host.
 */
export const targetStyles = (
  element: Element,
  source: Element | undefined,
  host: FollowHost,
): string => {
  const alike = source ? [source] : [element, host];
  const sheets = [...read(document, 'styleSheets'), ...document.adoptedStyleSheets];
  const own = sheets.flatMap((sheet) => rulesFor(sheet, alike));
  const margin = [element, source, host, host.storyHost]
    .map((one) => (one ? getComputedStyle(one).scrollMarginBlockStart : ''))
    .find((length) => parseFloat(length));
  return `.target{scroll-margin-block-start:${margin ?? 0}}${own.join('')}`;
};

const rulesFor = (rules: Rules, alike: readonly Element[]): string[] => {
  if (rules.media?.mediaText && !matchMedia(rules.media.mediaText).matches) return [];
  return rulesOf(rules).flatMap((rule) => {
    const inside = rule instanceof CSSImportRule ? rule.styleSheet : (rule as Rules);
    const {selectorText = '', style} = rule as Partial<CSSStyleRule>;
    return [
      ...pseudosOf(selectorText, alike).map((pseudo) => `${SELF}${pseudo}{${style?.cssText}}`),
      ...(inside ? rulesFor(inside, alike) : []),
    ];
  });
};

/** A style sheet of another origin keeps its rules to itself. */
const rulesOf = (rules: Rules): CSSRule[] => {
  try {
    return [...(rules.cssRules ?? [])];
  } catch {
    return [];
  }
};

/** The pseudo-elements for which a selector holds of a place; an empty string for the place itself. */
const pseudosOf = (selector: string, alike: readonly Element[]): string[] =>
  selector.split(/,(?![^(]*\))/).flatMap((one) => {
    const [pseudo = ''] = PSEUDO.exec(one) ?? [];
    const written = one.slice(0, one.length - pseudo.length) || '*';
    const anywhere = written.replace(TARGET, ':is(*)');
    return anywhere !== written && alike.some((element) => element.matches(anywhere))
      ? [pseudo]
      : [];
  });
