import {formatIssue, type Issue} from '../story/issue.js';
import {parseStory} from '../forms/parse.js';
import {Complaint, type Command} from './command.js';
import {nameOf, readText, writeText} from './files.js';
import {readJson, type Place} from './locate.js';
import {paint} from './paint.js';

/** An issue, and where it stands. */
interface Found extends Issue, Place {
  readonly file: string;
}

/** The issues of a value that came from a file. */
const issuesIn = (file: string): readonly Found[] => {
  const {value, locate} = readJson(readText(file), nameOf(file));
  return parseStory(value).issues.map((issue) => ({
    file: nameOf(file),
    ...locate(issue.path),
    ...issue,
  }));
};

/** An issue as compilers print theirs, so that editors find the place. */
export const formatFound = (found: Found, stream: NodeJS.WriteStream): string => {
  const {file, line, column, level} = found;
  const place = paint('bold', `${file}:${line}:${column}:`, stream);
  const kind = paint(level === 'error' ? 'red' : 'yellow', `${level}:`, stream);
  return `${place} ${kind} ${formatIssue(found)}\n`;
};

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

const summaryOf = (found: readonly Found[], files: number): string => {
  const errors = found.filter(({level}) => level === 'error').length;
  const warnings = found.length - errors;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}\n`;
};

/** `hearth-widgets validate` */
export const validate: Command = {
  summary: 'Says what is wrong with stories in JSON, and where.',
  help: `hearth-widgets validate [options] <file>…

Says of each issue of a story its file, line and column, its path, and what to do about it.
At most 100 issues of a file are told. "-" is the standard input.

  --json     the issues as a JSON list
  --strict   warnings count as errors, too

Exits with 1 where there is an error, with 2 where a file is not JSON or cannot be read.

  hearth-widgets validate story.json
  curl https://example.com/story.json | hearth-widgets validate -`,
  options: {json: {type: 'boolean'}, strict: {type: 'boolean'}},
  run: ({values, files}) => {
    if (!files.length) throw new Complaint('Name the files to look at, or "-".');
    const found = files.flatMap(issuesIn);
    if (values['json']) writeText(`${JSON.stringify(found, null, 2)}\n`, undefined);
    else {
      writeText(found.map((one) => formatFound(one, process.stdout)).join(''), undefined);
      process.stderr.write(paint('dim', summaryOf(found, files.length), process.stderr));
    }
    return found.some(({level}) => level === 'error' || values['strict']) ? 1 : 0;
  },
};
