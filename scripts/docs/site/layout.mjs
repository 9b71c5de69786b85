// The frame of every page: no inline script, no style attribute, nothing from elsewhere.
const escape = (text) => String(text).replace(/[&<>"]/g, (mark) => `&#${mark.codePointAt(0)};`);

/** @param groups - Navigation: `[heading, [[title, path], …]]`. `base` leads from the page to the root of the site. */
export const layout = ({title, description, html, path, groups, base, sections, live}) => {
  const nav = groups
    .map(([heading, pages]) => `<h2>${escape(heading)}</h2><ul>${pages.map(([name, to]) => `<li><a href="${base}${to}"${to === path ? ' aria-current="page"' : ''}>${escape(name)}</a></li>`).join('')}</ul>`)
    .join('');
  const inside = sections.filter(({level}) => level === 2);
  const toc = inside.length > 2 ? `<nav class="toc" aria-label="On this page"><ul>${inside.map(({id, title: name}) => `<li><a href="#${id}">${escape(name)}</a></li>`).join('')}</ul></nav>` : '';
  const dist = `${base}../../dist/`;
  return `<!doctype html>
<html lang="en" data-base="${base}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}${title === 'evenstride' ? '' : ' · evenstride'}</title>
<meta name="description" content="${escape(description)}">
<link rel="icon" href="${base}icon.svg">
<link rel="stylesheet" href="${base}site.css">
${live ? `<link rel="stylesheet" href="${base}hooks.css">\n<link rel="stylesheet" href="${dist}evenstride.css">\n<script type="module" src="${dist}evenstride.js"></script>\n<script type="module" src="${base}live.js"></script>\n` : ''}<script type="module" src="${base}search.js"></script>
</head>
<body>
<a class="skip" href="#content">Skip to the page</a>
<header class="bar">
<a class="brand" href="${base}index.html">evenstride</a>
<form class="search" role="search"><label for="search">Search</label><input type="search" id="search" autocomplete="off" aria-controls="found"><p class="visually-hidden" role="status" id="found-count"></p><ol id="found" hidden></ol></form>
<a class="to-configurator" href="${base}../../demo/configurator/">Configurator</a>
</header>
<div class="frame">
<details class="menu"><summary>All pages</summary></details>
<nav class="pages" aria-label="Pages">${nav}</nav>
<main id="content" tabindex="-1">
${toc}
${html}
</main>
</div>
</body>
</html>
`;
};
