// Live examples on the pages of the elements and in the theming guide. They are HTML in the page, run from dist/.

const form = `<form action="/leads" method="post">
    <label>E-mail <input name="email" type="email" autocomplete="email" required></label>
    <label><input type="checkbox" name="consent" required> Even Miles may use this to answer me.</label>
    <button type="submit">Ask for coaching</button>
  </form>`;

/** By tag: title, a word, and the HTML. Each is alone (`for=""`) or names its partner, or it would take what another on the page found. */
export const EXAMPLES = {
  'imbalance-quiz': [
    ['As it comes', 'Words inside the tag show until the script is there.', `<imbalance-quiz for="">\n  <p>A short quiz that compares your two legs. It needs JavaScript.</p>\n</imbalance-quiz>`],
    ['Self-tests only', 'Safety questions still come first.', `<imbalance-quiz for="" self-tests="only">\n  <p slot="intro">Three tests on the stairs at home.</p>\n</imbalance-quiz>`],
  ],
  'exercise-card': [
    ['By its id', 'Two sets on the left leg.', `<exercise-card exercise-id="single-leg-bridge" side="left" sets="2" for="">\n  <p>Single-leg bridge: two sets of eight on the left.</p>\n</exercise-card>`],
    ['With how it is done', 'The full view.', `<exercise-card exercise-id="side-lying-leg-raise" view="full" for="">\n  <p>Side-lying leg raise.</p>\n</exercise-card>`],
    ['A mistake, shown in place', 'Nothing is thrown into the page; `evenstride-error` tells the same.', `<exercise-card exercise-id="no-such-exercise" for="">\n  <p>An exercise.</p>\n</exercise-card>`],
  ],
  'routine-builder': [
    ['From wishes alone', 'Without a quiz nearby, the visitor is asked.', `<routine-builder days="2" minutes="20" run-days="tue thu sun" for="">\n  <p>Two short sessions a week are enough to begin with.</p>\n</routine-builder>`],
    ['Beside a quiz', 'Once the quiz has a result, the week is made for it.', `<imbalance-quiz id="legs" self-tests="off">\n  <p>A short quiz that compares your two legs.</p>\n</imbalance-quiz>\n<routine-builder for="legs" days="3" minutes="30">\n  <p>Your week stands here.</p>\n</routine-builder>`],
  ],
  'coaching-interest': [
    ['A preview', 'It fires everything and delivers nothing.', `<coaching-interest controller="Even Miles" privacy-href="#privacy" preview for="">\n  ${form}\n</coaching-interest>`],
    ['Other fields', 'In the order given; the address is always asked for.', `<coaching-interest fields="email phone message" reply-within="24" controller="Even Miles" preview for="">\n  ${form}\n</coaching-interest>`],
  ],
};

const chip = (kind, name) => `<button type="button" data-show-${kind}="${name}" aria-pressed="false">${name}</button>`;

/** The element with every slot filled, buttons that outline its parts, and the states that are on. */
export const hooksPanel = (tag, {cssParts, slots = [], cssStates = []}) => {
  const attributes = {'exercise-card': ' exercise-id="glute-bridge" view="full"', 'coaching-interest': ' controller="Even Miles" preview', 'routine-builder': ' days="2"', 'imbalance-quiz': ''}[tag];
  const filled = slots.map(({name}) => `<div slot="${name}" class="filled">your content in slot “${name}”</div>`).join('');
  const states = cssStates.map(({name}) => `<span data-state="${name}">${name}</span>`).join(' ');
  return `<div class="hooks" data-hooks="${tag}"><p class="chips">Show part: ${cssParts.map(({name}) => chip('part', name)).join(' ')}</p>${states && `<p class="chips states">State now: ${states}</p>`}<div class="live"><${tag} for=""${attributes}>${filled}</${tag}></div></div>`;
};

/** A style sheet with a rule for each part, so that a button can outline it without touching the element. */
export const hooksCss = (elements) => {
  const parts = [...new Set(Object.values(elements).flatMap(({cssParts}) => cssParts.map(({name}) => name)))];
  return parts.map((name) => `.show-${name}::part(${name}) { outline: 3px dashed var(--mark); outline-offset: 2px; }`).join('\n');
};

/** One row a token: its two values as colours, a field to change it, and the card beside it. */
export const tokensPanel = (tokens) => {
  const row = ({name, purpose, light, dark, value}) => {
    const id = `token${name}`;
    const swatches = light ? `<span class="swatch light" data-colour="${light}"></span><span class="swatch dark" data-colour="${dark}"></span>` : '';
    const field = light ? `<input type="color" id="${id}" data-token="${name}" value="${light}">` : `<input type="text" id="${id}" data-token="${name}" placeholder="${value.replaceAll('"', '&quot;')}">`;
    return `<li><label for="${id}"><code>${name.slice('--evenstride-'.length)}</code> <span>${purpose}</span></label>${swatches}${field}</li>`;
  };
  const demo = '<exercise-card exercise-id="single-leg-heel-raise" for=""></exercise-card><coaching-interest controller="Even Miles" preview for="" fields="email"></coaching-interest>';
  return `<div class="tokens" data-tokens><ul>${tokens.map(row).join('')}</ul><div class="live">${demo}</div><p><button type="button" data-reset>Back to ours</button></p><pre tabindex="0"><code data-css>/* Change a value: its CSS appears here. */</code></pre></div>`;
};
