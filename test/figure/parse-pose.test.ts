import {expect} from '@open-wc/testing';
import {parsePose} from '../../src/figure/parse-pose.js';

describe('the pose language', () => {
  it('reads angles of one side, of both, and of the trunk', () => {
    const parsed = parsePose('kR90 h20 t-12.5');
    if (!parsed.ok) throw new Error(parsed.error.code);
    const {kR, kL, hR, hL, t} = parsed.pose.keys[0]?.angles ?? {};
    expect([kR, kL, hR, hL, t]).to.deep.equal([90, 0, 20, 20, -12.5]);
  });

  it('carries over what is not said again', () => {
    const parsed = parsePose('k40 t10 \\2 t20 /');
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(parsed.pose.keys.map(({angles}) => [angles['kR'], angles['t']])).to.deep.equal([[40, 10], [40, 20], [40, 10]]);
    expect(parsed.pose.keys.map(({motion, seconds}) => [motion, seconds]).slice(1)).to.deep.equal([['down', 2], ['up', 1.1]]);
  });

  it('replays a movement with the sides exchanged', () => {
    const parsed = parsePose('% F0 | !FR hR90 x5 p1,50,3 |');
    if (!parsed.ok) throw new Error(parsed.error.code);
    const [, right, , left] = parsed.pose.keys;
    expect([right?.angles['hR'], left?.angles['hL'], left?.angles['hR']]).to.deep.equal([90, 90, 0]);
    expect(left?.angles['x']).to.equal(-5);
    expect(left?.pelvis).to.deep.equal([1, 50, -3]);
    expect([...(left?.contacts.keys() ?? [])]).to.deep.equal(['legR']);
  });

  const faults: [text: string, code: string, at: number, token: string][] = [
    ['', 'empty', 0, ''],
    ['stand nowhere', 'base', 6, 'nowhere'],
    ['stand kRx', 'number', 6, 'kRx'],
    ['stand k', 'number', 6, 'k'],
    ['stand  C30', 'token', 7, 'C30'],
    ['t10 \\2 ?', 'token', 7, '?'],
    ['t10 &xy', 'token', 4, '&xy'],
    ['F0,a', 'number', 0, 'F0,a'],
  ];
  for (const [text, code, at, token] of faults)
    it(`says where ${JSON.stringify(text)} is wrong`, () => {
      expect(parsePose(text)).to.deep.equal({ok: false, error: {code, at, token}});
    });
});
