import {read} from '../page/page.js';
import type {FollowHost} from './place.js';

const TARGET = /:target(?![-\w])/g;

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
  const own = sheets.flatMap((sheet) => declarationsIn(sheet, alike));
  const margin = [element, source, host, host.storyHost]
    .map((one) => (one ? getComputedStyle(one).scrollMarginBlockStart : ''))
    .find((length) => parseFloat(length));
  // Before every rule of ours.
  return `.target{scroll-margin-block-start:${margin ?? 0}}${'.target'.repeat(4)}{${own.join(';')}}`;
};

const declarationsIn = (rules: Rules, alike: readonly Element[]): string[] => {
  if (rules.media?.mediaText && !matchMedia(rules.media.mediaText).matches) return [];
  return rulesOf(rules).flatMap((rule) => {
    const inside = rule instanceof CSSImportRule ? rule.styleSheet : (rule as Rules);
    const nested = inside ? declarationsIn(inside, alike) : [];
    const {selectorText, style} = rule as Partial<CSSStyleRule>;
    return selectorText && style && holds(selectorText, alike)
      ? [style.cssText, ...nested]
      : nested;
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

const holds = (selector: string, alike: readonly Element[]): boolean => {
  const anywhere = selector.replace(TARGET, ':is(*)');
  return anywhere !== selector && alike.some((element) => element.matches(anywhere));
};
