// What is measured, in the order of the table; what evenstride is to reach, as a number or as a share of a peer in the same run.
// Times move with the machine, so each goal for a time is a ratio.

const whole = (value) => value.toFixed(0);
const tenth = (value) => value.toFixed(1);

export const MEASURES = {
  quiz: [
    {key: 'bytes', name: 'everything needed, brotli kB', show: (value) => tenth(value / 1000)},
    {key: 'firstCpu', name: 'start to first screen, cpu ms', show: tenth, goals: [['lit-floor', 2], ['surveyjs', 0.12]]},
    {key: 'nextCpu', name: 'next question, cpu ms', show: tenth, goals: [['lit-floor', 1.3]]},
    {key: 'heap', name: 'JS heap at the first screen, kB', show: whole, goals: [['surveyjs', 0.15]]},
    {key: 'nodes', name: 'nodes added at the first question', show: whole, most: 90},
    {key: 'listeners', name: 'listeners added at the first question', show: whole, most: 8},
    {key: 'shift', name: 'layout shift of the page', show: (value) => value.toFixed(3), most: 0.01},
    {key: 'slowFirst', name: 'first screen painted, slowed, ms', show: whole},
    {key: 'slowBlocked', name: 'blocking time of the load, slowed, ms', show: whole, goals: [['shoelace', 0.35]]},
    {key: 'slowLongest', name: 'longest task of the load, slowed, ms', show: whole, most: 100},
    {key: 'slowNext', name: 'next question painted, slowed, ms', show: whole},
  ],
  cards: [
    {key: 'createCpu', name: 'create 200 cards, cpu ms', show: whole, goals: [['cards-shoelace', 1]]},
    {key: 'nodes', name: 'nodes a card', show: whole},
    {key: 'heap', name: 'JS heap a card, kB', show: tenth},
    // Mostly code that the browser optimises meanwhile; cards.bench.mjs and memory.bench.mjs look without that.
    {key: 'growth', name: 'heap grown over 4 more rounds, kB', show: whole},
    {key: 'slowCreate', name: '200 cards painted, slowed, ms', show: whole},
    {key: 'slowLongest', name: 'longest task, slowed, ms', show: whole},
  ],
  list: [
    {key: 'keyCpu', name: 'move by keyboard, cpu ms', show: tenth, goals: [['list-lit', 1.5]]},
    {key: 'slowKey', name: 'moved and painted, slowed, ms', show: whole},
  ],
};
