import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/locales/ar.js';
import type {questionRecords} from '../../src/catalogue/questions.js';
import {questionIn} from '../../src/elements/imbalance-quiz/quiz-words.js';
import {en} from '../../src/messages/en/index.js';
import {localeFor} from '../../src/messages/registry.js';
import {openFrame, type FramePage} from '../support/frame.js';
import {MODULE, openHost} from '../support/host.js';
import {Listener} from '../support/reader.js';

const SIZE = {width: 1000, height: 900};
/** The same job on a page of another language: the blog's is English. */
const body = (lang: string, dir: string) => `<main lang="${lang}" dir="${dir}"><imbalance-quiz id="legs"></imbalance-quiz><routine-builder for="legs"></routine-builder><coaching-interest controller="Even Miles"></coaching-interest></main>`;

type Drawn = HTMLElement & {updateComplete: Promise<boolean>};

/** What Maya answers, in the words that she hears: heading → choices. Everything else she passes over. */
function answersIn(lang: string): ReadonlyMap<string, readonly string[]> {
  const m = localeFor(lang, en).messages;
  const none = m.quiz.noneOfThese;
  const left = m.common.sideLabel('left');
  const ask = (id: keyof typeof questionRecords) => questionIn(id, m).ask;
  const item = (id: 'tires' | 'form-signs', of: string) => {
    const question = questionIn(id, m);
    return question.kind === 'sided' ? m.quiz.sideOf(question.items[of]!, left) : '';
  };
  const pregnancy = questionIn('flags-pregnancy', m);
  return new Map([
    ...(['flags-now', 'flags-bone', 'flags-injury', 'flags-energy'] as const).map((id): [string, string[]] => [ask(id), [(questionIn(id, m) as {options: Record<string, string>}).options['none'] ?? none]]),
    [ask('flags-pregnancy'), [pregnancy.kind === 'one' ? pregnancy.options['no']! : '']],
    [ask('tires'), [item('tires', 'calves')]],
    [ask('form-signs'), [item('form-signs', 'hip-drop')]],
  ]);
}

