// Takes the page's elements into a shadow root of the page's own, before or after the module.
const host = document.querySelector('#host');
const root = host.attachShadow({mode: 'open'});
root.append(...host.childNodes);
globalThis.stageRoot = root;
