import {HearthConversation, HearthKeyPoints, HearthQuote, HearthStory} from 'hearth-widgets/react';

/** What the types refuse. */
export const WRONG = [
  // @ts-expect-error -- no such depth
  <HearthStory key="a" depth="deep" />,
  // @ts-expect-error -- no such attribute
  <HearthQuote key="b" colour="red" />,
  // @ts-expect-error -- a boolean
  <HearthKeyPoints key="c" ordered="yes" />,
  // @ts-expect-error -- another event
  <HearthConversation key="d" onHearthTurn={(event) => event.href} />,
  // @ts-expect-error -- of another tag
  <HearthQuote key="e" onHearthTurn={() => undefined} />,
];