/** Nothing here looks: each step knows what was said, in the order of the page, and presses what was said. */
for (const [dir, lang] of [['ltr', 'en'], ['rtl', 'ar']] as const)
  describe(`the main job by ear, ${dir}, ${lang}`, function () {
    this.timeout(120_000);
    const m = localeFor(lang, en).messages;
    let page: FramePage;
    const element = (tag: string) => page.document.querySelector(tag) as unknown as Drawn;
    const heard: {type: string; detail: Record<string, unknown>}[] = [];

    before(async () => {
      page = lang === 'en' ? await openFrame('/demo/blog.html', SIZE) : await openHost({...SIZE, modules: [MODULE, `/dist/locales/${lang}.js`], body: body(lang, dir)});
      for (const type of ['imbalance-result', 'coaching-lead', 'coaching-accepted', 'evenstride-error'])
        page.document.addEventListener(type, (event) => heard.push({type, detail: (event as CustomEvent<Record<string, unknown>>).detail}));
      await Promise.all(['imbalance-quiz', 'routine-builder', 'coaching-interest'].map((tag) => page.ready(tag as 'imbalance-quiz')));
      page.frame.focus();
      page.window.focus();
    });
    after(() => page.remove());

    it('the quiz: each step says its question first, then its choices, then the way on; the result says that it is there', async () => {
      const quiz = element('imbalance-quiz');
      const ear = new Listener(quiz);
      ear.readTo('heading', m.quiz.title);
      const start = ear.readTo('button', m.quiz.start);
      expect(start.said).to.equal(`${m.quiz.start}, button`);
      await ear.press(start);

      const answers = answersIn(lang);
      const asked = new Set<string>();
      for (let steps = 0; !heard.some(({type}) => type === 'imbalance-result'); steps++) {
        if (steps > 60) throw new Error(`The quiz does not end; it says ${ear.focused}.`);
        const heading = ear.focused;
        expect(heading, 'a new step is told by the focus on its heading').to.match(/, heading, level 2$/);
        const title = heading.replace(/, heading, level 2$/, '');
        const progress = ear.lines.find(({role}) => role === 'progressbar');
        if (progress) expect(progress.said).to.match(new RegExp(`^${m.quiz.progressLabel}, progressbar, .+`));
        ear.fromFocus();
        for (const choice of answers.get(title) ?? []) {
          asked.add(title);
          const role = ear.lines.some((line) => line.role === 'radio' && line.name === choice) ? 'radio' : 'checkbox';
          const box = ear.readTo(role, choice);
          expect(box.said).to.equal(`${choice}, ${role}, not checked`);
          await ear.press(box);
          expect(ear.again(), `${choice} is heard as chosen`).to.equal(`${choice}, ${role}, checked`);
        }
        const on = [m.quiz.next, m.quiz.skip, m.quiz.seeResult, m.selfTest.offerSkip];
        const way = [...ear.lines].reverse().find(({role, name}) => role === 'button' && on.includes(name));
        if (!way) throw new Error(`No way on from ${title}:\n${ear.lines.map(({said}) => said).join('\n')}`);
        await ear.press(ear.readTo('button', way.name));
      }
      expect([...asked], 'every question with an answer was heard').to.have.members([...answers.keys()]);
      expect(ear.announced.at(-1), 'the result is announced').to.equal(m.result.summarySpoken);
      expect(ear.focused, 'and the focus is on its sentence').to.match(/, heading, level 2$/);
      ear.fromFocus();
      // What stands out comes before what to do, and the reasons after both.
      for (const title of [m.result.findings, m.result.todo]) ear.readTo('heading', title);
      ear.readTo('summary', m.result.because);
      expect(ear.again()).to.equal(`${m.result.because}, summary, collapsed`);
    });

    it('the week: an exercise is moved by what its handle says, the change is announced, and undone', async () => {
      const builder = element('routine-builder');
      while (!(await builder.updateComplete));
      const ear = new Listener(builder);
      ear.readTo('heading', m.routine.title);
      const grips = ear.lines.filter(({role, element: one}) => role === 'button' && one.matches('.item [data-grip]'));
      const grip = ear.readTo('button', grips[0]!.name);
      expect(grip.said, 'the handle says how it is moved').to.contain(m.routine.moveHint);
      (grip.element as HTMLElement).focus();
      await sendKeys({press: 'ArrowDown'});
      while (!(await builder.updateComplete));
      expect(ear.announced.length, 'the change is announced').to.be.greaterThan(0);
      expect(ear.focused, 'the focus stays with what moved').to.contain(grip.name);
      const undo = ear.lines.find(({role, name}) => role === 'button' && name === m.common.undo)!;
      expect(undo.said).to.equal(`${m.common.undo}, button`);
      ear.announced.length = 0;
      await ear.press(undo);
      expect(ear.announced.join(), 'undoing is announced, too').not.to.equal('');
    });

    it('the form: its labels, what is missing, what is agreed to; sent, the thanks are heard', async () => {
      const form = element('coaching-interest');
      const ear = new Listener(form);
      ear.readTo('heading', m.coaching.heading);
      const sender = ear.readTo('button', m.coaching.send);
      await ear.press(sender);
      expect(ear.announced.at(-1), 'how many things are missing').to.equal(m.coaching.problems(2));
      const missing = m.coaching.problem('email', 'missing', 0);
      expect(ear.focused, 'the focus is on the first of them, which says what to do').to.equal(`${m.coaching.label('email')}, textbox, invalid, required, ${missing}`);
      await sendKeys({type: 'runner@example.org'});
      while (!(await form.updateComplete));
      ear.fromFocus();
      const consent = ear.readTo('checkbox', m.coaching.consent('Even Miles'));
      expect(consent.said).to.contain('not checked').and.to.contain('required');
      await ear.press(consent);
      // A person takes longer than this test: a minute has passed since the first key.
      const later = Date.now() + 60_000;
      page.window.Date.now = () => later;
      const accepted = new Promise((resolve) => form.addEventListener('coaching-accepted', resolve, {once: true}));
      await ear.press(ear.readTo('button', m.coaching.send));
      await accepted;
      while (!(await form.updateComplete));
      expect(ear.focused, 'the thanks have the focus').to.equal(`${m.coaching.accepted.title('')}, heading, level 2`);
      expect(heard.filter(({type}) => type === 'coaching-lead')).to.have.length(1);
      expect(heard.filter(({type}) => type === 'evenstride-error')).to.deep.equal([]);
    });
  });
