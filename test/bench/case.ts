import type {Stage} from '../../.config/bench/stage.js';
import type * as ListTimes from './lists.js';
import type * as TranscriptTimes from './transcript.js';

declare global {
  /** What the scripts of a measured page leave for the cases. */
  interface Window {
    /** The module that drives the subject. */
    readonly subject: unknown;
    readonly lists: typeof ListTimes;
    readonly transcript: typeof TranscriptTimes;
    /** What `watch.js` notes, in milliseconds; `shift` is the sum of the layout shifts. */
    readonly seen: {readonly shown: number; readonly shift: number; readonly blocking: number};
  }
}

/** The figures of one measurement, by name. */
export type Figures = Readonly<Record<string, number | undefined>>;

/** Something that is measured of several subjects. */
export interface Case {
  /** The name by which runs are compared. */
  readonly id: string;
  readonly title: string;
  /** Keys of `SUBJECTS`. */
  readonly subjects: readonly string[];
  /** The units of the figures in the report, in the order of its columns. */
  readonly units: Readonly<Record<string, string>>;
  readonly measure: (stage: Stage, subject: string) => Promise<Figures>;
}
