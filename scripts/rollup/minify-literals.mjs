// Collapses the whitespace of `html`, `svg` and `css` templates. It parses neither language, so new CSS cannot confuse it
// (every published minifier gives up on container queries or on fragments), and it never removes a space that is seen.
import MagicString from 'magic-string';

const KEEPS_SPACES = /<(pre|textarea)\b/i;

// Beside the tag of a block a space is never seen, yet it is a node of every page that shows the template.
const BLOCK = '</?(?:article|details|div|dd|dl|dt|fieldset|figure|footer|form|h[1-6]|header|legend|li|ol|option|p|section|summary|table|tbody|td|th|thead|tr|ul)';
const AFTER_BLOCK = new RegExp(`(${BLOCK}(?: [^<>]*)?>) `, 'g');
const BEFORE_BLOCK = new RegExp(` (?=${BLOCK}[ >])`, 'g');

const collapse = (text) => text.replace(/[ \t\r\n\f]+/g, ' ').replace(AFTER_BLOCK, '$1').replace(BEFORE_BLOCK, '');

// Strings stay as they are; comments go; no space is needed beside { } ; , or after a colon (only before one it means a descendant).
const CSS_PARTS = /("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|\/\*[^]*?\*\/|\s*([{};,])\s*|:\s+(?![;}])|\s+/g;
const squeeze = (text) =>
  text.replace(CSS_PARTS, (part, string, mark) => {
    if (string) return string;
    if (mark) return mark;
    if (part.startsWith('/*')) return '';
    return part.startsWith(':') ? ':' : ' ';
  });

/** The text of one piece of a template, shorter and with the same meaning. */
export const minify = (tag, text) => (tag === 'css' ? squeeze(text) : collapse(text));

const literals = (node, found = []) => {
  if (Array.isArray(node)) for (const child of node) literals(child, found);
  else if (node && typeof node === 'object') {
    const tag = node.type === 'TaggedTemplateExpression' && node.tag.name;
    if (['html', 'svg', 'css'].includes(tag)) found.push({tag, pieces: node.quasi.quasis});
    for (const child of Object.values(node)) literals(child, found);
  }
  return found;
};

export const minifyLiterals = () => ({
  name: 'minify-literals',
  transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(html|svg|css)`/.test(code)) return null;
    const text = new MagicString(code);
    for (const {tag, pieces} of literals(this.parse(code))) {
      if (tag !== 'css' && pieces.some((piece) => KEEPS_SPACES.test(piece.value.raw))) continue;
      for (const {start, end} of pieces) {
        const short = minify(tag, code.slice(start, end));
        if (end > start && short !== code.slice(start, end)) text.update(start, end, short);
      }
    }
    return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: 'boundary'})} : null;
  },
});
