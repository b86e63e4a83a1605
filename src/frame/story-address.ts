/** The message for an address from which no story may come. */
export const NO_ADDRESS = 'The story’s address has to be https, or of this server.';

/** Whether a story is on the server that has sent the page. */
const isOwn = (story: URL, page: URL): boolean =>
  /^https?:$/.test(page.protocol) &&
  story.protocol === page.protocol &&
  story.origin === page.origin;

/**
 * Why a frame does not show a story from an address, as a sentence for the reader; nothing where it
 * does. A story may come from the frame's own server, or by https from any. Opened as a page of its
 * own, a frame shows those of its own server alone: nobody's words under another's address.
 */
export const addressProblem = (story: URL, page: URL, isFramed: boolean): string | undefined => {
  if (!isOwn(story, page) && story.protocol !== 'https:') return NO_ADDRESS;
  if (story.username || story.password)
    return 'The story’s address has a user name or a password in it. Leave them out.';
  if (!isOwn(story, page) && !isFramed)
    return 'A story of another server shows inside another page alone.';
  return undefined;
};
