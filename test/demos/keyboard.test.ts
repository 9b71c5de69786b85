import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {openFrame, type FramePage} from '../support/frame.js';

/** The founding example by keys: which control of a step to reach, and how. Every other step is passed over. */
const CHOICES: Readonly<Record<string, string>> = {
  'flags-now': 'input[value=none]',
  'flags-bone': 'input[value=none]',
  'flags-injury': 'input[value=none]',
  'flags-energy': 'input[value=none]',
  'flags-pregnancy': 'input[value=no]',
  tires: 'input[name="tires.calves"][value=left]',
  'form-signs': 'input[name="form-signs.hip-drop"][value=left]',
};

type Drawn = HTMLElement & {updateComplete: Promise<boolean>};

/** What has the focus, looked up through shadow roots. */
function focused(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Nothing here clicks or focuses by script: every step is a key, as a visitor without a mouse has it. */
for (const dir of ['ltr', 'rtl'] as const)
  describe(`the blog page by keyboard alone, ${dir}`, function () {
    this.timeout(120_000);
    let page: FramePage;
    const heard: {type: string; detail: Record<string, unknown>}[] = [];
    const element = (tag: string) => page.document.querySelector(tag) as unknown as Drawn;
    const settle = async (el: Drawn) => {
      while (!(await el.updateComplete));
    };
    const press = async (key: string, el: Drawn) => {
      await sendKeys(key === ' ' ? {type: ' '} : {press: key});
      await settle(el);
    };

    /** Tab until something of the element matches; each stop on the way must be visibly focused and inside the page. */
    async function tabTo(el: Drawn, matches: (at: Element) => boolean, what: string): Promise<Element> {
      for (let stops = 0; stops < 120; stops++) {
        const at = focused(page.document);
        if (at && el.shadowRoot!.contains(at) && matches(at)) return at;
        await press('Tab', el);
      }
      throw new Error(`Tab never came to ${what}; it stands at ${focused(page.document)?.outerHTML.slice(0, 160) ?? 'nothing'}`);
    }

    /** Reaches a control: Tab to its group, then arrows within a group of radio buttons, as browsers do it. */
    async function choose(el: Drawn, selector: string): Promise<void> {
      const target = el.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
      await tabTo(el, (at) => at === target || (target.type === 'radio' && at instanceof page.window.HTMLInputElement && at.name === target.name), selector);
      if (target.type === 'radio' && focused(page.document) !== target) for (let i = 0; i < 12 && !target.checked; i++) await press('ArrowDown', el);
      if (!target.checked) await press(' ', el);
      expect(target.checked || !target.isConnected, selector).to.equal(true);
    }
    const step = (quiz: Drawn) => quiz.shadowRoot!.querySelector<HTMLElement>('[data-step]')?.dataset['step'] ?? '';

    before(async () => {
      page = await openFrame('/demo/blog.html', {width: 1000, height: 900});
      page.document.documentElement.dir = dir;
      for (const type of ['imbalance-result', 'routine-change', 'coaching-lead', 'coaching-accepted', 'evenstride-error'])
        page.document.addEventListener(type, (event) => heard.push({type, detail: (event as CustomEvent<Record<string, unknown>>).detail}));
      await Promise.all(['imbalance-quiz', 'routine-builder', 'exercise-card', 'coaching-interest'].map((tag) => page.ready(tag as 'imbalance-quiz')));
      page.frame.focus();
      page.window.focus();
    });
    after(() => page.remove());

    it('the quiz: Tab, arrows, Space and Enter lead from Start to a result, and the focus is never lost', async () => {
      const quiz = element('imbalance-quiz');
      await tabTo(quiz, (at) => /^Start/.test(at.textContent.trim()), 'Start');
      await press('Enter', quiz);
      for (let i = 0; step(quiz) !== 'result'; i++) {
        if (i > 60) throw new Error(`The quiz stays at ${step(quiz)}.`);
        const at = step(quiz);
        expect(quiz.shadowRoot!.activeElement, `the focus after a step to ${at}`).to.exist;
        const choice = CHOICES[at];
        if (choice) await choose(quiz, choice);
        await tabTo(quiz, (one) => one.matches('[data-do=next], [data-do=skip-tests]'), `the way on from ${at}`);
        await press('Enter', quiz);
      }
      const result = heard.find(({type}) => type === 'imbalance-result');
      expect((result!.detail as {assessment: {findings: {side: string}[]}}).assessment.findings.map(({side}) => side)).to.deep.equal(['left', 'left']);
      expect(quiz.shadowRoot!.activeElement, 'the focus is on the result').to.exist;
    });

    it('the routine: an exercise is moved down with keys, and undone', async () => {
      const builder = element('routine-builder') as Drawn & {routine: {weeks: {sessions: {items: {id: string}[]}[]}[]}};
      await settle(builder);
      const ids = () => builder.routine.weeks[0]!.sessions.flatMap(({items}) => items.map(({id}) => id)).join();
      const before = ids();
      await tabTo(builder, (at) => at.matches('.item [data-grip]'), 'the grip of an exercise');
      await press('ArrowDown', builder);
      expect(ids()).not.to.equal(before);
      expect(builder.shadowRoot!.activeElement?.closest('[data-grip]'), 'the focus stays with what moved').to.exist;
      await tabTo(builder, (at) => at.textContent.trim() === 'Undo', 'Undo');
      await press('Enter', builder);
      expect(ids()).to.equal(before);
    });

    it('the form: typed, agreed to and sent, one lead', async () => {
      const form = element('coaching-interest');
      const email = await tabTo(form, (at) => at.matches('input[type=email]'), 'the e-mail field');
      await sendKeys({type: 'runner@example.org'});
      await settle(form);
      expect((email as HTMLInputElement).value).to.equal('runner@example.org');
      // A person takes longer than this test: a minute has passed since the first key.
      const later = Date.now() + 60_000;
      page.window.Date.now = () => later;
      await tabTo(form, (at) => at.matches('input[type=checkbox][required]'), 'the consent');
      await press(' ', form);
      await tabTo(form, (at) => at.matches('button[type=submit]'), 'the sender');
      const accepted = new Promise((resolve) => form.addEventListener('coaching-accepted', resolve, {once: true}));
      await press('Enter', form);
      await accepted;
      expect(heard.filter(({type}) => type === 'coaching-lead')).to.have.length(1);
      expect(heard.filter(({type}) => type === 'evenstride-error')).to.deep.equal([]);
    });
  });
