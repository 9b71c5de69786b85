// The template for translators, from the calls of __(), esc_html__() and the like, and from block.json.
const CALL = /\b(?:esc_html__|esc_attr__|esc_html_e|__)\(\s*'((?:[^'\\]|\\.)+)',\s*'evenstride'\s*\)/g;
const quote = (text) => JSON.stringify(text.replaceAll("\\'", "'"));

/** @param files - Texts by path. */
export const potFor = (files, version) => {
  const places = new Map();
  const found = (text, path, context = '') => {
    const key = `${context && `msgctxt "${context}"\n`}msgid ${quote(text)}`;
    places.set(key, [...(places.get(key) ?? []), path]);
  };
  for (const [path, text] of Object.entries(files)) {
    if (/\.(php|js)$/.test(path)) for (const [, words] of text.matchAll(CALL)) found(words, path);
    if (!path.endsWith('block.json')) continue;
    const {title, description, keywords} = JSON.parse(text);
    found(title, path, 'block title');
    found(description, path, 'block description');
    for (const keyword of keywords) found(keyword, path, 'block keyword');
  }
  const head = `msgid ""\nmsgstr ""\n"Project-Id-Version: evenstride ${version}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n"X-Domain: evenstride\\n"\n`;
  const entries = [...places].map(([key, paths]) => `#: ${[...new Set(paths)].join(' ')}\n${key}\nmsgstr ""\n`);
  return [head, ...entries].join('\n');
};
