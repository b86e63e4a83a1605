import {everybody, result, shown, titlesIn, type Row} from './rows.js';
import {TITLES, type PostTitle} from './visitors.js';

/** What is not published is shown to those who may edit the posts of others, and to its author. */
const NOT_PUBLISHED = ['draft', 'pending', 'private', 'scheduled', 'in the trash'] as const;
const EDITORS = '401- | 403- | 403- | 403- | 200+ | 200+';
const EDITORS_ON_PAGES = '404- | 404- | 404- | 404- | 200+ | 200+';
const ALL_BUT_PASSWORD = '200, published, draft, pending, private, scheduled, in the trash';

type Expected = Readonly<Partial<Record<PostTitle, string>>>;

/** Rows for the posts of `another`, or for the visitor's own, by their titles. */
const forEach = (
  whose: 'another' | 'own',
  expected: Expected,
  what: string,
  request: (id: number) => {readonly rest: string} | {readonly page: string},
): Row[] =>
  (Object.entries(expected) as [PostTitle, string][]).map(([title, results]) => ({
    what: `${what}: ${whose === 'own' ? 'one’s own' : 'that of another'}, ${title}`,
    expected: results,
    act: async (visitor, {post}) => {
      const owner = whose === 'own' ? visitor.name : whose;
      const asked = request(post(owner, title));
      const answer = await ('rest' in asked
        ? visitor.rest('GET', asked.rest)
        : visitor.get(asked.page));
      return shown(answer, owner, title);
    },
  }));

const expectedOf = (titles: readonly PostTitle[], results: string): Expected =>
  Object.fromEntries(titles.map((title) => [title, results]));

/** What the REST API gives of one post. */
export const SINGLE: readonly Row[] = [
  ...forEach(
    'another',
    {
      ...expectedOf(NOT_PUBLISHED, EDITORS),
      published: everybody('200+'),
      'with a password': everybody('200-'),
    },
    'hearth_widgets',
    (id) => ({rest: `posts/${id}`}),
  ),
  ...forEach(
    'own',
    {
      ...expectedOf(NOT_PUBLISHED, '404- | 200+ | 200+ | 200+ | 200+ | 200+'),
      'with a password': '404- | 200- | 200- | 200- | 200- | 200-',
    },
    'hearth_widgets',
    (id) => ({rest: `posts/${id}`}),
  ),
  ...forEach('another', {private: EDITORS}, 'hearth_widgets alone', (id) => ({
    rest: `posts/${id}?_fields=hearth_widgets`,
  })),
  ...forEach(
    'another',
    {'with a password': everybody('403-')},
    'hearth_widgets, with a wrong password',
    (id) => ({rest: `posts/${id}?password=wrong`}),
  ),
  ...forEach('another', expectedOf(TITLES, EDITORS), 'meta.hearth_story, to edit', (id) => ({
    rest: `posts/${id}?context=edit&_fields=meta`,
  })),
  ...forEach(
    'own',
    {
      ...expectedOf(['draft', 'pending', 'private'], '404- | 403- | 200+ | 200+ | 200+ | 200+'),
      ...expectedOf(['published', 'scheduled'], '404- | 403- | 403- | 200+ | 200+ | 200+'),
      ...expectedOf(['with a password', 'in the trash'], '404- | 403- | 403- | 200+ | 200+ | 200+'),
    },
    'meta.hearth_story, to edit',
    (id) => ({rest: `posts/${id}?context=edit&_fields=meta`}),
  ),
  ...forEach('another', {published: everybody('200-')}, 'meta.hearth_story, to view', (id) => ({
    rest: `posts/${id}?_fields=meta`,
  })),
];

/** A list of all posts of `another`. */
const list = (query: string, expected: string): Row => ({
  what: `a list of posts${query}`,
  expected,
  act: async (visitor, {post}) => {
    const include = TITLES.map((title) => post('another', title)).join();
    return titlesIn(await visitor.rest('GET', `posts?per_page=100&include=${include}${query}`));
  },
});

const ANY = '200, published, draft, pending, private, scheduled';

/** What the REST API gives of several posts. */
export const LISTS: readonly Row[] = [
  list('', everybody('200, published')),
  list('&_fields=hearth_widgets', everybody('200, published')),
  list('&_fields=content,hearth_widgets', everybody('200, published')),
  list('&status=any', `400 | 400 | 200, published | 200, published | ${ANY} | ${ANY}`),
  list('&status=draft', '400 | 400 | 200 | 200 | 200, draft | 200, draft'),
  list('&status=private', '400 | 400 | 200 | 200 | 200, private | 200, private'),
  list('&status=trash', '400 | 400 | 200 | 200 | 200, in the trash | 200, in the trash'),
  list(
    '&context=edit',
    '401 | 403 | 200 | 200 | 200, published, with a password | 200, published, with a password',
  ),
];

/** The pages of posts, with their JSON-LD. */
export const PAGES: readonly Row[] = [
  ...forEach(
    'another',
    {
      ...expectedOf(['draft', 'pending', 'private', 'scheduled'], EDITORS_ON_PAGES),
      published: everybody('200+'),
      'with a password': everybody('200-'),
      'in the trash': everybody('404-'),
    },
    'the page',
    (id) => ({page: `?p=${id}`}),
  ),
  ...forEach(
    'another',
    {draft: EDITORS_ON_PAGES, private: EDITORS_ON_PAGES},
    'the preview',
    (id) => ({
      page: `?preview=true&p=${id}`,
    }),
  ),
  ...forEach(
    'another',
    expectedOf(['published', 'draft', 'private'], '302- | 403- | 403- | 403- | 200+ | 200+'),
    'the box in the editor',
    (id) => ({page: `wp-admin/post.php?post=${id}&action=edit`}),
  ),
];

/** A page by an author that asks for all stories of `another`, at an address. */
export const asking = (what: string, path: () => string, expected: string): Row => ({
  what,
  expected,
  act: async (visitor) => titlesIn(await visitor.get(path())),
});

const OTHERS = Array<string>(4).fill('200, published');

/** Shortcodes: everybody may write them; what they show is for those who may read it. */
export const SHORTCODES = [...OTHERS, ALL_BUT_PASSWORD, ALL_BUT_PASSWORD].join(' | ');

/** Paragraphs bound to the field of the posts of a query, which lists those that may be read. */
export const BOUND = [...OTHERS, '200, published, private', '200, published, private'].join(' | ');

/** The settings, which are for administrators. */
export const SETTINGS: readonly Row[] = [
  {
    what: 'the page of the settings',
    expected: '302- | 403- | 403- | 403- | 403- | 200+',
    act: async (visitor) => {
      const answer = await visitor.get('wp-admin/options-general.php?page=hearth-widgets');
      return result(answer, answer.text.includes('hearth-widgets-theme'));
    },
  },
  {
    what: 'the settings by the REST API',
    expected: '401- | 403- | 403- | 403- | 403- | 200-',
    act: async (visitor) => {
      const answer = await visitor.rest('GET', 'settings');
      return result(answer, answer.text.includes('hearth_widgets'));
    },
  },
];
