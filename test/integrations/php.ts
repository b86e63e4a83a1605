import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** A story in each form. */
export interface Forms {
  readonly html: string;
  readonly text: string;
  readonly jsonld: string;
}

/** What is rendered. */
export interface Rendered {
  readonly story?: unknown;
  /** Its JSON, where it is not that of `story`. */
  readonly json?: string;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

const SCRIPT = fileURLToPath(new URL('render.php', import.meta.url));

/** Stories in each form, as PHP writes them: one process for all. */
export const renderInPhp = (stories: readonly Rendered[]): readonly Forms[] => {
  const input = stories.map(({story, json = JSON.stringify(story), labels}) =>
    JSON.stringify({story: json, labels}),
  );
  const output = execFileSync('php', ['-n', SCRIPT], {
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Forms);
};
