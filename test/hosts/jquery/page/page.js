import {catalogue} from './core.js';

const [bridge, plank] = ['glute-bridge', 'side-plank'].map((id) => catalogue.find(id));
const own = {...bridge, id: 'our-bridge', name: 'Bridge, our way'};
const other = {...plank, id: 'our-plank', name: 'Plank, our way'};

/** @param {string} line */
const hear = (line) => void $('<li>').text(line).appendTo('#heard');

// Before the module has arrived or after: a property is kept.
$('#quiz').prop('answers', {shoes: 'worn'});
$('#card').prop('exercise', own);
$('#json-card').attr('exercise', JSON.stringify(own));

/**
 * jQuery's `on` with the types of evenstride's events. One listener hears all elements, also those that come later.
 * @template {keyof HTMLElementEventMap} Name
 * @param {Name} name
 * @param {(detail: HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never) => void} listener
 */
const on = (name, listener) => $(document).on(name, ({originalEvent}) => listener(/** @type {any} */ (originalEvent).detail));

on('exercise-add', ({exerciseId}) => hear(`exercise-add ${exerciseId}`));
on('coaching-lead', ({lead, respondWith}) => {
  respondWith(Promise.resolve()); // or the promise of your own request
  hear(`coaching-lead ${lead.email}`);
});

on('routine-change', ({routine}) => {
  $('#builder').prop('routine', routine); // as a page does that keeps the routine and gives it back
  hear(`routine-change ${routine.weeks.length}`);
});
on('evenstride-error', ({code, path}) => hear(`evenstride-error ${code} ${path}`));
on('imbalance-result', ({assessment}) => {
  $('#builder').prop('assessment', assessment);
  $('#form').prop('context', {assessment});
  hear(`imbalance-result ${assessment.status}`);
});

// @ts-expect-error A routine has no colour.
on('routine-change', ({routine}) => routine.colour);

/** @type {JQuery | null} */
let stage = null;
$('#toggle').on('click', () => {
  if (stage) stage.insertBefore('#list');
  stage = stage ? null : $('#stage').detach();
});
$('#change').on('click', () => void $('#card').prop('exercise', other));
$('#clear').on('click', () => void $('#card').prop('exercise', null));
$('#reverse').on('click', () => void $('#list').append($('#list > li').get().reverse()));
