/** The tags in markup of Svelte 5: `import 'hearth-widgets/svelte'` once. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Handlers, Tags} from './tags.js';

type SvelteTags = {
  [Name in keyof Tags]: HTMLAttributes<Tags[Name]['element']> &
    Tags[Name]['props'] &
    Handlers<Name, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
