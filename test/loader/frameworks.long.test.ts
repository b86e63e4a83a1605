import {expect} from '@open-wc/testing';
import {closeFrames} from '../fixtures.js';
import {openSite, type Site} from './site.js';

const script = (address: string): string => `<script src="${address}"></script>`;

const REACT_18 = ['react/umd/react', 'react-dom/umd/react-dom']
  .map((file) => script(`/test/frameworks/react-18/node_modules/${file}.development.js`))
  .join('');
const VUE = script('/hostile/npm/vue/dist/vue.global.js');
const JQUERY = script('/hostile/npm/jquery-3/dist/jquery.js');

const LIBRARIES = {
  module: '<script type="module" src="cdn/hearth.js"></script>',
  classic: '<script async src="cdn/hearth.classic.js"></script>',
};

const SILT = 'Silt is the open question.';
const WATER = 'High water was at 00:40.';

/** Opens a page of an app, which is rendered as soon as the scripts before it are there. */
const openApp = (library: string, scripts: string, code: string, root = ''): Promise<Site> =>
  openSite({
    head: library + scripts,
    body: `<div id="root">${root}</div><script>${code}</script>`,
  });

/** Runs code in the page. */
const run = (site: Site, code: string): unknown => site.view.eval(code);

const REACT = `
  const h = React.createElement;
  const root = ReactDOM.createRoot(document.getElementById('root'));
  const render = (tree) => ReactDOM.flushSync(() => root.render(h('main', null, tree, h('footer', null, 'The end'))));
  const points = (props, ...items) =>
    h('div', {className: 'hearth-key-points', ...props}, ...items);
  const list = (...items) => h('ul', {key: 'list'}, items.map((item) => h('li', {key: item}, item)));
`;

const pointsOf = (...items: string[]): string => `Key points ${items.join(' ')}`;

