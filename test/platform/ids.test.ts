import {expect} from '@open-wc/testing';
import {uuid} from '../../src/platform/ids.js';

describe('uuid', () => {
  it('is a version 4 UUID, without crypto.randomUUID, which plain-http pages lack', () => {
    for (let i = 0; i < 500; i++) expect(uuid()).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
  it('is another each time', () => expect(new Set(Array.from({length: 1000}, uuid)).size).to.equal(1000));
});
