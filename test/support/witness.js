// The first script of a host page under test: notes what the page had before, and what went wrong after.
// A file of its own, because the page's policy allows no inline script.
const witness = {violations: [], errors: [], warnings: [], before: [...Reflect.ownKeys(window), ...Reflect.ownKeys(Symbol)]};
window.witness = witness;
addEventListener('securitypolicyviolation', (event) => witness.violations.push(`${event.effectiveDirective}: ${event.sample || event.blockedURI}`));
addEventListener('error', (event) => witness.errors.push(event.message));
addEventListener('unhandledrejection', (event) => witness.errors.push(String(event.reason)));
for (const method of ['warn', 'error']) console[method] = (...words) => witness.warnings.push(words.join(' '));
// A sandboxed page cannot be looked into from outside, so it is asked.
addEventListener('message', async ({data, source}) => {
  if (data?.ask !== 'report') return;
  const rendered = {};
  for (const element of document.querySelectorAll(data.tags)) {
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
    rendered[element.localName] = element.shadowRoot.textContent.trim().length;
  }
  let storage;
  try {
    storage = typeof localStorage;
  } catch {
    storage = 'throws';
  }
  source.postMessage({...witness, before: [], rendered, storage}, '*');
});
