import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {embedTags, renderEmbed, renderHtml} from '../../src/entries/server.js';

describe('renderEmbed', () => {
  it('is the tags, and the canonical HTML', () => {
    const story = {lang: 'de', keyPoints: ['A']};
    const labels = {keyPoints: 'Das Wichtigste'};
    assert.equal(
      renderEmbed(story, {from: '/cdn', labels}),
      embedTags({from: '/cdn/'}) + renderHtml(story, labels),
    );
  });

  it('loads the module, or the classic script', () => {
    assert.equal(
      embedTags({from: 'https://a.test/cdn'}),
      '<link rel="stylesheet" href="https://a.test/cdn/hearth.css">\n' +
        '<script type="module" src="https://a.test/cdn/hearth.js"></script>\n',
    );
    assert.equal(
      embedTags({from: '/cdn', script: 'classic'}).split('\n')[1],
      '<script async src="/cdn/hearth.classic.js"></script>',
    );
  });

  it('has the integrity of the files that a manifest knows', () => {
    const manifest = {files: {'hearth.css': {integrity: 'sha384-a'}}};
    assert.equal(
      embedTags({from: '/cdn', manifest}).split('\n')[0],
      '<link rel="stylesheet" href="/cdn/hearth.css" integrity="sha384-a" crossorigin="anonymous">',
    );
  });

  it('keeps an address inside its attribute', () => {
    assert.match(embedTags({from: '"><b>'}), /href="&quot;&gt;&lt;b&gt;\/hearth\.css"/);
  });

  it('has no integrity that is none', () => {
    for (const integrity of ['sha1-a', 'sha384-a"><b>', 'sha384-a sha', '', 7]) {
      const manifest = {files: {'hearth.css': {integrity: integrity as string}}};
      assert.equal(embedTags({from: '/cdn', manifest}), embedTags({from: '/cdn'}));
    }
    const manifest = {files: {'hearth.css': {integrity: 'sha384-a+/b== sha512-c'}}};
    assert.match(embedTags({from: '/cdn', manifest}), / integrity="sha384-a\+\/b== sha512-c"/);
  });

  it('says what is wrong with an address that it cannot do without', () => {
    const unsafe = ['data:text/javascript,alert(1)//', 'java\nscript:a', 'shttp://a.test'];
    for (const from of [...unsafe, 'http://[', '', undefined, 7]) {
      const call = (): string => renderEmbed({dek: 'A'}, {from: from as string});
      assert.throws(call, {
        name: 'TypeError',
        message: /^from: expected an address, got .+\. Give/,
      });
    }
    const absolute = ['https://[::1]:8080/a', 'http://a.test', '//a.test'];
    for (const from of [...absolute, '../a', '.', '/', '{{ cdn }}'])
      assert.match(embedTags({from}), /^<link /);
  });
});
