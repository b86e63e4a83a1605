import {everywhere, type Inputs} from '../input.js';

const WRONG = [1, true, {a: 'b'}, ['c'], null, '', ' '];

/** What spans and links say beside their text. */
export const ATTRIBUTES: Inputs = {
  abbreviation: {
    story: everywhere(['a ', {abbr: 'HTML', title: 'Hyper "Text" <Markup> & more'}]),
  },
  'abbreviation-without-a-title': {story: {dek: [{abbr: 'HTML'}, ' a']}},
  time: {
    story: everywhere(['a ', {time: 'today', datetime: '2026-11-23T09:00+01:00'}, ' b']),
  },
  'time-without-a-datetime': {story: {dek: [{time: '2026'}, ' a']}},
  ruby: {story: everywhere(['a ', {ruby: '東京', rt: 'とうきょう'}, ' b'])},
  'ruby-of-spans': {
    story: {
      dek: [
        {
          ruby: ['漢', {em: '字'}],
          rt: [{small: 'かん'}, {br: true}, 'じ'],
        },
      ],
    },
  },
  'ruby-without-an-rt': {
    story: everywhere(['a ', {ruby: ['b ', {em: 'c'}]}, ' d']),
  },
  'ruby-with-wrong-rts': {
    story: {
      dek: WRONG.map((rt) => ({ruby: 'a', rt})),
      hook: [{ruby: '', rt: 'b'}, 'c'],
    },
  },
  'ruby-with-a-span-as-its-rt': {
    story: {dek: [{ruby: 'a', rt: {em: 'b'}}]},
  },
  'ruby-at-the-borders': {
    story: {dek: ['a', {ruby: ' b ', rt: ' c '}, ' d', {rt: 'e'}]},
  },
  'ruby-in-a-ruby': {
    story: {
      dek: [{ruby: {ruby: 'a', rt: 'b'}, rt: {ruby: 'c', rt: 'd'}}],
    },
  },
  'ruby-in-a-link': {
    story: {
      dek: [{a: {ruby: 'a', rt: {a: 'b', href: '/c'}}, href: '/d'}],
    },
  },
  'link-in-an-rt': {
    story: {dek: [{ruby: 'a', rt: [{a: 'b', href: '/c', target: 'd'}]}]},
  },
  'link-with-all': {
    story: everywhere([
      {
        hreflang: 'pt-BR',
        download: 'a "b".pdf',
        target: '_blank',
        rel: 'nofollow ugc',
        href: '/c',
        a: 'd',
      },
    ]),
  },
  'link-target': {story: {dek: [{a: 'a', href: '/b', target: '_blank'}]}},
  'link-target-with-rel': {
    story: {
      dek: [{a: 'a', href: '/b', target: '_blank', rel: 'noreferrer'}],
      hook: [{a: 'a', href: '/b', target: '0', rel: 'noopener  author\tnoopener'}],
      gist: [{a: 'a', href: '/b', target: ' _top ', rel: 'NoOpener'}],
    },
  },
  'link-rel': {
    story: {
      dek: [{a: 'a', href: '/b', rel: ' me  me '}],
      hook: [{a: 'a', href: '/b', rel: '0'}],
    },
  },
  'link-download': {
    story: {
      dek: [{a: 'a', href: '/b', download: true}],
      hook: [{a: 'a', href: '/b', download: ''}],
      gist: [{a: 'a', href: '/b', download: ' c  d '}],
      lede: [{a: 'a', href: '/b', download: ' '}, 'e', {a: 'f', href: '/g', download: false}],
    },
  },
  'link-without-an-address': {
    story: {
      dek: [{a: 'a', rel: 'b', target: 'c'}],
      hook: [{a: 'a', href: 'data:b', download: ''}],
    },
  },
  'link-in-a-link': {
    story: {
      dek: [
        {
          a: ['a ', {a: 'b', href: '/c', target: 'd'}],
          href: '/e',
          hreflang: 'en',
        },
      ],
    },
  },
  'of-wrong-types': {
    story: {
      keyPoints: WRONG.map((value) => ['a ', {abbr: 'b', title: value}]),
      narrative: WRONG.map((value) => ['a ', {time: 'b', datetime: value}]),
      report: WRONG.map((value) => [
        {
          a: 'a',
          href: '/b',
          rel: value,
          target: value,
          download: value,
          hreflang: value,
        },
      ]),
    },
  },
  'of-other-spans': {
    story: {
      dek: [{em: 'a', title: 'b', href: '/c', rt: 'd', target: 'e', onclick: 'f'}],
      hook: [{abbr: 'a', href: '/b', datetime: 'c', class: 'd'}],
      gist: [{a: 'a', href: '/b', title: 'c', style: 'd'}],
    },
  },
  'of-nested-spans': {
    story: {
      dek: [
        {
          ins: {
            mark: [
              'a ',
              {abbr: {kbd: 'b'}, title: 'c'},
              {del: [' ', {time: {s: 'd'}, datetime: '2026'}]},
            ],
          },
        },
        {small: [' ', {a: {abbr: 'e', title: 'f'}, href: '/g'}]},
      ],
    },
  },
  'of-two-names': {
    story: {
      dek: [
        {time: 'a', abbr: 'b', datetime: 'c', title: 'd'},
        {ruby: 'e', a: 'f', rt: 'g'},
      ],
    },
  },
  links: {
    story: {
      links: [
        {label: 'a', url: '/a', target: '_blank'},
        {
          label: 'b',
          href: '/b',
          rel: 'nofollow',
          hreflang: 'de',
          target: '_top',
        },
        {label: 'c', url: '/c', href: '/d', download: true},
        {label: 'e', url: 'data:f', href: '/g', download: ''},
        {label: 'h', target: '_blank', download: 'i'},
        {href: '/j'},
        ...WRONG.map((value) => ({
          label: 'k',
          url: value,
          href: '/k',
          rel: value,
          target: value,
          download: value,
          hreflang: value,
        })),
      ],
    },
  },
  'in-a-note': {
    story: {
      status: {
        state: 'corrected',
        note: [
          {title: 'b', abbr: 'a'},
          ' ',
          {datetime: '2026', time: 'c'},
          ' ',
          {rt: [{kbd: 'e'}], ruby: 'd'},
          ' ',
          {
            hreflang: 'en',
            download: true,
            target: 'g',
            rel: 'h',
            href: '/i',
            a: {mark: 'f'},
          },
        ],
      },
      dek: 'j',
    },
  },
};
