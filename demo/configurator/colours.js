// The tokens with our own values, and whether a choice can be read: WCAG 2 contrast, said in words. Pure.
// test/node/configurator.test.mjs holds the list against the style sheet of the elements.

/** `[name, words, light, dark]`; the first ones are asked first. */
export const COLOURS = [
  ['accent', 'Buttons, progress, focus', '#0f766e', '#2dd4bf'],
  ['on-accent', 'Text on them', '#ffffff', '#08201d'],
  ['left', 'The left leg', '#4338ca', '#a5b4fc'],
  ['right', 'The right leg', '#b45309', '#fbbf24'],
  ['surface', 'Ground', '#ffffff', '#14161a'],
  ['surface-raised', 'Above it', '#ffffff', '#1c1f25'],
  ['surface-sunken', 'Below it', '#f5f6f8', '#0f1114'],
  ['text', 'Text', '#16181d', '#f2f3f5'],
  ['text-muted', 'Quiet text', '#4c525e', '#a6adba'],
  ['line', 'Quiet lines', '#dfe2e8', '#2d323b'],
  ['edge', 'Borders of controls', '#868d9a', '#737b8a'],
  ['danger', 'Problems', '#a01d13', '#fda29b'],
  ['ok', 'Success', '#05603a', '#75e0a7'],
];
export const ASKED_FIRST = 4;
/** Tokens that are no colours: `[name, words, example]`. */
export const SHAPES = [
  ['radius', 'Corners', '14px'],
  ['space', 'One step of spacing', '8px'],
  ['shadow', 'Shadow', 'none'],
  ['font', 'Font family', 'inherit'],
];

const channel = (hex, at) => {
  const share = parseInt(hex.slice(at, at + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

/** From 1 to 21. */
export const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** What has to be told apart: text needs 4.5 to 1, marks and borders 3 to 1. */
const PAIRS = [
  ['on-accent', 'accent', 4.5, 'Text on buttons'],
  ['accent', 'surface', 4.5, 'Links'],
  ['text', 'surface', 4.5, 'Text'],
  ['text-muted', 'surface', 4.5, 'Quiet text'],
  ['left', 'surface', 4.5, 'The left leg’s words'],
  ['right', 'surface', 4.5, 'The right leg’s words'],
  ['danger', 'surface', 4.5, 'Problems in words'],
  ['ok', 'surface', 4.5, 'Success in words'],
  ['edge', 'surface', 3, 'Borders of controls'],
];

/** @param value - `(token, scheme) => '#rrggbb'`. @returns what cannot be read well, and where. */
export const contrastProblems = (value) =>
  ['light', 'dark'].flatMap((scheme) =>
    PAIRS.flatMap(([front, back, least, words]) => {
      const ratio = contrast(value(front, scheme), value(back, scheme));
      if (ratio >= least) return [];
      // Rounded down: 4.49 is not 4.5.
      const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
      const way = luminance(value(back, scheme)) > 0.18 ? 'darker' : 'lighter';
      return [{scheme, token: front, words: `${words} on ${scheme} pages: ${shown} to 1, and people need ${least} to 1. Make “${front}” ${way}.`}];
    }),
  );

/** What was changed, as CSS: `[['--evenstride-accent', 'light-dark(…)'], …]`. */
export const changedCss = (value, shapes) => {
  const colours = COLOURS.filter(([name, , light, dark]) => value(name, 'light') !== light || value(name, 'dark') !== dark).map(([name]) => {
    const [light, dark] = [value(name, 'light'), value(name, 'dark')];
    return [`--evenstride-${name}`, light === dark ? light : `light-dark(${light}, ${dark})`];
  });
  // What could end the declaration or the sheet is no value.
  const given = SHAPES.map(([name]) => [`--evenstride-${name}`, (shapes[name] ?? '').replace(/[;{}<]/g, '').trim()]).filter(([, text]) => text);
  return [...colours, ...given];
};
