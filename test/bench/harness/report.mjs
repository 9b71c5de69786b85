// The table of a scenario: a column a peer, medians, and how far evenstride is from each goal.
import {MEASURES} from './goals.mjs';
import {median} from './scenarios.mjs';

const OURS = /^evenstride/;

/** Round by round, as both ran within the same minute: noise that lasts longer than a round cancels out. */
const ratioOf = (own, other) => median(own.map((value, round) => value / other[round]).filter(Number.isFinite));

const verdictOf = ({key, goals = [], most}, own, found) => [
  ...goals.flatMap(([name, goal]) => {
    const other = found.get(name)?.[key];
    if (!other) return [];
    const ratio = ratioOf(own, other);
    return `${ratio.toFixed(2)} × ${name}, goal ${goal}${ratio <= goal ? '' : ': NOT REACHED'}`;
  }),
  ...(most === undefined ? [] : [`goal ${most}${median(own) <= most ? '' : ': NOT REACHED'}`]),
];

/** @param found - The values of all rounds: peer → measure → values. */
export function table(scenario, peers, found) {
  const ours = peers.find(({name}) => OURS.test(name) && found.has(name));
  const measured = [...peers.filter((peer) => peer !== ours && found.has(peer.name)), ...(ours ? [ours] : [])];
  const rows = MEASURES[scenario].flatMap((measure) => {
    const {key, name, show} = measure;
    const cells = measured.map((peer) => found.get(peer.name)[key]).map((values) => (values ? show(median(values)) : '–'));
    const own = ours && found.get(ours.name)[key];
    return cells.every((cell) => cell === '–') ? [] : [[name, ...cells, own ? verdictOf(measure, own, found).join('; ') : '']];
  });
  const lines = [['', ...measured.map(({label}) => label), 'goal'], ['---', ...measured.map(() => '--:'), '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
