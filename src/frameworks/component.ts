import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
  type RefObject,
} from 'react';

/** The properties of a component. `react.d.ts` has the types for each tag. */
type Props = Readonly<Record<string, unknown>>;

/** Any element of this library. */
type StoryElement = HTMLElement & {story: unknown};

/** A server has no layout, and React warns of layout effects there. */
const useEarlyEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  headingLevel: 'heading-level',
};

/**
 * Makes a component of a tag that fires some events. React 18 sets no property of a custom element
 * and adds no listener to it; React 19 does neither when it hydrates (facebook/react#35446). So
 * everything becomes an attribute, which a server writes too, except the story and the listeners:
 * an effect sets those.
 */
export const component = (
  tag: string,
  events: readonly string[],
): ForwardRefExoticComponent<Props & RefAttributes<StoryElement>> => {
  const handled = new Map(events.map((event) => [`on${camel(event)}`, event]));

  const Tag = ({story, ...props}: Props, forwarded: ForwardedRef<StoryElement>): ReactElement => {
    const element = useRef<StoryElement>(null);
    useImperativeHandle<StoryElement | null, StoryElement | null>(
      forwarded,
      () => element.current,
      [],
    );
    useEarlyEffect(() => {
      if (element.current) element.current.story = story;
    }, [story]);
    for (const [name, event] of handled) useHandler(element, event, props[name]);
    const rest = Object.entries(props).filter(([name]) => !handled.has(name));
    return createElement(tag, {...Object.fromEntries(rest.map(attribute)), ref: element});
  };
  Tag.displayName = camel(tag);
  return forwardRef(Tag);
};

const camel = (kebab: string): string =>
  kebab.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** React 18 writes `true` and `false` as words. Of our attributes only `share` has a `false`. */
const attribute = ([name, value]: [string, unknown]): [string, unknown] => {
  const written = value === true ? '' : value === false && name !== 'share' ? undefined : value;
  const isWord =
    typeof value !== 'boolean' || /^(aria-|data-|contentEditable|draggable|spellCheck)/.test(name);
  return [ATTRIBUTES[name] ?? name, isWord ? value : written];
};

const useHandler = (
  element: RefObject<StoryElement | null>,
  event: string,
  handler: unknown,
): void => {
  useEarlyEffect(() => {
    const {current} = element;
    if (!current || typeof handler !== 'function') return undefined;
    const listener = handler as EventListener;
    current.addEventListener(event, listener);
    return () => current.removeEventListener(event, listener);
  }, [event, handler]);
};
