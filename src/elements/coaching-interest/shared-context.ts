import {parseRoutine, parseWith} from '../../core/parse.js';
import {fail, ok, type Result} from '../../core/result.js';
import {fitContext} from '../../lead/fit-context.js';
import {leadContextSchema, type LeadContext} from '../../lead/schema.js';
import type {Shared} from '../base/hub.js';

/** What a page gives as `context`: `{ assessment?, routine? }`, or nothing. */
export function parseContext(value: unknown): Result<LeadContext | null> {
  if (value === null || value === undefined) return ok(null);
  const parsed = parseWith(leadContextSchema, value);
  if (!parsed.ok) return parsed;
  const given = value as LeadContext;
  if (!given.assessment && !given.routine) return fail('empty-context', '', 'Expected an object with an assessment, a routine, or both.');
  if (given.routine) {
    const routine = parseRoutine(given.routine);
    if (!routine.ok) return fail(routine.error.code, `routine.${routine.error.path}`, routine.error.message);
  }
  return ok({...(given.assessment && {assessment: given.assessment}), ...(given.routine && {routine: given.routine})});
}

/** What partners on the page know that is worth sharing. */
export function contextOf(quiz: Shared | undefined, builder: Shared | undefined): LeadContext {
  const assessment = quiz?.assessment ?? builder?.assessment;
  const routine = builder?.routine;
  return {...(assessment && assessment.status !== 'insufficient' && {assessment}), ...(routine && {routine})};
}

/** Fits a context into a lead, and remembers it for as long as its parts are the same. */
export class ContextOffer {
  #for: LeadContext | undefined;
  #fitted: LeadContext | null = null;

  fitted(context: LeadContext): LeadContext | null {
    if (!this.#for || this.#for.assessment !== context.assessment || this.#for.routine !== context.routine) {
      this.#for = context;
      this.#fitted = fitContext(context);
    }
    return this.#fitted;
  }
}

/** What of it there is to name beside the box. */
export const kindOf = ({assessment, routine}: LeadContext): 'result' | 'plan' | 'both' => (!routine ? 'result' : assessment ? 'both' : 'plan');
