// What is done with a peer in one page, and what is read from it. `slowed`: times of a slower processor only.
import {PATH, QUIZ, score} from '../peers/questions.mjs';

export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
const CARDS = 200;
const blocked = (tasks) => tasks.reduce((sum, duration) => sum + duration - 50, 0);

/** The steps through the shared quiz by the peer's selectors, or a peer's own. */
function stepsOf({steps, select}) {
  if (steps) return steps;
  return Object.entries(PATH).map(([id, answer], i, all) => {
    const isText = QUIZ.find((question) => question.id === id).type === 'text';
    const fill = (selector) => selector.replaceAll('{id}', id).replaceAll('{value}', answer);
    const next = (i === all.length - 1 && select.last) || select.next;
    return {ready: fill((isText && select.questionOfText) || select.question), next, ...(isText ? {type: select.text, text: answer} : {pick: fill(select.pick)})};
  });
}

async function quiz(tab, peer, slowed) {
  const steps = stepsOf(peer);
  const end = peer.result ?? peer.select.result;
  const empty = await tab.held();
  const since = await tab.call('now');
  const idle = await tab.worked();
  const firstPaint = await tab.call('start', {shown: steps[0].ready});
  const firstCpu = (await tab.worked()) - idle;
  await tab.call('settle', 300);
  const tasks = await tab.call('longTasks', since);
  const shift = await tab.call('shift');
  const held = await tab.held();

  const moves = [];
  let atQuestion;
  for (const [i, step] of steps.entries()) {
    if (i === (peer.opening ? 1 : 0)) atQuestion = await tab.held();
    if (step.type) await tab.type(step.type, step.text);
    const goal = {shown: steps[i + 1]?.ready ?? end};
    // Where picking an answer moves on by itself, there is no `next`.
    if (step.pick) moves[i] = await tab.click(step.pick, step.next ? null : goal);
    if (step.next) moves[i] = await tab.click(step.next, goal);
  }
  if (peer.select) {
    const text = await tab.call('textOf', end);
    if (!text.includes(String(score(PATH)))) throw new Error(`wrong score: ${text}`);
  }
  if (slowed) return {slowFirst: firstPaint, slowBlocked: blocked(tasks), slowLongest: Math.max(0, ...tasks), slowNext: median(moves.map(({paint}) => paint))};
  return {firstCpu, nextCpu: median(moves.map(({cpu}) => cpu)), heap: held.heap - empty.heap, nodes: atQuestion.nodes - empty.nodes, listeners: atQuestion.listeners - empty.listeners, shift};
}

async function cards(tab, {html, ready}, slowed) {
  const fill = (count) => tab.call('fill', count, html, {shown: ready.replaceAll('{last}', count - 1)});
  const clear = async (ms) => {
    await tab.call('clear');
    await tab.call('settle', ms);
  };
  await tab.call('start', null);
  await fill(2); // style sheets and templates are made once
  await clear(200);
  const empty = await tab.held();
  const since = await tab.call('now');
  const idle = await tab.worked();
  const paint = await fill(CARDS);
  await tab.call('settle', 200);
  if (slowed) return {slowCreate: paint, slowLongest: Math.max(0, ...(await tab.call('longTasks', since)))};
  const createCpu = (await tab.worked()) - idle;
  const full = await tab.held();
  await clear(200);
  const gone = await tab.held();
  for (let i = 0; i < 4; i++) {
    await fill(CARDS);
    await clear(100);
  }
  const end = await tab.held();
  return {createCpu, nodes: (full.nodes - empty.nodes) / CARDS, heap: (full.heap - empty.heap) / CARDS, growth: end.heap - gone.heap};
}

/** A list whose order is changed by a key on a grip. */
async function list(tab, {items, grip, at = 4, keys, open = []}, slowed) {
  await tab.call('start', {shown: open[0] ?? items});
  for (const [i, selector] of open.entries()) await tab.click(selector, {shown: open[i + 1] ?? items});
  await tab.call('settle', 300);
  const moves = [];
  for (let turn = 0; turn < 6; turn++) {
    await tab.call('focus', grip, turn % 2 ? at + 1 : at);
    await tab.call('settle', 100);
    moves.push(
      await tab.input('keydown', {reorders: items}, async () => {
        for (const key of keys[turn % 2].slice(0, -1)) await tab.keyboard.down(key);
        await tab.keyboard.press(keys[turn % 2].at(-1));
        for (const key of keys[turn % 2].slice(0, -1)) await tab.keyboard.up(key);
      }),
    );
  }
  const {cpu, paint} = Object.fromEntries(['cpu', 'paint'].map((of) => [of, median(moves.map((move) => move[of]))]));
  return slowed ? {slowKey: paint} : {keyCpu: cpu};
}

export const scenarios = {quiz, cards, list};
