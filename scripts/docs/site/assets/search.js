// Search in an index that lies beside the pages. It is fetched when somebody turns to the field, and never before.
const base = document.documentElement.dataset.base;
const field = document.getElementById('search');
const list = document.getElementById('found');
const count = document.getElementById('found-count');
const MOST = 12;

let index;
const load = () =>
  (index ??= fetch(`${base}search.json`)
    .then((response) => response.json())
    .catch(() => []));

const plain = (text) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** Every word has to be somewhere; a heading counts most. */
const score = ([, , page, title, text], words) => {
  const [inPage, inTitle, inText] = [page, title, text].map(plain);
  let sum = 0;
  for (const word of words) {
    const found = (inTitle.includes(word) && 8) + (inTitle.startsWith(word) && 4) + (inPage.includes(word) && 3) + (inText.includes(word) && 1);
    if (found === 0) return 0;
    sum += found;
  }
  return sum;
};

const item = ([path, id, page, title, text]) => {
  const link = document.createElement('a');
  const about = document.createElement('small');
  link.href = `${base}${path}#${id}`;
  link.textContent = title === page ? page : `${page}: ${title}`;
  about.textContent = text.slice(0, 110);
  link.append(about);
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
};

const close = () => {
  list.hidden = true;
  count.textContent = '';
};

let asked = 0;
const look = async () => {
  const turn = ++asked;
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  if (words.length === 0) return close();
  const all = await load();
  if (turn !== asked) return;
  const found = all.map((entry) => [score(entry, words), entry]).filter(([points]) => points > 0).sort(([a], [b]) => b - a).slice(0, MOST);
  list.replaceChildren(...found.map(([, entry]) => item(entry)));
  list.hidden = found.length === 0;
  count.textContent = found.length === 0 ? 'Nothing found' : `${found.length} found`;
};

field.addEventListener('focus', load);
field.addEventListener('input', look);
field.form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.click();
});
field.form.addEventListener('keydown', (event) => {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement);
  const to = {ArrowDown: links[at + 1], ArrowUp: at > 0 ? links[at - 1] : field}[event.key];
  if (event.key === 'Escape') {
    close();
    field.focus();
  } else if (to && !list.hidden) {
    event.preventDefault();
    to.focus();
  }
});
document.addEventListener('click', ({target}) => {
  if (!field.form.contains(target)) close();
});
