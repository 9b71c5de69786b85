// Markdown to HTML for the site: anchors on headings, links between pages, tables that scroll by themselves, live examples.
import MarkdownIt from 'markdown-it';

/** As GitHub does, so that a link works there, here, and from typedoc. */
export const slug = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');

const md = new MarkdownIt({html: true, linkify: false});
const escape = md.utils.escapeHtml;

/** A fence marked `live` is the example itself, and its code below. */
const liveExample = (code) => `<div class="live">${code}</div><details class="code"><summary>Code</summary><pre tabindex="0"><code>${escape(code)}</code></pre></details>\n`;

md.renderer.rules.fence = (tokens, index) => {
  const {info, content} = tokens[index];
  const [language, ...flags] = info.trim().split(/\s+/);
  if (language === 'html' && flags.includes('live')) return liveExample(content.trim());
  return `<pre tabindex="0"><code data-language="${escape(language)}">${escape(content)}</code></pre>\n`;
};
md.renderer.rules.table_open = (tokens, index) => {
  const heading = tokens.slice(0, index).findLastIndex(({type}) => type === 'heading_open');
  return `<div class="scroll" tabindex="0" role="group" aria-label="Table: ${escape(heading < 0 ? '' : words(tokens[heading + 1]))}"><table>`;
};
md.renderer.rules.table_close = () => '</table></div>';
// Alignment would be a style attribute, which a strict policy refuses.
for (const name of ['th_open', 'td_open']) md.renderer.rules[name] = (tokens, index) => `<${tokens[index].tag}>`;

/** Plain words of an inline token. */
const words = (inline) => inline.children.filter(({type}) => ['text', 'code_inline'].includes(type)).map(({content}) => content).join('');

/**
 * @param link - Turns a link of the source into one of the site.
 * @param live - Gives the HTML in place of `<!-- live: name -->`.
 * @returns `{html, title, sections}`; a section has `{id, title, level, text}` for the search.
 */
export const renderPage = (source, {link, live = () => ''}) => {
  const tokens = md.parse(source, {});
  const sections = [];
  const used = new Map();
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      const title = words(tokens[index + 1]);
      const plain = slug(title);
      const before = used.get(plain) ?? 0;
      const id = before === 0 ? plain : `${plain}-${before}`;
      used.set(plain, before + 1);
      token.attrSet('id', id);
      sections.push({id, title, level: Number(token.tag[1]), text: ''});
    } else if (token.type === 'inline' && tokens[index - 1]?.type !== 'heading_open' && sections.length > 0) {
      sections.at(-1).text += ` ${words(token)}`;
    }
    for (const inner of token.children ?? []) if (inner.type === 'link_open') inner.attrSet('href', link(inner.attrGet('href')));
  });
  // typedoc counts a few names twice that stand here once.
  const ids = new Set(sections.map(({id}) => id));
  for (const {children} of tokens)
    for (const inner of children ?? []) {
      const to = inner.type === 'link_open' && /^#(.+)-\d+$/.exec(inner.attrGet('href'));
      if (to && !ids.has(to[0].slice(1)) && ids.has(to[1])) inner.attrSet('href', `#${to[1]}`);
    }
  const html = md.renderer.render(tokens, md.options, {}).replace(/<!-- live: ([a-z-]+) -->/g, (_, name) => live(name)).replace(/<!--(?! live).*?-->\n?/g, '');
  return {html, title: sections[0]?.title ?? '', sections};
};
