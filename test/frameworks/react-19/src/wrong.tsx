import 'hearth-widgets/react-tags';

/** What the types refuse. */
export const WRONG = [
  // @ts-expect-error -- no such depth
  <hearth-story key="a" depth="deep" />,
  // @ts-expect-error -- no such attribute
  <hearth-quote key="b" colour="red" />,
  // @ts-expect-error -- a boolean
  <hearth-key-points key="c" ordered="yes" />,
  // @ts-expect-error -- another event
  <hearth-conversation key="d" onhearth-turn={(event) => event.href} />,
  // @ts-expect-error -- no such tag
  <hearth-turn key="f" />,
];