for (const [name, library] of Object.entries(LIBRARIES)) {
  describe(`a <div> that a framework owns, with the ${name} script`, () => {
    afterEach(closeFrames);

    describe('React 18', () => {
      const open = async (tree: string): Promise<Site> => {
        const site = await openApp(library, REACT_18, `${REACT} render(${tree});`);
        await site.until(() => site.document.querySelector('div > hearth-key-points'));
        return site;
      };

      const shows = async (site: Site, tree: string, text: string): Promise<void> => {
        run(site, `render(${tree})`);
        await site.shows(text);
        expect(site.get('footer').innerText).to.equal('The end');
        expect(site.noted.filter((line) => !line.includes('DevTools'))).to.deep.equal([]);
      };

      it('takes it away, and puts it back', async () => {
        const site = await open(`points({}, list('${SILT}'))`);
        await site.shows(pointsOf(SILT));
        await shows(site, `h('p', null, 'Another article')`, '');
        expect(site.get('#root').innerHTML).to.equal(
          '<main><p>Another article</p><footer>The end</footer></main>',
        );
        await shows(site, `points({}, list('${SILT}'))`, pointsOf(SILT));
      });

      it('changes words, and adds and removes items', async () => {
        const site = await open(`points({}, list('${SILT}'))`);
        await shows(site, `points({}, list('${SILT}', '${WATER}'))`, pointsOf(SILT, WATER));
        await shows(site, `points({}, list('${WATER}'))`, pointsOf(WATER));
      });

      it('adds, moves, replaces and removes its children', async () => {
        const title = `h('h3', {key: 'title'}, 'In short')`;
        const site = await open(`points({}, list('${SILT}'))`);
        await shows(site, `points({}, ${title}, list('${SILT}'))`, `In short ${SILT}`);
        await shows(site, `points({}, list('${SILT}'))`, pointsOf(SILT));
        await shows(
          site,
          `points({}, h('h3', {key: 'title'}, 'Anew'), list('${WATER}'))`,
          `Anew ${WATER}`,
        );
        await shows(
          site,
          `points({}, h('ol', {key: 'other'}, h('li', null, '${SILT}')))`,
          pointsOf(SILT),
        );
        expect(site.get('hearth-key-points').querySelectorAll('ol').length).to.equal(1);
      });

      it('changes its attributes, and its class', async () => {
        const site = await open(`points({'data-label': 'One'}, list('${SILT}'))`);
        await shows(site, `points({'data-label': 'Two'}, list('${SILT}'))`, `Two ${SILT}`);
        await shows(site, `points({}, list('${SILT}'))`, pointsOf(SILT));
        await shows(site, `points({className: 'plain'}, list('${SILT}'))`, '');
        expect(site.get('.plain').innerHTML).to.equal(`<ul><li>${SILT}</li></ul>`);
        await shows(
          site,
          `points({className: 'hearth-prose'}, h('p', null, 'One.'))`,
          'In brief One.',
        );
        await shows(
          site,
          `points({className: 'hearth-key-points'}, list('${SILT}'))`,
          pointsOf(SILT),
        );
        expect(site.all('#root div').length).to.equal(1);
      });

      it('sets its HTML', async () => {
        const html = (items: string): string =>
          `points({dangerouslySetInnerHTML: {__html: '<ul>${items}</ul>'}})`;
        const site = await open(html(`<li>${SILT}</li>`));
        await site.shows(pointsOf(SILT));
        await shows(site, html(`<li>${WATER}</li>`), pointsOf(WATER));
        await shows(site, `points({}, list('${SILT}'))`, pointsOf(SILT));
      });

      it('hydrates what has its element already', async () => {
        const html = `<main><div class="hearth-key-points"><ul><li>${SILT}</li></ul></div></main>`;
        const site = await openApp(library, REACT_18, '', html);
        await site.shows(pointsOf(SILT));
        const div = site.get('div.hearth-key-points');
        run(
          site,
          `${REACT.replace(/const root = .*/, '')}
          const tree = (item) => h('main', null, points({}, list(item)));
          ReactDOM.flushSync(() => {
            root = ReactDOM.hydrateRoot(document.getElementById('root'), tree('${SILT}'));
          });
          later = (item) => ReactDOM.flushSync(() => root.render(tree(item)));`,
        );
        run(site, `later('${WATER}')`);
        await site.shows(pointsOf(WATER));
        expect(site.get('div.hearth-key-points') === div).to.equal(true);
        expect(site.noted.filter((line) => !line.includes('DevTools'))).to.deep.equal([]);
      });

      it('takes away a story of several', async () => {
        const story = `h('div', {className: 'hearth-story'},
          h('div', {className: 'hearth-summary'}, h('h2', null, 'The tide')),
          points({}, list('${SILT}')))`;
        const site = await open(story);
        await site.shows(`The tide ${pointsOf(SILT)}`);
        await shows(site, `h('p')`, '');
        await shows(site, story, `The tide ${pointsOf(SILT)}`);
      });
    });

    describe('Vue', () => {
      const open = async (template: string): Promise<Site> => {
        const code = `const state = Vue.reactive({isOn: true, items: ['${SILT}'], label: null, title: ''});
          Vue.createApp({data: () => ({state}), template: \`${template}\`}).mount('#root');`;
        const site = await openApp(library, VUE, code);
        await site.shows(pointsOf(SILT));
        return site;
      };
      const set = (site: Site, code: string): unknown => run(site, code);
      const isCalm = (site: Site): boolean =>
        site.noted.every((line) => /development (build|version)|devtools/i.test(line));

      it('takes it away, puts it back, and changes what is in it', async () => {
        const site =
          await open(`<div v-if="state.isOn" class="hearth-key-points" :data-label="state.label">
          <h3 v-if="state.title">{{state.title}}</h3>
          <ul><li v-for="item in state.items" :key="item">{{item}}</li></ul></div><p v-else>Another</p>`);
        set(site, `state.items = ['${SILT}', '${WATER}']`);
        await site.shows(pointsOf(SILT, WATER));
        set(site, `state.items = ['${WATER}']; state.title = 'In short'`);
        await site.shows(`In short ${WATER}`);
        set(site, `state.label = 'Ours'`);
        await site.shows(`Ours ${WATER}`);
        set(site, `state.isOn = false`);
        await site.shows('');
        expect(site.get('#root').innerText).to.equal('Another');
        set(site, `state.isOn = true; state.title = ''; state.label = null`);
        await site.shows(pointsOf(WATER));
        expect(isCalm(site), site.noted.join()).to.equal(true);
      });

      it('sets its HTML', async () => {
        const site = await open(
          `<div v-if="state.isOn" class="hearth-key-points" v-html="'<ul><li>' + state.items[0] + '</li></ul>'"></div>`,
        );
        set(site, `state.items = ['${WATER}']`);
        await site.shows(pointsOf(WATER));
        set(site, `state.isOn = false`);
        await site.shows('');
        expect(site.all('.hearth-key-points').length).to.equal(0);
        expect(isCalm(site), site.noted.join()).to.equal(true);
      });
    });

    describe('a script', () => {
      const LIST = `<ul><li>${SILT}</li></ul>`;
      const DIV = `<div class="hearth-key-points">${LIST}</div>`;

      /** What a script does to the `<div>`, and what shows then. */
      const ACTS: Record<string, readonly [act: string, shown: string]> = {
        'removes it': ['div.remove()', ''],
        'empties it': ['div.replaceChildren()', ''],
        'empties it, node by node': ['while (div.firstChild) div.removeChild(div.firstChild)', ''],
        'removes it with jQuery': ['$(div).remove()', ''],
        'empties it with jQuery': ['$(div).empty()', ''],
        'sets its text': [
          `div.textContent = ''; div.append(Object.assign(document.createElement('ul'), {innerHTML: '<li>${WATER}</li>'}))`,
          pointsOf(WATER),
        ],
        'sets its HTML': [`div.innerHTML = '<ul><li>${WATER}</li></ul>'`, pointsOf(WATER)],
        'sets its HTML twice': [
          `div.innerHTML = ''; setTimeout(() => { div.innerHTML = '<ol><li>${WATER}</li></ol>'; }, 50)`,
          pointsOf(WATER),
        ],
        'sets its HTML with jQuery': [`$(div).html('<ul><li>${WATER}</li></ul>')`, pointsOf(WATER)],
        'puts a heading before what is there': [
          `div.prepend(Object.assign(document.createElement('h3'), {textContent: 'In short'}))`,
          `In short ${SILT}`,
        ],
        'appends with jQuery': [`$('ul', div).append('<li>${WATER}</li>')`, pointsOf(SILT, WATER)],
        'replaces its child': [
          `div.replaceChild(Object.assign(document.createElement('ol'), {innerHTML: '<li>${WATER}</li>'}), div.firstChild)`,
          pointsOf(WATER),
        ],
        'changes a text': [`div.querySelector('li').firstChild.data = '${WATER}'`, pointsOf(WATER)],
        'removes the element': ['div.querySelector("hearth-key-points").remove()', ''],
        'moves it': ['document.body.prepend(div)', pointsOf(SILT)],
        'copies it': [
          'const copy = div.cloneNode(true); div.replaceWith(copy); copy.firstElementChild.append(...[])',
          pointsOf(SILT),
        ],
        'copies it as text': ['div.outerHTML = div.outerHTML', pointsOf(SILT)],
      };
      for (const [what, [act, shown]] of Object.entries(ACTS)) {
        it(what, async () => {
          const site = await openApp(library, JQUERY, '', DIV);
          await site.shows(pointsOf(SILT));
          run(site, `{const div = document.querySelector('div.hearth-key-points'); ${act}}`);
          await site.shows(shown);
          // What would come later comes with the next task.
          await new Promise((done) => setTimeout(done, 100));
          await site.shows(shown);
          expect(site.all('hearth-key-points').length).to.be.lessThan(2);
          expect(site.noted).to.deep.equal([]);
        });
      }
    });
  });
}
