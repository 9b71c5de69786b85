// What the checks ask of a page; each function is sent there alone, so it uses nothing from outside itself.

/** Waits for the module and the first drawing of each element. */
export const drawn = async (ids) => {
  const entries = ids.map(async (id) => {
    const element = (globalThis.stageRoot ?? document).querySelector(`#${id}`);
    await customElements.whenDefined(element.localName);
    while (!(await element.updateComplete));
    return [id, element.shadowRoot.textContent.trim().length > 20];
  });
  return Object.fromEntries(await Promise.all(entries));
};

/** All words of an element, in the order of the tree. Numbers of a clock differ from visit to visit, so none are compared. */
export const wordsOf = async (ids) => {
  for (const id of ids) while (!(await (globalThis.stageRoot ?? document).querySelector(`#${id}`).updateComplete));
  await new Promise((resolve) => setTimeout(resolve)); // a translator comes after the change
  const read = (id) => {
    const walker = document.createTreeWalker((globalThis.stageRoot ?? document).querySelector(`#${id}`).shadowRoot, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('style, script')) texts.push(walker.currentNode.data);
    return texts.join(' ').replaceAll('°', '').replaceAll(/\d/g, '#').replaceAll(/\s+/g, ' ').trim();
  };
  return Object.fromEntries(ids.map((id) => [id, read(id)]));
};

export const ownState = async (id, property, field) => {
  const element = (globalThis.stageRoot ?? document).querySelector(`#${id}`);
  while (!(await element.updateComplete));
  return element[property]?.[field];
};

/** Waits for the form to have sent; says what became of it. */
export const formState = async () => {
  const form = (globalThis.stageRoot ?? document).querySelector('#form');
  const of = () => ['accepted', 'challenged', 'failed', 'queued'].find((state) => form.matches(`:state(${state})`));
  if (!of()) await new Promise((resolve) => ['coaching-accepted', 'coaching-failed', 'coaching-queued', 'coaching-challenged'].forEach((name) => form.addEventListener(name, resolve, {once: true})));
  while (!(await form.updateComplete));
  return of() ?? 'neither sent nor refused';
};

/** Moves, clones or takes out and puts back each element; each is then as it was, and so is its clone. */
export const stirTheStage = async (ids, how) => {
  const stage = globalThis.stageRoot ?? document;
  const settled = async (element) => {
    while (!(await element.updateComplete));
    await new Promise((resolve) => setTimeout(resolve));
  };
  const wordsIn = (element) => element.shadowRoot.textContent.replaceAll('°', '').replaceAll(/\s+/g, ' ');
  const results = {};
  for (const id of ids) {
    const element = stage.querySelector(`#${id}`);
    const before = wordsIn(element);
    const {parentNode, nextSibling} = element;
    let after;
    if (how === 'cloned') {
      const copy = element.cloneNode(true);
      copy.id = `${id}-2`;
      stage.querySelector('#elsewhere').append(copy);
      await settled(copy);
      after = wordsIn(copy);
      copy.remove();
    } else {
      if (how === 'moved') stage.querySelector('#elsewhere').append(element);
      else element.remove();
      await settled(element);
      parentNode.insertBefore(element, nextSibling);
      await settled(element);
      after = wordsIn(element);
    }
    results[id] = after === before && wordsIn(element) === before ? 'the same' : `was: ${before.slice(0, 200)} … is: ${after.slice(0, 200)}`;
  }
  return results;
};

/** Names in `window` and `Symbol` that were not there before the module. */
export const addedGlobals = () =>
  [...Reflect.ownKeys(window), ...Reflect.ownKeys(Symbol)].filter((key) => !globalThis.witness.before.includes(key) && !['witness', 'stageRoot', 'own'].includes(key)).map(String);

export const report = () => ({violations: globalThis.witness.violations, errors: globalThis.witness.errors, warnings: globalThis.witness.warnings});
