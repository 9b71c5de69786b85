// What a site's owner turns on: the event inspector, the preview, the data layer.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {freezeClock, type Clock} from '../support/clock.js';
import {MODULE, openHost} from '../support/host.js';
import {ELEMENTS, find, inside, mainJob, next, press, settled, TAGS, type AnyElement} from './job.js';

const CARD = '<exercise-card exercise-id="squat" debug></exercise-card>';
const panelOf = (element: Element) => inside(element, '.debug');
const listed = (element: Element) => [...element.shadowRoot!.querySelectorAll('.debug li')].map((item) => item.querySelector('summary')!.textContent.split(' ')[0]);
const ADD = '.actions button:not(.primary)';

describe('debug', () => {
  const open = async (body: string) => {
    const page = await openHost({modules: [MODULE], body});
    const element = page.document.body.firstElementChild as AnyElement;
    await settled(element);
    return {...page, element};
  };

  for (const tag of TAGS)
    it(`draws nothing on <${tag}> while it is off, and shows the first event where it is on`, async () => {
      const off = await open(`<${tag}></${tag}>`);
      expect(off.element.shadowRoot!.childElementCount).to.equal(1);
      off.remove();
      const on = await open(`<${tag} debug></${tag}>`);
      expect(listed(on.element)).to.include('evenstride-ready');
      expect(on.witness).to.deep.include({violations: [], errors: [], warnings: []});
      on.remove();
    });

  it('lists each event with its time and payload, the newest first, in the element alone', async () => {
    const page = await open(`${CARD}<exercise-card exercise-id="plank" debug></exercise-card>`);
    await press(page.element, ADD);
    expect(listed(page.element).slice(0, 3)).to.deep.equal(['evenstride-analytics', 'exercise-add', 'evenstride-ready']);
    const [, added] = page.element.shadowRoot!.querySelectorAll('.debug li');
    expect(JSON.parse(added!.querySelector('pre')!.textContent)).to.deep.include({exerciseId: 'squat', schema: 'exercise-add/1'});
    expect(added!.querySelector('time')!.textContent).to.match(/^\d\d:\d\d:\d\d\.\d{3}$/);
    expect(listed(page.document.body.lastElementChild!)).to.deep.equal(['evenstride-ready']);
    page.remove();
  });

  it('keeps the last 50, counts them all, and leaves unfolded what was unfolded', async () => {
    const page = await open(CARD);
    await press(page.element, ADD);
    const unfolded = page.element.shadowRoot!.querySelector<HTMLDetailsElement>('.debug li details')!;
    unfolded.open = true;
    for (let n = 0; n < 20; n++) await press(page.element, ADD);
    expect(unfolded.isConnected && unfolded.open).to.equal(true);
    for (let n = 0; n < 10; n++) await press(page.element, ADD);
    expect(listed(page.element)).to.have.length(50);
    expect(panelOf(page.element)!.querySelector('summary')!.textContent).to.equal('Events: 63, the last 50 below');
    page.remove();
  });

  it('says that the page cancelled an event, and shows functions as such', async () => {
    const page = await open('<routine-builder debug></routine-builder>');
    page.document.addEventListener('routine-export', (event) => event.preventDefault());
    await press(page.element, '[type=submit]');
    (page.element['exportAs'] as (kind: string) => string).call(page.element, 'json');
    expect(panelOf(page.element)!.querySelector('li summary')!.textContent).to.match(/^routine-export .+, cancelled by the page$/);
    page.remove();
  });

  it('copies a payload, or says why not, to a screen reader too', async () => {
    const page = await open(CARD);
    const copied: string[] = [];
    Object.defineProperty(page.window.navigator, 'clipboard', {value: {writeText: (text: string) => (copied.length ? Promise.reject(new Error()) : Promise.resolve(void copied.push(text)))}, configurable: true});
    const status = panelOf(page.element)!.querySelector('[role=status]')!;
    const said = () => new Promise<string>((resolve) => new MutationObserver(() => resolve(status.textContent)).observe(status, {childList: true, characterData: true, subtree: true}));
    const copy = panelOf(page.element)!.querySelector<HTMLElement>('li button')!;
    expect(copy.getAttribute('aria-label')).to.equal('Copy evenstride-ready');
    let words = said();
    copy.click();
    expect(await words).to.equal('Copied evenstride-ready.');
    expect(JSON.parse(copied[0]!)).to.include({schema: 'evenstride-ready/1'});
    words = said();
    copy.click();
    expect(await words).to.equal('The browser refused to copy. Select the text instead.');
    page.remove();
  });

  it('goes when it is turned off, and comes back with what it had', async () => {
    const page = await open(CARD);
    page.element.toggleAttribute('debug', false);
    await settled(page.element);
    expect(panelOf(page.element)).to.equal(null);
    page.element.toggleAttribute('debug', true);
    await settled(page.element);
    expect(listed(page.element)).to.deep.equal(['evenstride-ready']);
    page.remove();
  });
});

