/** What is wrong with a value from outside, and where. */
export interface Problem {
  /** Stable, such as `invalid-type` or `unknown-exercise`. */
  readonly code: string;
  /** Place in the value, such as `exercises.3.dose.sets`; empty for the whole. */
  readonly path: string;
  /** One English sentence that says what to do. */
  readonly message: string;
}

/** A typed value, or what is wrong with it. */
export type Result<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly error: Problem};

export const ok = <T>(value: T): Result<T> => ({ok: true, value});
export const fail = (code: string, path: string, message: string): Result<never> => ({ok: false, error: {code, path, message}});
