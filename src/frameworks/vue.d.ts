/** The tags in templates of Vue 3: `import 'hearth-widgets/vue'` once. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {CamelHandlers, Tags} from './tags.js';

type VueTags = {
  [Name in keyof Tags]: new () => Tags[Name]['element'] & {
    readonly $props: HTMLAttributes & Tags[Name]['props'] & CamelHandlers<Name> & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
