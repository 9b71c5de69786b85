const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const card = /** @type {HTMLElementTagNameMap['exercise-card']} */ (find('#card'));
const builder = /** @type {HTMLElementTagNameMap['routine-builder']} */ (find('#builder'));
const form = /** @type {HTMLElementTagNameMap['coaching-interest']} */ (find('#form'));
const plank = JSON.parse(/** @type {HTMLTemplateElement} */ (find('#plank')).content.textContent ?? '');

/** @param {string} line */
const hear = (line) => void find('#heard').appendChild(document.createElement('li')).append(line);

document.addEventListener('exercise-add', ({detail}) => hear(`exercise-add ${detail.exerciseId}`));
document.addEventListener('coaching-lead', ({detail}) => {
  detail.respondWith(Promise.resolve()); // or the promise of your own request
  hear(`coaching-lead ${detail.lead.email}`);
});
document.addEventListener('imbalance-result', ({detail: {assessment}}) => {
  builder.assessment = assessment;
  form.context = {assessment};
  hear(`imbalance-result ${assessment.status}`);
});
document.addEventListener('routine-change', ({detail: {routine}}) => {
  builder.routine = routine;
  hear(`routine-change ${routine.weeks.length}`);
});
document.addEventListener('evenstride-error', ({detail}) => hear(`evenstride-error ${detail.code} ${detail.path}`));

// @ts-expect-error A routine has no colour.
document.addEventListener('routine-change', ({detail}) => detail.routine.colour);

const stage = find('#stage');
find('#toggle').addEventListener('click', () => (stage.isConnected ? stage.remove() : find('#list').before(stage)));
find('#change').addEventListener('click', () => (card.exercise = plank));
find('#clear').addEventListener('click', () => (card.exercise = null));
find('#reverse').addEventListener('click', () => find('#list').append(...[...find('#list').children].reverse()));
