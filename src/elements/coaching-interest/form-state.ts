import {cleanText, fieldProblem, type FieldName, type FieldValues} from '../../lead/fields.js';
import type {Lead} from '../../lead/schema.js';
import type {Problems} from './fields.views.js';

/** What stands between a form and a lead, by field. */
export function problemsOf(fields: readonly FieldName[], values: FieldValues, agreed: boolean): Problems {
  const found = fields.map((field) => [field, fieldProblem(field, cleanText(field, values[field]))] as const).filter(([, problem]) => problem);
  return {...(Object.fromEntries(found) as Problems), ...(!agreed && {consent: 'missing'})};
}

/** The control to go to first: as shown, the fields and then the consent. */
export const firstProblem = (fields: readonly FieldName[], problems: Problems): FieldName | 'consent' | undefined =>
  fields.find((field) => problems[field]) ?? (problems.consent && 'consent');

/** What is still wrong of what was: typing takes errors away, only sending brings new ones. */
export const remaining = (before: Problems, now: Problems): Problems => Object.fromEntries(Object.entries(now).filter(([field]) => field in before));

/** The fields with a returned lead's text where nothing has been typed since. */
export function refilled(values: FieldValues, lead: Lead | null): FieldValues {
  if (!lead) return values;
  return Object.fromEntries(Object.entries(values).map(([field, text]) => [field, text || (lead[field as FieldName] ?? '')])) as FieldValues;
}
