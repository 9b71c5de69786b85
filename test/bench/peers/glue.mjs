// What a site writes itself around a library of components: only the templates differ from peer to peer.
import {QUIZ, score, visible} from './questions.mjs';

export const style = (css) => document.head.append(Object.assign(document.createElement('style'), {textContent: css}));

export function quiz(root, templates) {
  const answers = {};
  let id = QUIZ[0].id;
  root.innerHTML = templates.shell;
  const [body, bar, back, next] = ['.body', '.bar', '.back', '.next'].map((part) => root.querySelector(part));
  const show = () => {
    const list = visible(answers);
    const question = list.find((one) => one.id === id);
    const at = list.indexOf(question);
    body.innerHTML = templates[question.type === 'text' ? 'text' : 'choice'](question);
    templates.progress(bar, at / list.length);
    back.disabled = at === 0;
    next.textContent = at === list.length - 1 ? 'Finish' : 'Next';
  };
  const step = (by) => {
    const list = visible(answers);
    return list[list.findIndex((question) => question.id === id) + by]?.id;
  };
  back.onclick = () => {
    id = step(-1);
    show();
  };
  next.onclick = () => {
    const value = templates.read(body);
    if (!value) return;
    answers[id] = value;
    const following = step(1);
    if (!following) return void (root.querySelector('.card').innerHTML = `<p class="result">Score: ${score(answers)}</p>`);
    id = following;
    show();
  };
  show();
}
