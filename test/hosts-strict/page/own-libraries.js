// A page with a Lit and a zod of its own, in its own words.
/* global witness -- test/support/witness.js is there before */
import {html, LitElement} from 'lit';
import * as z from 'zod';

// `jitless`, as its own probe of `Function` would be the page's violation, not ours.
z.config({customError: () => 'the words of the page', jitless: true});
class HostOwn extends LitElement {
  static properties = {count: {type: Number}};
  render = () => html`<p>${this.count ?? 0}</p>`;
}
customElements.define('host-own', HostOwn);

const said = () => z.object({a: z.string()}).safeParse({a: 1}).error.issues[0].message;
const settings = () => Object.keys(z.config()).join();
said(); // zod adds settings of its own when it is first used
const before = settings();

globalThis.own = {
  async count(count) {
    const element = document.querySelector('host-own');
    element.count = count;
    await element.updateComplete;
    return element.shadowRoot.textContent.trim();
  },
  said,
  sameSettings: () => settings() === before,
  versions: () => globalThis.litHtmlVersions.length,
};
witness.before.push(...Reflect.ownKeys(globalThis), ...Reflect.ownKeys(Symbol));
