import {expect} from '@open-wc/testing';
import {parsePose} from '../../src/figure/parse-pose.js';
import type {Nothing, Wrong} from '../../src/figure/pose-words.js';

describe('the pose language', () => {
  it('reads angles of one side, of both, and of the trunk', () => {
    const {kR, kL, hR, hL, t} = parsePose('kR90 h20 t-12.5').keys[0]?.angles ?? {};
    expect([kR, kL, hR, hL, t]).to.deep.equal([90, undefined, 20, 20, -12.5]);
  });

  it('carries over what is not said again', () => {
    const {keys} = parsePose('k40 t10 \\2 t20 /');
    expect(keys.map(({angles}) => [angles['kR'], angles['t']])).to.deep.equal([[40, 10], [40, 20], [40, 10]]);
    expect(keys.map(({motion, seconds}) => [motion, seconds]).slice(1)).to.deep.equal([['down', 2], ['up', 1.1]]);
  });

  it('replays a movement with the sides exchanged', () => {
    const [, right, , left] = parsePose('% F0 | !FR hR90 x5 p1,50,3 |').keys;
    expect([right?.angles['hR'], left?.angles['hL'], left?.angles['hR']]).to.deep.equal([90, 90, undefined]);
    expect(left?.angles['x']).to.equal(-5);
    expect(left?.pelvis).to.deep.equal([1, 50, -3]);
    expect([...(left?.contacts.keys() ?? [])]).to.deep.equal(['legR']);
  });

  it('lets the back carry who lies on it, and lets go of what is lifted', () => {
    const [start, lying] = parsePose('F0 p0,50 | !p !FL B-32,0 |').keys;
    expect([...(start?.contacts.keys() ?? [])]).to.deep.equal(['legR', 'legL']);
    expect([...(lying?.contacts.keys() ?? [])]).to.deep.equal(['back', 'legR']);
    expect([start?.pelvis, lying?.pelvis]).to.deep.equal([[0, 50, 0], null]);
  });

  it('knows its words when it is compiled', () => {
    type Right = Nothing<Wrong<'stand p0,52.6 \\.8 FR0,0,7 !FL !p #x1,2 &rl c16,12,58 kL-2.5 % |'>>;
    // @ts-expect-error There is no base of that name.
    type Base = Nothing<Wrong<'stand nowhere'>>;
    // @ts-expect-error An angle is a number.
    type Angle = Nothing<Wrong<'stand kRx'>>;
    // @ts-expect-error Nothing is planted by C.
    type Kind = Nothing<Wrong<'stand C30 t3'>>;
    // @ts-expect-error Between words there is one space.
    type Space = Nothing<Wrong<'stand  t3'>>;
    const compiled: [Right, Base, Angle, Kind, Space]['length'] = 5;
    expect(compiled).to.equal(5);
  });
});
