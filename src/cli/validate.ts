import {formatIssue, type Issue} from '../story/issue.js';
import {parseStory} from '../forms/parse.js';
import {Complaint, type Command} from './command.js';
import {nameOf, readText, writeText} from './files.js';
import {readJson, type Place} from './locate.js';
import {formatJson, isColoured, lineOf, STDOUT, tell, type Piece} from './message.js';

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
export const piecesOf = (found: Found): readonly Piece[] => {
  const {file, line, column, level} = found;
  return [
    ['bold', `${file}:${line}:${column}:`],
    ' ',
    [level === 'error' ? 'red' : 'yellow', `${level}:`],
    ` ${formatIssue(found)}`,
  ];
};

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

const summaryOf = (found: readonly Found[], files: number): string => {
  const errors = found.filter(({level}) => level === 'error').length;
  const warnings = found.length - errors;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}`;
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
    if (values['json']) writeText(formatJson(found), undefined);
    else {
      const lines = found.map((one) => lineOf(piecesOf(one), isColoured(STDOUT)));
      writeText(lines.join(''), undefined);
      tell(['dim', summaryOf(found, files.length)]);
    }
    return found.some(({level}) => level === 'error' || values['strict']) ? 1 : 0;
  },
};
