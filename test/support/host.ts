import {openFrame, type FrameOptions, type FramePage} from './frame.js';

/** What test/support/witness.js saw in a host page. */
export interface Witness {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Keys of `window` and `Symbol` before the page's other scripts. */
  readonly before: readonly PropertyKey[];
}

export interface HostOptions extends FrameOptions {
  /** Addresses of module scripts, in order. */
  readonly modules: readonly string[];
  readonly body?: string;
  /** Addresses of style sheets. */
  readonly styles?: readonly string[];
  /** Whether the modules are loaded `async`. */
  readonly async?: boolean;
  /** Names of Trusted Types policies that the page allows beside ours. */
  readonly types?: readonly string[];
}

/** The built module. Another query makes the browser load another copy. */
export const MODULE = '/dist/evenstride.js';

/** Opens a page of a careful host: the contract's policy, a witness, and the modules given. */
export async function openHost({modules, body = '', types = [], styles = [], async = false, ...frame}: HostOptions): Promise<FramePage & {readonly witness: Witness}> {
  const query = [['body', body], ...modules.map((url) => ['module', url]), ...types.map((name) => ['types', name]), ...styles.map((url) => ['style', url]), ...(async ? [['async', '']] : []), ...(frame.sandbox === undefined ? [] : [['sandboxed', '']])];
  const page = await openFrame(`/host-page?${new URLSearchParams(query).toString()}`, frame);
  const witness = frame.sandbox === undefined ? (page.window as unknown as {witness: Witness}).witness : {violations: [], errors: [], warnings: [], before: []};
  return {...page, witness};
}
