// A coach's plan: made by the same rules as a member's, with one exercise pinned in the first session of every week.
// Members change everything around it; what is pinned stays, also when they plan their week anew.
import {buildRoutine} from '../dist/core.js';

const PINNED = {exerciseId: 'harbour-sled-push', dose: {sets: 3, amount: 20, unit: 'seconds', rest: 60}, side: 'both', note: 'Ana: light sled, stay tall.', locked: true, because: []};
const builder = document.querySelector('routine-builder');

document.querySelector('#coach-plan').addEventListener('click', () => {
  const plan = structuredClone(buildRoutine({preferences: builder.preferences}));
  plan.weeks.forEach(({sessions: [first]}, week) => {
    const strength = first?.items.findIndex(({because}) => because.includes('plan-strength'));
    if (strength > 0) first.items.splice(strength, 1, {...PINNED, id: `w${week + 1}-sled`});
  });
  builder.routine = plan;
});
