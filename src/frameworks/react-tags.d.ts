/** The tags in JSX of React 19: `import 'hearth-widgets/react-tags'` once. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Handlers, Tags} from './tags.js';

type ReactTags = {
  [Name in keyof Tags]: DetailedHTMLProps<
    HTMLAttributes<Tags[Name]['element']>,
    Tags[Name]['element']
  > &
    Tags[Name]['props'] &
    Handlers<Name, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
