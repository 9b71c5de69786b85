import {FIELD_NAMES, type FieldName} from '../../lead/fields.js';

/** What a visitor typed into the page's own form before the module arrived, and where they were. */
export interface Typed {
  readonly values: Readonly<Partial<Record<FieldName, string>>>;
  readonly focused: FieldName | null;
}

const isField = (name: string): name is FieldName => FIELD_NAMES.some((field) => field === name);

/** Reads the fallback form among an element's children, by the fields' names. */
export function readFallback(element: HTMLElement): Typed {
  const values: Partial<Record<FieldName, string>> = {};
  let focused: FieldName | null = null;
  for (const control of element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[name], textarea[name]')) {
    if (!isField(control.name)) continue;
    if (control.value) values[control.name] = control.value;
    if (control.matches(':focus')) focused = control.name;
  }
  return {values, focused};
}
