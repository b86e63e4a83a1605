/** The tags as components, for React 18, and for React 19 where a server renders. */
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import type {CamelHandlers, Tags} from './tags.js';

type Component<Name extends keyof Tags> = ForwardRefExoticComponent<
  HTMLAttributes<Tags[Name]['element']> &
    Tags[Name]['props'] &
    CamelHandlers<Name> &
    RefAttributes<Tags[Name]['element']>
>;
