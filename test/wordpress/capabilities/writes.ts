import {everybody, result, type Row} from './rows.js';
import type {Answer, Population, PostTitle, Visitor} from './visitors.js';

/** Sends a story for a post. */
type Send = (visitor: Visitor, id: number, json: string, population: Population) => Promise<Answer>;

const META = 'hearth_story';

let written = 0;

/** A text that nobody has written before. */
const fresh = (): string => `written ${(written += 1)}`;

const storyOf = async ({visitor}: Population, id: number): Promise<string> => {
  const {text} = await visitor('administrator').rest(
    'GET',
    `posts/${id}?context=edit&_fields=meta`,
  );
  const {meta} = JSON.parse(text) as {meta?: Record<string, string>};
  return meta?.[META] ?? '';
};

/** A row for a post of `another`, or of the visitor: whether it has the story that was sent. */
const sending = (
  what: string,
  send: Send,
  expected: Readonly<Record<string, string>>,
  isFilled = true,
): Row[] =>
  Object.entries(expected).map(([place, results]) => ({
    what: `${what}: ${place}`,
    expected: results,
    isWriting: true,
    act: async (visitor, population) => {
      const [whose, status] = place.split(', ') as [string, string];
      const owner = whose === 'own' ? visitor.name : whose;
      const id = population.post(owner, `${status}, to change` as PostTitle);
      if (!isFilled) {
        const empty = {meta: {[META]: null}};
        await population.visitor('administrator').rest('POST', `posts/${id}`, empty);
      }
      const json = JSON.stringify({headline: fresh()});
      const answer = await send(visitor, id, json, population);
      return result(answer, (await storyOf(population, id)) === json);
    },
  }));

const rest: Send = (visitor, id, json) =>
  visitor.rest('POST', `posts/${id}`, {meta: {[META]: json}});

const restWith =
  (nonce: (visitor: Visitor, population: Population) => string): Send =>
  (visitor, id, json, population) =>
    visitor.restByCookie('POST', `posts/${id}`, nonce(visitor, population), {meta: {[META]: json}});

/** The form of a post with the box: the nonces of a visitor, both or one of them. */
const box =
  (nonces: {readonly post?: boolean; readonly box?: boolean; readonly of?: 'editor'}): Send =>
  (visitor, id, json, population) => {
    const giver = nonces.of ? population.visitor(nonces.of) : visitor;
    return visitor.form('wp-admin/post.php', {
      action: 'editpost',
      post_ID: String(id),
      post_type: 'post',
      post_title: fresh(),
      hearth_story: json,
      ...(nonces.post && {_wpnonce: giver.nonce(`update-post_${id}`)}),
      ...(nonces.box && {hearth_widgets_story: giver.nonce('hearth_widgets_story')}),
    });
  };

const addMeta: Send = (visitor, id, json) =>
  visitor.form('wp-admin/admin-ajax.php', {
    action: 'add-meta',
    post_id: String(id),
    metakeyinput: META,
    metavalue: json,
    '_ajax_nonce-add-meta': visitor.nonce('add-meta'),
  });

const member = (name: string, value: string): string =>
  `<member><name>${name}</name><value>${value}</value></member>`;

const xmlRpc: Send = (visitor, id, json) => {
  const field = `<struct>${member('key', META)}${member('value', `<string>${json}</string>`)}</struct>`;
  const fields = `<array><data><value>${field}</value></data></array>`;
  const post = `<struct>${member('custom_fields', fields)}</struct>`;
  return visitor.xmlRpc('wp.editPost', `<int>${id}</int>`, post);
};

const EDITORS = '401- | 403- | 403- | 403- | 200+ | 200+';

