// What a visitor does with the four elements from first to last, in a page under test.

export type AnyElement = HTMLElement & {readonly updateComplete: Promise<boolean>} & Record<string, unknown>;

export const TAGS = ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'] as const;
export const ELEMENTS = '<imbalance-quiz></imbalance-quiz><exercise-card exercise-id="squat"></exercise-card><routine-builder></routine-builder><coaching-interest></coaching-interest>';

export const settled = async (element: AnyElement): Promise<void> => {
  while ((await element.updateComplete) === false);
};
export const inside = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E | null => element.shadowRoot!.querySelector<E>(selector);
export const find = (page: ParentNode, tag: string): AnyElement => page.querySelector<AnyElement>(tag)!;

export async function press(element: AnyElement, selector: string): Promise<void> {
  const button = inside(element, selector);
  if (!button) throw new Error(`<${element.localName}> has no ${selector}.`);
  button.click();
  await settled(element);
}

/** Answers one question that counts and goes on to the result. */
export async function takeQuiz(quiz: AnyElement): Promise<void> {
  for (let step = 0; step < 80 && inside(quiz, '.step')?.dataset['step'] !== 'result'; step++) {
    const answer = inside<HTMLInputElement>(quiz, 'input[name="tires.calves"][value="left"], input[name="tires"], input[name="rest-days"]');
    if (answer && !answer.checked) answer.click();
    await settled(quiz);
    await press(quiz, '[data-do=see], [data-do=skip-tests], [data-do=next]');
  }
}

/** Waits for an event of the page. */
export const next = (target: EventTarget, name: string): Promise<CustomEvent<Record<string, unknown>>> =>
  new Promise((resolve) => target.addEventListener(name, (event) => resolve(event as CustomEvent<Record<string, unknown>>), {once: true}));

/** Quiz, card with player, builder with exports and print, coaching. */
export async function mainJob(window: Window & typeof globalThis): Promise<void> {
  const {document} = window;
  const [quiz, card, builder, form] = TAGS.map((tag) => find(document, tag)) as [AnyElement, AnyElement, AnyElement, AnyElement];
  await takeQuiz(quiz);
  await settled(card);
  await press(card, '[data-focus=play]');
  await press(card, '[data-focus=player]');
  await settled(builder);
  window.print = () => undefined; // no dialog opens in a test
  const exportAs = builder['exportAs'] as (kind: string) => string;
  builder.addEventListener('routine-export', (event) => {
    if (['ics', 'json', 'csv'].includes((event as CustomEvent<{kind: string}>).detail.kind)) event.preventDefault(); // no file is written in a test
  });
  for (const kind of ['ics', 'json', 'csv', 'link', 'print']) exportAs.call(builder, kind);
  window.dispatchEvent(new window.Event('beforeprint'));
  window.dispatchEvent(new window.Event('afterprint'));
  await settled(builder);
  await settled(form);
  const email = inside<HTMLInputElement>(form, '#email')!;
  email.value = 'maya@example.com';
  email.dispatchEvent(new window.Event('input', {bubbles: true, composed: true}));
  inside(form, '#consent')!.click();
  await settled(form);
  await press(form, 'button[type=submit]');
}