describe('preview', () => {
  it('fires everything from the first question to the plan, and neither stores, sends nor delivers anything', async () => {
    const page = await openHost({modules: [MODULE], body: ELEMENTS.replaceAll('></', ' preview persist="local" endpoint="/leads" analytics="datalayer"></')});
    const touched: string[] = [];
    const {window} = page;
    window.Storage.prototype.setItem = (key: string) => void touched.push(`stored ${key}`);
    window.fetch = (to) => (touched.push(`fetched ${to instanceof window.Request ? to.url : to.toString()}`), Promise.reject(new Error()));
    window.navigator.sendBeacon = (to) => (touched.push(`sent ${String(to)}`), true);
    window.URL.createObjectURL = () => (touched.push('made a file'), 'blob:');
    const heard = new Set<string>();
    for (const name of ['imbalance-start', 'imbalance-answer', 'imbalance-result', 'exercise-start', 'routine-save', 'routine-export', 'coaching-challenged']) page.document.addEventListener(name, () => heard.add(name));
    await mainJob(window);
    await press(find(page.document, 'routine-builder'), '[data-focus=save]');
    expect([...heard].sort()).to.deep.equal(['coaching-challenged', 'exercise-start', 'imbalance-answer', 'imbalance-result', 'imbalance-start', 'routine-export', 'routine-save']);
    window.print = () => touched.push('printed');
    for (const kind of ['ics', 'json', 'csv', 'print', 'link']) (find(page.document, 'routine-builder')['exportAs'] as (kind: string) => string).call(find(page.document, 'routine-builder'), kind);
    expect(touched).to.deep.equal([]);
    expect(page.witness.errors).to.deep.equal([]);
    page.remove();
  });

  describe('of a form that a person fills in', () => {
    let clock: Clock;
    const {fetch} = window;
    const {setItem} = Storage.prototype;
    afterEach(() => {
      clock.restore();
      window.fetch = fetch;
      Storage.prototype.setItem = setItem;
      document.body.replaceChildren();
    });

    it('announces the lead as a preview and accepts it, and it goes nowhere', async () => {
      await import(/* @vite-ignore */ MODULE);
      clock = freezeClock();
      const touched: string[] = [];
      window.fetch = () => (touched.push('fetched'), Promise.reject(new Error()));
      Storage.prototype.setItem = (key: string) => void touched.push(`stored ${key}`);
      const form = document.createElement('coaching-interest') as unknown as AnyElement;
      for (const [name, value] of Object.entries({preview: '', endpoint: '/leads', persist: 'local'})) form.setAttribute(name, value);
      document.body.append(form);
      await settled(form);
      const email = inside<HTMLInputElement>(form, '#email')!;
      email.focus();
      await sendKeys({type: 'maya@example.com'});
      await settled(form);
      clock.tick(20_000);
      inside(form, '#consent')!.click();
      await settled(form);
      const [lead, accepted] = [next(form, 'coaching-lead'), next(form, 'coaching-accepted')];
      await press(form, 'button[type=submit]');
      expect((await lead).detail).to.deep.include({preview: true}).and.to.have.nested.property('lead.email', 'maya@example.com');
      expect((await accepted).detail).to.have.property('leadId');
      expect(touched).to.deep.equal([]);
    });
  });
});

describe('analytics="datalayer"', () => {
  /** GA4 takes letters, digits and underscores, up to 40; some names are its own. */
  const GA4 = /^(?!ga_|google_|firebase_|gtag\.)[a-z][a-z0-9_]{0,39}$/;
  const ALLOWED_PARAMS = ['event', 'step_index', 'lead_source', 'campaign'];

  it('pushes steps in the vocabulary of GA4, and neither a person nor a body is in them', async () => {
    const page = await openHost({modules: [MODULE], body: ELEMENTS.replaceAll('></', ' analytics="datalayer"></')});
    await mainJob(page.window);
    const layer = (page.window as unknown as {dataLayer: Record<string, unknown>[]}).dataLayer;
    const names = layer.map(({event}) => String(event));
    for (const name of names) expect(name).to.match(GA4);
    expect(names).to.include.members(['quiz_start', 'quiz_step', 'quiz_complete', 'exercise_start']);
    for (const entry of layer) {
      expect(Object.keys(entry).filter((key) => !ALLOWED_PARAMS.includes(key))).to.deep.equal([]);
      expect(JSON.stringify(entry)).not.to.match(/maya|@|left|right|calv|tires|pain|hip|knee|squat/i);
    }
    page.remove();
  });

  it('makes no data layer where nobody asked for one', async () => {
    const page = await openHost({modules: [MODULE], body: ELEMENTS});
    await mainJob(page.window);
    expect('dataLayer' in page.window).to.equal(false);
    page.remove();
  });
});
