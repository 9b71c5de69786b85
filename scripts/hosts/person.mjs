// What a visitor does on a host's page. Each function runs in the page and knows it only from outside, through open shadow roots.
// A page whose elements stand in a shadow root of its own says so by a global `stageRoot`.

/** Goes through the quiz from where it stands to its result: something is wrong on the left, nothing else is known. */
export const takeQuiz = async (selector) => {
  const quiz = (globalThis.stageRoot ?? document).querySelector(selector);
  const answers = {'flags-now': 'none', 'flags-bone': 'none', 'flags-injury': 'none', 'flags-energy': 'none', 'flags-pregnancy': 'no', tires: 'left', days: '3', minutes: '20', equipment: 'none'};
  const all = (name) => [...quiz.shadowRoot.querySelectorAll(name)];
  const named = (words) => all('button').find((button) => words.test(button.textContent.trim()));
  for (let step = 0; step < 60 && !quiz.assessment; step++) {
    const question = all('[data-step]')[0]?.dataset.step ?? '';
    const name = question === 'tires' ? 'tires.calves' : question;
    const answer = answers[question];
    const choice = answer && all(`input[name="${name}"]`).find(({value, type}) => type === 'number' || value === answer);
    if (choice && choice.type !== 'number') choice.click();
    else if (choice) {
      choice.value = answer;
      choice.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      choice.dispatchEvent(new Event('change', {bubbles: true}));
    }
    while (!(await quiz.updateComplete));
    ((!choice && named(/^Skip/)) || named(/^(Start|Next|See|Continue)/)).click();
    while (!(await quiz.updateComplete));
  }
};

/** Presses the first button of an element whose words fit. */
export const press = async (selector, words) => {
  const element = (globalThis.stageRoot ?? document).querySelector(selector);
  while (!(await element.updateComplete));
  [...element.shadowRoot.querySelectorAll('button')].find((button) => new RegExp(words).test(button.textContent)).click();
  while (!(await element.updateComplete));
};

/** What the framework's own handlers heard so far, a line an event. */
export const heard = () => [...document.querySelectorAll('#heard > li')].map((line) => line.textContent.trim());
/** The same without its order: a page that listens at its document may hear the builder's answer to a card before the card. */
export const told = () => [...document.querySelectorAll('#heard > li')].map((line) => line.textContent.trim()).sort();
