/** The tags in JSX of Solid: `import 'hearth-widgets/solid'` once. */
import type {JSX} from 'solid-js';
import type {Handlers, Tags} from './tags.js';

/** Properties, said to be such: a server leaves them out. */
type Properties<Props> = {[Key in keyof Props & string as `prop:${Key}`]?: Props[Key]};

type SolidTags = {
  [Name in keyof Tags]: JSX.HTMLAttributes<Tags[Name]['element']> &
    Tags[Name]['props'] &
    Properties<Tags[Name]['props']> &
    Handlers<Name, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
