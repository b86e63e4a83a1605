import 'hearth-widgets/solid';

/** What the types refuse. */
export const WRONG = [
  // @ts-expect-error -- no such depth
  <hearth-story depth="deep" />,
  // @ts-expect-error -- no such attribute
  <hearth-quote colour="red" />,
  // @ts-expect-error -- a boolean
  <hearth-key-points ordered="yes" />,
  // @ts-expect-error -- another event
  <hearth-conversation on:hearth-turn={(event) => event.href} />,
  // @ts-expect-error -- no such tag
  <hearth-turn />,
];
