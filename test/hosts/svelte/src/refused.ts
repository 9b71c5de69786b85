// Markup has no @ts-expect-error: the types behind it have to refuse this.
import type {SvelteHTMLElements} from 'svelte/elements';
import type {} from 'evenstride/svelte';

// @ts-expect-error An exercise is not a number.
export const wrong: SvelteHTMLElements['exercise-card'] = {exercise: 1};
// @ts-expect-error A routine has no colour.
export const unknown: SvelteHTMLElements['routine-builder'] = {'onroutine-change': ({detail}) => console.log(detail.routine.colour)};
