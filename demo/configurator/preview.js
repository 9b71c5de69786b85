// Shows the element that the configurator asks for. It is changed in place, so that a quiz keeps its answers while its colours change.
let shown;

const apply = (element, attributes, css) => {
  const names = attributes.map(([name]) => name);
  for (const name of element.getAttributeNames()) if (!names.includes(name) && !['style', 'dir'].includes(name)) element.removeAttribute(name);
  for (const [name, value] of attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  element.removeAttribute('style');
  for (const [name, value] of css) element.style.setProperty(name, value);
};

const show = async ({tag, attributes, css, lang, scheme}) => {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = scheme;
  const wanted = [...attributes.filter(([name]) => name !== 'preview'), ['preview', '']];
  if (shown?.localName === tag) apply(shown, wanted, css);
  else {
    shown = document.createElement(tag);
    apply(shown, wanted, css);
    document.body.replaceChildren(shown);
  }
  if (lang !== 'en') await import(`../../dist/locales/${lang}.js`);
};

addEventListener('message', ({source, origin, data}) => {
  if (source === parent && origin === location.origin) show(data);
});
parent.postMessage('preview-ready', location.origin);
