import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {catalogue} from '../../src/core.js';
import '../../src/index.js';

/** What takes the place of an object that a page has no more: of JavaScript, of Preact, and of `found && {…}`. */
const NOTHING = [null, undefined, '', false];

const bridge = {...catalogue.find('glute-bridge')!, id: 'our-bridge'};
const PROPERTIES = [
  {name: 'answers', tag: html`<imbalance-quiz for=""></imbalance-quiz>`, given: {shoes: 'worn'}, left: {}},
  {name: 'exercise', tag: html`<exercise-card for=""></exercise-card>`, given: bridge, left: null},
  {name: 'assessment', tag: html`<routine-builder for=""></routine-builder>`, given: null, left: null},
  {name: 'routine', tag: html`<routine-builder for=""></routine-builder>`, given: null, left: null},
  {name: 'context', tag: html`<coaching-interest for=""></coaching-interest>`, given: null, left: null},
];

describe('A rich property that is set to nothing', () => {
  for (const {name, tag, given, left} of PROPERTIES)
    for (const nothing of NOTHING)
      it(`${name}: ${JSON.stringify(nothing)} empties it without an error`, async () => {
        const element = await fixture<HTMLElement & Record<string, unknown>>(tag);
        const errors: unknown[] = [];
        element.addEventListener('evenstride-error', ({detail}) => errors.push(detail));
        if (given) element[name] = given;
        element[name] = nothing;
        expect(element[name]).to.deep.equal(left);
        expect(errors).to.deep.equal([]);
      });
});
