import type {ParseArgsConfig} from 'node:util';
import {messageOf} from '../story/message-of.js';

/** What a command is given: its options by their names, and what else stands on the line. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly files: readonly string[];
}

/** A command of the command line. */
export interface Command {
  /** What it does, in one line. */
  readonly summary: string;
  /** What `--help` says: how it is called, its options, examples. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Does it. Returns the exit code: 0, or 1 where what it looked at is not right. */
  readonly run: (given: Given) => number | Promise<number>;
}

/** Something that whoever typed the command can mend: one sentence, without a stack. */
export class Complaint extends Error {}

/** Says why something failed. V8 throws a `RangeError` for a full stack or too long a string. */
export const reasonOf = (error: unknown): string =>
  error instanceof RangeError
    ? 'it is too large or nested too deeply. Split it, or simplify it.'
    : messageOf(error);

/** The value of an option that takes one. */
export const valueOf = ({values}: Given, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

/** The one file that a command takes; the standard input where none is named. */
export const fileOf = ({files}: Given): string => {
  if (files.length > 1) throw new Complaint('This command takes one file.');
  return files[0] ?? '-';
};
