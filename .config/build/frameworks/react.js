/**
 * The tags as components. React 18 sets no property of a custom element and hears no event of it;
 * React 19 does not when it hydrates (facebook/react#35446). All that they take is an attribute, so that a server writes
 * it too, but for the story and the handlers of events, which an effect sets.
 */
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';

/** On a server there is no layout, and React warns of its effects. */
const useEarlyEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const ATTRIBUTES = {className: 'class', headingLevel: 'heading-level'};

const component = (tag, events) => {
  const handled = new Map(events.map((event) => [`on${camel(event)}`, event]));

  const Tag = ({story, ...props}, forwarded) => {
    const element = useRef(null);
    useImperativeHandle(forwarded, () => element.current, []);
    useEarlyEffect(() => {
      element.current.story = story;
    }, [story]);
    for (const [name, event] of handled) useHandler(element, event, props[name]);
    const rest = Object.entries(props).filter(([name]) => !handled.has(name));
    return createElement(tag, {...Object.fromEntries(rest.map(attribute)), ref: element});
  };
  Tag.displayName = camel(tag);
  return forwardRef(Tag);
};

const camel = (kebab) => kebab.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** React 18 writes `true` and `false` as words; of ours only `share="false"` means something. */
const attribute = ([name, value]) => {
  const written = value === true ? '' : value === false && name !== 'share' ? undefined : value;
  const isWord =
    typeof value !== 'boolean' || /^(aria-|data-|contentEditable|draggable|spellCheck)/.test(name);
  return [ATTRIBUTES[name] ?? name, isWord ? value : written];
};

const useHandler = (element, event, handler) => {
  useEarlyEffect(() => {
    const {current} = element;
    if (!handler) return undefined;
    current.addEventListener(event, handler);
    return () => current.removeEventListener(event, handler);
  }, [event, handler]);
};
