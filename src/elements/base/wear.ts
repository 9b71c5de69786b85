import type {CSSResult} from 'lit';

/** Puts on styles that the first paint does without, once; every root shares the same sheet. */
export function wear(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const more = styles.map(({styleSheet}) => styleSheet!).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (more.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...more];
}
