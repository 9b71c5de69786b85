// A browser's translator at work: each text stands in two <font> in place of its text node, and what comes later, too.
// It marks what it has translated by a circle, so that text which never came to it can be told.
const KEEP = 'script, style, textarea, font, [translate=no]';
const watched = new WeakSet();

const translate = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts = [];
  while (walker.nextNode()) {
    const {currentNode: node} = walker;
    if (node.shadowRoot) watch(node.shadowRoot);
    if (node.nodeType === Node.TEXT_NODE && node.data.trim() && !node.parentElement?.closest(KEEP)) texts.push(node);
  }
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `${text.data}°`;
    outer.append(inner);
    text.replaceWith(outer);
  }
};
const watch = (root) => {
  if (watched.has(root)) return;
  watched.add(root);
  new MutationObserver(() => translate(root)).observe(root, {childList: true, characterData: true, subtree: true});
  translate(root);
};
// An element that is upgraded changes nothing in the tree outside of it.
const {attachShadow} = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  watch(root);
  return root;
};
watch(document);
