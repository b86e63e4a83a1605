import {attribute, escape} from '../forms/markup.js';
import {renderHtml} from '../forms/render.js';
import {plainText} from '../story/plain.js';
import type {Story} from '../forms/story.js';
import {renderJsonLdScript} from '../server/json-ld.js';
import type {RenderOptions} from '../server/options.js';
import {readDist} from './files.js';

/** A script as an address that holds it. */
const dataUrl = (code: string): string =>
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;

/**
 * The classic script, and inside of it the files that it would load from beside itself. It is given
 * as an address and not as text, since it asks for them by its own.
 */
const scriptUrl = (): string =>
  dataUrl(
    readDist('cdn/hearth.classic.js').replace(/\.\/(chunks\/[\w-]+\.js)/g, (_, chunk: string) =>
      dataUrl(readDist(`cdn/${chunk}`)),
    ),
  );

/** A story as a page that needs no other file. */
export const renderPage = (story: Story, options: RenderOptions): string =>
  [
    '<!doctype html>',
    `<html${attribute('lang', story.lang)}${attribute('dir', story.dir)}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escape(plainText(story.headline ?? story.dek ?? ''))}</title>`,
    renderJsonLdScript(story, options).trimEnd(),
    `<style>body{max-width:44rem;margin:2rem auto;padding:0 1rem;font-family:Georgia,serif}</style>`,
    `<style>${readDist('cdn/hearth.css')}</style>`,
    '</head>',
    '<body>',
    renderHtml(story, options.labels).trimEnd(),
    `<script src="${scriptUrl()}"></script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
