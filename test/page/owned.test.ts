import {expect} from '@open-wc/testing';
import {ofPage} from '../../src/page/owned.js';

class Bell {}
class Book {}

const newPage = (): Document => document.implementation.createHTMLDocument();

describe('what a page owns', () => {
  it('is one object of a class, made when it is first asked for', () => {
    const page = newPage();
    const bell = ofPage(Bell, page);
    expect(bell).to.be.instanceOf(Bell);
    expect(ofPage(Bell, page)).to.equal(bell);
    expect(ofPage(Book, page)).to.be.instanceOf(Book);
  });

  it('is not what another page owns', () => {
    expect(ofPage(Bell, newPage())).not.to.equal(ofPage(Bell, newPage()));
  });

  it('belongs to the page that has loaded the library, where none is named', () => {
    expect(ofPage(Bell)).to.equal(ofPage(Bell, document));
  });
});
