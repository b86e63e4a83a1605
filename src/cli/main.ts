import {parseArgs, type ParseArgsConfig} from 'node:util';
import {messageOf} from '../story/message-of.js';
import {Complaint, type Command, type Given} from './command.js';
import {convert} from './convert.js';
import {embed} from './embed.js';
import {writeText} from './files.js';
import {readManifest} from './manifest.js';
import {paint} from './paint.js';
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
export const main = async ([name = '', ...args]: readonly string[]): Promise<number> => {
  if (name === '--version') return say(`${readManifest().version}\n`);
  if (!name || name === '--help' || name === '-h' || name === 'help') return say(overview());
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) {
      throw new Complaint(
        `There is no command "${name}"; there is ${Object.keys(COMMANDS).join(', ')}.`,
      );
    }
    const {values, positionals} = readArgs(command, args);
    if (values['help']) return say(`${command.help}\n`);
    return await command.run({values, files: positionals});
  } catch (error) {
    return complain(error);
  }
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

/** Says what is wrong in one line; what is not the user's doing keeps its stack. */
const complain = (error: unknown): number => {
  if (!(error instanceof Complaint)) throw error;
  process.stderr.write(`${paint('red', 'hearth-widgets:', process.stderr)} ${error.message}\n`);
  return 2;
};
