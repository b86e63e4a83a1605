import type {Block} from '@wordpress/blocks';
import {escape} from '../../../../src/forms/markup.js';
import {parseTranscript} from '../../../../src/blocks/conversation/transcript.js';
import {newBlock} from '../defaults.js';

/** The turns of a plain transcript, a block for each paragraph: the first of a turn has its speaker. */
export const transcriptBlocks = (source: string): readonly Block[] =>
  parseTranscript(source).flatMap(({speaker, text}) =>
    text.map((paragraph, index) =>
      newBlock('turn', {
        speaker: index ? '' : escape(speaker),
        text: escape(paragraph.replace(/\s+/g, ' ')),
      }),
    ),
  );
