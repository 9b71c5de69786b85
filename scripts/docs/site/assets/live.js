// What the live examples do beside being elements: outline a part, tell the states, try a token.

for (const panel of document.querySelectorAll('[data-hooks]')) {
  const element = panel.querySelector(panel.dataset.hooks);
  for (const button of panel.querySelectorAll('[data-show-part]'))
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', on);
      element.classList.toggle(`show-${button.dataset.showPart}`, on);
    });

  const tell = () => {
    for (const mark of panel.querySelectorAll('[data-state]')) {
      const on = element.matches(`:state(${mark.dataset.state})`);
      mark.classList.toggle('on', on);
      mark.setAttribute('aria-current', on);
    }
  };
  // No event says that a state changed; it changes with what the element draws.
  customElements.whenDefined(element.localName).then(async () => {
    await element.updateComplete;
    tell();
    new MutationObserver(tell).observe(element.shadowRoot, {childList: true, subtree: true, attributes: true});
  });
}

for (const panel of document.querySelectorAll('[data-tokens]')) {
  const demo = panel.querySelector('.live');
  const css = panel.querySelector('[data-css]');
  const first = css.textContent;
  const tell = () => {
    const lines = [...panel.querySelectorAll('[data-token]')].map(({dataset}) => [dataset.token, demo.style.getPropertyValue(dataset.token)]).filter(([, value]) => value);
    css.textContent = lines.length === 0 ? first : `exercise-card {\n${lines.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
  };
  for (const swatch of panel.querySelectorAll('[data-colour]')) swatch.style.backgroundColor = swatch.dataset.colour;
  for (const input of panel.querySelectorAll('[data-token]'))
    input.addEventListener('input', () => {
      demo.style.setProperty(input.dataset.token, input.value);
      tell();
    });
  panel.querySelector('[data-reset]').addEventListener('click', () => {
    for (const input of panel.querySelectorAll('[data-token]')) {
      input.value = input.defaultValue;
      demo.style.removeProperty(input.dataset.token);
    }
    tell();
  });
}