/** Who may write the story of a post, and how. */
export const STORIES: readonly Row[] = [
  ...sending('meta.hearth_story', rest, {
    'another, published': EDITORS,
    'another, draft': EDITORS,
    'another, private': EDITORS,
    'own, published': '404- | 403- | 403- | 200+ | 200+ | 200+',
    'own, draft': '404- | 403- | 200+ | 200+ | 200+ | 200+',
    'own, private': '404- | 403- | 200+ | 200+ | 200+ | 200+',
  }),
  ...sending(
    'meta.hearth_story by cookie',
    restWith((visitor) => visitor.nonce('wp_rest')),
    {
      'another, published': EDITORS,
      'own, draft': '404- | 403- | 200+ | 200+ | 200+ | 200+',
    },
  ),
  ...sending(
    'meta.hearth_story by cookie, without a nonce',
    restWith(() => ''),
    {
      'another, published': everybody('401-'),
      'own, draft': '404- | 401- | 401- | 401- | 401- | 401-',
    },
  ),
  ...sending(
    'meta.hearth_story by cookie, with the nonce of an editor',
    restWith((_, {visitor}) => visitor('editor').nonce('wp_rest')),
    {
      'another, published': '403- | 403- | 403- | 403- | 200+ | 403-',
      'own, draft': '403- | 403- | 403- | 403- | 200+ | 403-',
    },
  ),
  ...sending('the box', box({post: true, box: true}), {
    'another, published': '302- | 500- | 500- | 500- | 302+ | 302+',
    'another, draft': '302- | 500- | 500- | 500- | 302+ | 302+',
    'another, private': '302- | 500- | 500- | 500- | 302+ | 302+',
    'own, published': '302- | 500- | 500- | 302+ | 302+ | 302+',
    'own, draft': '302- | 500- | 302+ | 302+ | 302+ | 302+',
    'own, private': '302- | 500- | 302+ | 302+ | 302+ | 302+',
  }),
  ...sending('the box, without its nonce', box({post: true}), {
    'another, published': '302- | 500- | 500- | 500- | 302- | 302-',
    'own, draft': '302- | 500- | 302- | 302- | 302- | 302-',
  }),
  ...sending('the box, without the nonce of the post', box({box: true}), {
    'another, published': '302- | 403- | 403- | 403- | 403- | 403-',
    'own, draft': '302- | 403- | 403- | 403- | 403- | 403-',
  }),
  ...sending('the box, with the nonces of an editor', box({post: true, box: true, of: 'editor'}), {
    'another, published': '302- | 403- | 403- | 403- | 302+ | 403-',
    'own, draft': '302- | 403- | 403- | 403- | 302+ | 403-',
  }),
  ...sending(
    'a custom field',
    addMeta,
    {
      'another, published': '400- | 200- | 200- | 200- | 200+ | 200+',
      'own, draft': '400- | 200- | 200+ | 200+ | 200+ | 200+',
    },
    false,
  ),
  ...sending(
    'a custom field by XML-RPC',
    xmlRpc,
    {
      'another, published': '403- | 401- | 401- | 401- | 200+ | 200+',
      'own, draft': '403- | 401- | 200+ | 200+ | 200+ | 200+',
    },
    false,
  ),
];

/** A row for a new post with a story. */
const making = (status: string, expected: string): Row => ({
  what: `a new post by the REST API, with a story: ${status}`,
  expected,
  isWriting: true,
  act: async (visitor, population) => {
    const json = JSON.stringify({headline: fresh()});
    const post = {title: 'A new post', status, meta: {[META]: json}};
    const answer = await visitor.rest('POST', 'posts', post);
    const {id = 0} = JSON.parse(answer.text) as {id?: number};
    return result(answer, (await storyOf(population, id)) === json);
  },
});

/** Who may make posts, and what nobody may write. */
export const OTHERS: readonly Row[] = [
  making('draft', '401- | 403- | 201+ | 201+ | 201+ | 201+'),
  making('publish', '401- | 403- | 403- | 201+ | 201+ | 201+'),
  {
    what: 'hearth_widgets, which is only to be read',
    expected: '401- | 403- | 403- | 403- | 200- | 200-',
    isWriting: true,
    act: async (visitor, {post, visitor: other}) => {
      const route = `posts/${post('another', 'published, to change')}`;
      const html = fresh();
      const answer = await visitor.rest('POST', route, {hearth_widgets: {html}});
      return result(answer, (await other('administrator').rest('GET', route)).text.includes(html));
    },
  },
];

/** Whether the settings have something. */
const haveModel = async ({visitor}: Population, model: string): Promise<boolean> => {
  const path = 'wp-admin/options-general.php?page=hearth-widgets';
  return (await visitor('administrator').get(path)).text.includes(`value="${model}"`);
};

const setting = (
  what: string,
  expected: string,
  send: (visitor: Visitor, model: string, population: Population) => Promise<Answer>,
): Row => ({
  what,
  expected,
  isWriting: true,
  act: async (visitor, population) => {
    const model = fresh();
    const answer = await send(visitor, model, population);
    return result(answer, await haveModel(population, model));
  },
});

const optionsForm = (visitor: Visitor, model: string, _wpnonce: string): Promise<Answer> =>
  visitor.form('wp-admin/options.php', {
    option_page: 'hearth-widgets',
    action: 'update',
    'hearth_widgets[model]': model,
    ...(_wpnonce && {_wpnonce}),
  });

const OPTIONS = 'hearth-widgets-options';

/** Who may change the settings: administrators, by a form that WordPress gave them. */
export const SETTINGS: readonly Row[] = [
  setting('the settings', '302- | 403- | 403- | 403- | 403- | 302+', (visitor, model) =>
    optionsForm(visitor, model, visitor.nonce(OPTIONS)),
  ),
  setting(
    'the settings, without a nonce',
    '302- | 403- | 403- | 403- | 403- | 403-',
    (visitor, model) => optionsForm(visitor, model, ''),
  ),
  setting(
    'the settings, with the nonce of an editor',
    '302- | 403- | 403- | 403- | 403- | 403-',
    (visitor, model, {visitor: other}) =>
      optionsForm(visitor, model, other('editor').nonce(OPTIONS)),
  ),
  setting(
    'the settings by the REST API',
    '401- | 403- | 403- | 403- | 403- | 200-',
    (visitor, model) => visitor.rest('POST', 'settings', {hearth_widgets: {model}}),
  ),
];
