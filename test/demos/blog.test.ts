import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {openFrame, type FramePage} from '../support/frame.js';

/** What the page received, in order. */
interface Heard {
  readonly type: string;
  readonly detail: Record<string, unknown>;
}

const NAMES = ['imbalance-start', 'imbalance-answer', 'imbalance-result', 'routine-change', 'coaching-lead', 'coaching-accepted', 'coaching-challenged', 'evenstride-error'];

/** The founding example, by question. Everything else is passed over with Skip. */
const ANSWERS: Readonly<Record<string, string | readonly string[]>> = {
  'flags-now': 'none',
  'flags-bone': 'none',
  'flags-injury': 'none',
  'flags-energy': 'none',
  'flags-pregnancy': 'no',
  tires: ['tires.calves=left'],
  'form-signs': ['form-signs.hip-drop=left'],
  'rest-days': '0',
  shoes: 'worn',
  days: '3',
  minutes: '20',
  equipment: 'none',
};

function listen({document}: FramePage): Heard[] {
  const heard: Heard[] = [];
  for (const name of NAMES) document.addEventListener(name, (event) => heard.push({type: event.type, detail: (event as CustomEvent<Record<string, unknown>>).detail}));
  return heard;
}

type Drawn = HTMLElement & {updateComplete: Promise<boolean>};
const settle = async (element: Drawn) => {
  while (!(await element.updateComplete));
};
const all = <E extends HTMLElement>(element: HTMLElement, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];

/** The button that goes on, by the words that the contract promises. */
const onward = (quiz: HTMLElement): HTMLButtonElement => all<HTMLButtonElement>(quiz, 'button').find((button) => /^(Start|Next|See|Skip)/.test(button.textContent.trim()) && button.matches('.primary'))!;

async function answer(quiz: Drawn, id: string): Promise<void> {
  const given = ANSWERS[id];
  if (given === undefined) return;
  for (const one of typeof given === 'string' ? [`${id}=${given}`] : given) {
    const [name, value] = one.split('=') as [string, string];
    const choice = all<HTMLInputElement>(quiz, `input[name="${name}"]`).find((input) => input.type === 'number' || input.value === value)!;
    if (choice.type === 'number') {
      choice.value = value;
      choice.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      choice.dispatchEvent(new Event('change', {bubbles: true}));
    } else choice.click();
    await settle(quiz);
  }
}

/** Goes through the quiz from its opening to its result, as far as its own buttons lead. */
async function takeQuiz(quiz: Drawn, isDone: () => boolean): Promise<void> {
  for (let step = 0; !isDone(); step++) {
    if (step > 60) throw new Error(`The quiz did not end; it stands at ${all(quiz, '#heading')[0]?.textContent ?? 'nothing'}`);
    const question = all(quiz, '[data-step]')[0]?.dataset['step'] ?? '';
    await answer(quiz, question);
    const skip = all<HTMLButtonElement>(quiz, 'button').find((button) => /^Skip/.test(button.textContent.trim()));
    (question in ANSWERS || !skip ? onward(quiz) : skip).click();
    await settle(quiz);
  }
}

describe('The blog page, from question to lead', function () {
  this.timeout(30_000);
  let page: FramePage;
  let heard: Heard[];

  before(async () => {
    page = await openFrame('/demo/blog.html', {width: 1000, height: 900});
    heard = listen(page);
    await Promise.all(['imbalance-quiz', 'routine-builder', 'exercise-card', 'coaching-interest'].map((tag) => page.ready(tag as 'imbalance-quiz')));
  });
  after(() => page.remove());

  it('takes an e-mail address from the keyboard before anything else, and keeps it', async () => {
    const form = page.document.querySelector('coaching-interest') as unknown as Drawn;
    page.window.focus();
    all<HTMLInputElement>(form, 'input[type="email"]')[0]!.focus();
    await sendKeys({type: 'runner@example.org'});
    expect(all<HTMLInputElement>(form, 'input[type="email"]')[0]!.value).to.equal('runner@example.org');
  });

  const detailsOf = (type: string) => heard.filter((event) => event.type === type).map(({detail}) => detail);

  it('the quiz ends with left-side findings, and the page hears each answer', async () => {
    const quiz = page.document.querySelector('imbalance-quiz') as unknown as Drawn;
    await takeQuiz(quiz, () => heard.some(({type}) => type === 'imbalance-result'));
    expect(heard[0]!.type).to.equal('imbalance-start');
    expect(new Set(detailsOf('imbalance-answer').map(({questionId}) => questionId))).to.include.keys(...Object.keys(ANSWERS));
    const {assessment} = detailsOf('imbalance-result')[0] as {assessment: {status: string; findings: {side: string; reasons: unknown[]}[]}};
    expect(assessment.status).to.equal('findings');
    expect(assessment.findings.map(({side}) => side)).to.deep.equal(['left', 'left']);
    assessment.findings.forEach(({reasons}) => expect(reasons).to.not.be.empty);
  });

  it('the week below follows: three sessions of 20 minutes that start with the left', async () => {
    const builder = page.document.querySelector('routine-builder') as unknown as Drawn & {routine: {favours: string; preferences: {days: number; minutes: number}; weeks: {sessions: unknown[]}[]}};
    await settle(builder);
    expect(builder.routine.favours).to.equal('left');
    expect(builder.routine.preferences).to.include({days: 3, minutes: 20});
    expect(builder.routine.weeks[0]!.sessions).to.have.length(3);
    expect(detailsOf('routine-change').at(-1)).to.have.property('routine');
    expect(all(builder, '[part~="session"]')).to.have.length.at.least(3);
  });

  it('the form sends one lead, with consent and without the answers that were not shared', async () => {
    const form = page.document.querySelector('coaching-interest') as unknown as Drawn;
    await settle(form);
    const consent = all<HTMLInputElement>(form, 'input[type="checkbox"][required]')[0]!;
    expect(consent.checked, 'consent is never pre-ticked').to.equal(false);
    // A person takes longer than this test: a minute has passed since the first key.
    const later = Date.now() + 60_000;
    page.window.Date.now = () => later;
    const accepted = new Promise((resolve) => form.addEventListener('coaching-accepted', resolve, {once: true}));
    consent.focus();
    await sendKeys({type: ' '});
    await settle(form);
    all<HTMLButtonElement>(form, 'button[type="submit"]')[0]!.focus();
    await sendKeys({press: 'Enter'});
    await accepted;
    const leads = detailsOf('coaching-lead') as {schema: string; lead: {email: string; consent: {given: boolean; text: string}; context?: unknown; source: {page: string}}}[];
    expect(leads).to.have.length(1);
    expect(leads[0]!.schema).to.equal('coaching-lead/1');
    expect(leads[0]!.lead.email).to.equal('runner@example.org');
    expect(leads[0]!.lead.consent.given).to.equal(true);
    expect(leads[0]!.lead).to.not.have.property('context');
    expect(leads[0]!.lead.source.page).to.match(/\/demo\/blog\.html$/);
    expect(detailsOf('coaching-accepted')).to.have.length(1);
  });

  it('the events came in the order of the visitor’s way, and none was an error', () => {
    const first = (type: string) => heard.findIndex((event) => event.type === type);
    const order = ['imbalance-start', 'imbalance-answer', 'imbalance-result', 'routine-change', 'coaching-lead', 'coaching-accepted'].map(first);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order).to.not.include(-1);
    expect(detailsOf('evenstride-error')).to.deep.equal([]);
  });
});
