import '../../src/blocks/story/define.js';
import {ThemeBuilder} from './builder.js';

// After a change Vite runs this once more.
if (!customElements.get('theme-builder')) customElements.define('theme-builder', ThemeBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'theme-builder': ThemeBuilder;
  }
}
