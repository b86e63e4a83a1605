import {addressProblem} from './story-address.js';

/** A media type that is JSON. @see https://mimesniff.spec.whatwg.org/#json-mime-type */
const JSON_TYPE = /^\s*((application|text)\/json|[^\s/;]+\/[^\s/;]+\+json)\s*(;|$)/i;

/** A media type to show: too short to be used for saying something else. */
const SHORT_TYPE = /^\s*([\w.+-]{1,20}\/[\w.+-]{1,40})\s*(;[^,]*)?$/;

/** The address that an answer came from, after redirects. Some service workers' answers have none. */
export const sourceOf = (answer: Pick<Response, 'url'>, request: Pick<Request, 'url'>): string =>
  answer.url || request.url;

/**
 * Why a frame does not show a story that a server has sent, as a sentence for the reader; nothing
 * where it does. The story has to come from an address that it may come from, whatever redirects
 * there are, and as JSON: what people upload to that server as a text or a picture is no story.
 */
export const answerProblem = (
  {ok, headers}: Pick<Response, 'ok' | 'headers'>,
  source: string,
  page: URL,
  isFramed: boolean,
): string | undefined => {
  const problem = addressProblem(new URL(source), page, isFramed);
  if (problem) return `The story’s address redirects to another one. ${problem}`;
  // A header that was sent twice is a list here.
  const type = headers.get('content-type') ?? '';
  // The element itself says that there was an error.
  if (!ok || type.split(',').every((one) => JSON_TYPE.test(one))) return undefined;
  const shown = SHORT_TYPE.exec(type)?.[1] ?? 'something else';
  return `The story came as ${shown}. Check its address, and have its server send it as application/json.`;
};
