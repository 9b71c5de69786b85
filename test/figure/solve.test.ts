import {expect} from '@open-wc/testing';
import {apply} from '../../src/figure/camera.js';
import {parsePose} from '../../src/figure/parse-pose.js';
import {poses} from '../../src/figure/poses.js';
import {solveFigure} from '../../src/figure/solve.js';
import {stillFrames} from '../../src/figure/stills.js';
import {timeline} from '../../src/figure/animate.js';

const ids = Object.keys(poses);
const solve = (id: string, side: 'left' | 'right') => solveFigure(parsePose(poses[id]!), side, {muscles: ['gluteus-maximus', 'abdominals']});

/** Where a hand's breadth matters, only head and arms or only the feet are shown. */
const CLOSE_UPS = ['short-foot', 'chin-tuck', 'neck-tilt', 'neck-side-stretch', 'cross-body-stretch', 'overhead-arm-stretch'];

describe('a solved figure', () => {
  it('shows all of itself at every moment', () => {
    const bad = ids.filter((id) => {
      if (CLOSE_UPS.includes(id)) return false;
      const {viewBox, pieces} = solve(id, 'right');
      const [x, y, width, height] = viewBox;
      return pieces.some(({matrices, points}) =>
        matrices.some((matrix) =>
          points.some((point) => {
            const [u, v] = apply(matrix, point);
            return u < x || u > x + width || v < y || v > y + height;
          }),
        ),
      );
    });
    expect(bad).to.deep.equal([]);
  });

  it('has numbers everywhere', () => {
    const bad = ids.filter((id) => {
      const {pieces} = solve(id, 'right');
      return pieces.some((piece) => piece.matrices.flat().some((n) => !Number.isFinite(n)) || piece.shapes.some(({d}) => /NaN|Infinity/.test(d)));
    });
    expect(bad).to.deep.equal([]);
  });

  it('is on the left exactly the mirror image of the right', () => {
    for (const id of ids) {
      const [right, left] = [solve(id, 'right'), solve(id, 'left')];
      expect(left.flip, id).to.equal(true);
      expect(right.flip, id).to.equal(false);
      expect(left.viewBox, id).to.deep.equal(right.viewBox);
      expect(left.pieces.map(({shapes, matrices, name}) => ({shapes, matrices, name})), id).to.deep.equal(
        right.pieces.map(({shapes, matrices, name}) => ({shapes, matrices, name})),
      );
      const swap = {left: 'right', right: 'left'} as const;
      expect(left.pieces.map(({side}) => side), id).to.deep.equal(right.pieces.map(({side}) => side && swap[side]));
    }
  });

  it('is made of the same body parts in every exercise, so that one can turn into another', () => {
    const parts = (id: string) => solve(id, 'right').pieces.filter(({body}) => body).map(({name}) => name).sort();
    const first = parts(ids[0] ?? '');
    for (const id of ids) expect(parts(id), id).to.deep.equal(first);
  });

  it('colours the working side only', () => {
    const {pieces} = solve('single-leg-heel-raise', 'left');
    expect([...new Set(pieces.filter(({working}) => working).map(({side}) => side))]).to.deep.equal(['left']);
  });

  it('colours both legs where both work', () => {
    const {pieces} = solve('squat', 'right');
    expect(new Set(pieces.filter(({working}) => working).map(({side}) => side)).size).to.equal(2);
  });

  it('keeps a flat, planted foot without any movement', () => {
    const {pieces} = solve('squat', 'right');
    for (const foot of pieces.filter(({name}) => /foot|toes/.test(name)))
      for (const matrix of foot.matrices) matrix.forEach((n, i) => expect(n).to.be.closeTo(foot.matrices[0]?.[i] ?? 0, 0.02));
  });

  it('has two to four still positions, the first one the start', () => {
    for (const id of ids) {
      const stills = stillFrames(solve(id, 'right'));
      expect(stills.length, id).to.be.within(2, 4);
      expect(stills[0]?.motion, id).to.equal('start');
    }
  });

  it('takes the seconds of the tempo', () => {
    const squat = solveFigure(parsePose(poses['squat']!));
    const tempo = {down: 3, hold: 1, up: 2};
    const {duration, offsets} = timeline(squat, tempo);
    expect(duration).to.be.closeTo(6, 1e-9);
    const down = squat.spans.find(({motion}) => motion === 'down');
    expect((offsets[down?.to ?? 0] ?? 0) * duration).to.be.closeTo(3, 1e-9);
  });
});
