import {parseArgs, type ParseArgsConfig} from 'node:util';
import {messageOf} from '../story/message-of.js';
import {Complaint, reasonOf, type Command, type Given} from './command.js';
import {convert} from './convert.js';
import {embed} from './embed.js';
import {writeText} from './files.js';
import {readManifest} from './manifest.js';
import {lineOf, tell} from './message.js';
import {render} from './render.js';
import {schema} from './schema.js';
import {validate} from './validate.js';

const COMMANDS: Readonly<Record<string, Command>> = {validate, render, convert, embed, schema};

const HELP = {help: {type: 'boolean', short: 'h'}} as const;

const overview = (): string =>
  [
    'hearth-widgets <command> [options]\n',
    ...Object.entries(COMMANDS).map(([name, {summary}]) => `  ${name.padEnd(10)}${summary}`),
    '\n  --help      of a command: what it does and takes',
    '  --version   the version of hearth-widgets\n',
  ].join('\n');

/** Runs a command line, without the program's own name, and returns its exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  try {
    return await run(args);
  } catch (error) {
    return complain(error);
  }
};

const run = async ([name = '', ...args]: readonly string[]): Promise<number> => {
  if (name === '--version') return say(lineOf([readManifest().version]));
  if (!name || name === '--help' || name === '-h' || name === 'help') return say(overview());
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    throw new Complaint(
      `There is no command "${name}"; there is ${Object.keys(COMMANDS).join(', ')}.`,
    );
  }
  const {values, positionals} = readArgs(command, args);
  if (values['help']) return say(`${command.help}\n`);
  return await command.run({values, files: positionals});
};

const say = (text: string): number => {
  writeText(text, undefined);
  return 0;
};

const readArgs = (
  {options}: Command,
  args: readonly string[],
): Pick<ReturnType<typeof parseArgs>, 'positionals'> & {readonly values: Given['values']} => {
  try {
    const config: ParseArgsConfig = {options: {...options, ...HELP}, allowPositionals: true};
    const {values, positionals} = parseArgs({...config, args: [...args]});
    return {values: values, positionals};
  } catch (error) {
    throw new Complaint(messageOf(error));
  }
};

/** Says what is wrong in one line, and returns the exit code for that. */
export const complain = (error: unknown): number => {
  tell(['red', 'hearth-widgets:'], ` ${reasonOf(error)}`);
  return 2;
};
