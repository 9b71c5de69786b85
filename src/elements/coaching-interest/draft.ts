import {EMPTY_VALUES, FIELD_NAMES, type FieldValues} from '../../lead/fields.js';
import {forget, keep, recall, type PersistMode} from '../../platform/storage.js';

/** What is kept of a form that was not sent. Never a consent: that is given anew each time. */
export interface Draft {
  readonly values: FieldValues;
  /** Id of the lead that was last made of it, and of what. */
  readonly lead: {readonly id: string; readonly content: string} | null;
}

export const EMPTY_DRAFT: Draft = {values: EMPTY_VALUES, lead: null};

const keyOf = (elementId: string): string => `coaching:${elementId}`;
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 4000) : '');

/** The draft of an earlier page, or an empty one. */
export function loadDraft(mode: PersistMode, elementId: string): Draft {
  const kept = recall(mode, keyOf(elementId)) as {values?: Record<string, unknown>; lead?: {id?: unknown; content?: unknown}} | undefined;
  if (typeof kept !== 'object' || !kept?.values) return EMPTY_DRAFT;
  const values = Object.fromEntries(FIELD_NAMES.map((field) => [field, textOf(kept.values?.[field])])) as FieldValues;
  const [id, content] = [textOf(kept.lead?.id), textOf(kept.lead?.content)];
  return {values, lead: id && content ? {id, content} : null};
}

export const saveDraft = (mode: PersistMode, elementId: string, draft: Draft): void => void keep(mode, keyOf(elementId), draft);
export const eraseDraft = (mode: PersistMode, elementId: string): void => forget(mode, keyOf(elementId));
