import {catalogue} from 'evenstride/core';

const ours = (id, as, name) => ({...catalogue.find(id), id: as, name});

/** Pages are written on the server; the one module and its style sheet are copied beside them. */
export default function (eleventy) {
  eleventy.addPassthroughCopy('site/page.js');
  for (const file of ['evenstride.js', 'evenstride.css']) eleventy.addPassthroughCopy({[`node_modules/evenstride/dist/${file}`]: file});

  eleventy.addGlobalData('bridge', ours('glute-bridge', 'our-bridge', 'Bridge, our way'));
  eleventy.addGlobalData('plank', ours('side-plank', 'our-plank', 'Plank, our way'));
  eleventy.addGlobalData('keys', ['glute-bridge', 'side-plank', 'squat']);
  // JSON for a data script: no text in it can end the script.
  eleventy.addFilter('data', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));

  return {dir: {input: 'site', output: 'dist'}};
}
