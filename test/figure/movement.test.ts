import {expect} from '@open-wc/testing';
import {exerciseRecords} from '../../src/catalogue/exercises/index.js';
import {SELF_TESTS} from '../../src/catalogue/vocabulary.js';
import {moveThrough} from '../../src/figure/motion.js';
import {parsePose} from '../../src/figure/parse-pose.js';
import {poses} from '../../src/figure/poses.js';
import {add, size} from '../../src/figure/vector.js';
import {heights, joints, worstDrift, worstMiss} from './measure.js';

const read = (id: string) => parsePose(poses[id]!);

describe('every movement', () => {
  const solved = Object.keys(poses).map((id) => {
    const pose = read(id);
    return {id, pose, movement: moveThrough(pose)};
  });

  it('exists for each exercise and each self-test', () => {
    const missing = [...Object.keys(exerciseRecords()), ...SELF_TESTS].filter((id) => !(id in poses));
    expect(missing).to.deep.equal([]);
  });

  it('belongs to an exercise', () => {
    expect(Object.keys(poses).filter((id) => !(id in exerciseRecords()))).to.deep.equal([]);
  });

  it('keeps what is planted within 1 % of body height of its place', () => {
    const bad = solved.map(({id, pose, movement}) => ({id, ...worstDrift(pose, movement)})).filter(({drift}) => drift > 1);
    expect(bad).to.deep.equal([]);
  });

  it('reaches what it is to stand, kneel or lean on', () => {
    const bad = solved.map(({id, pose, movement}) => ({id, ...worstMiss(pose, movement)})).filter(({drift}) => drift > 1.5);
    expect(bad).to.deep.equal([]);
  });

  it('lets no part of the body sink more than 1 % of height into the floor', () => {
    const bad = solved.flatMap(({id, movement}) =>
      movement.moments.flatMap(({skeleton}, i) => heights(skeleton).filter(({y}) => y < -1).map((h) => ({id, i, ...h}))),
    );
    expect(bad).to.deep.equal([]);
  });

  it('bends joints only as far as people do', () => {
    const bad = solved.flatMap(({id, movement}) =>
      movement.moments.flatMap((moment, i) =>
        joints(moment).filter(({degrees, low, high}) => degrees < low || degrees > high).map((joint) => ({id, i, ...joint})),
      ),
    );
    expect(bad).to.deep.equal([]);
  });

  it('ends where it began, or where its mirror image begins', () => {
    const bad = solved.filter(({movement: {moments}}) => {
      const [a, b] = [moments[0], moments[moments.length - 1]];
      return !a || !b || size(add(a.skeleton.head.at, b.skeleton.head.at, -1)) > 0.5;
    });
    expect(bad.map(({id}) => id)).to.deep.equal([]);
  });

  it('never jumps: between two moments no joint moves further than the whole transition explains', () => {
    const bad = solved.flatMap(({id, movement: {moments, spans}}) =>
      spans.flatMap(({from, to}) => {
        const steps = Array.from({length: to - from}, (_, k) => {
          const [a, b] = [moments[from + k], moments[from + k + 1]];
          return a && b ? size(add(a.skeleton.legR[2].at, b.skeleton.legR[2].at, -1)) : 0;
        });
        const whole = steps.reduce((sum, step) => sum + step, 0);
        // A cosine makes the middle steps 1.6 times the mean, a parabola the last one twice; what lifts a foot adds.
        return whole > 4 && Math.max(...steps) > (whole / steps.length) * 2.6 ? [{id, from, steps: steps.map((s) => +s.toFixed(1))}] : [];
      }),
    );
    expect(bad).to.deep.equal([]);
  });
});
