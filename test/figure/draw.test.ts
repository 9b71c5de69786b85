import {expect} from '@open-wc/testing';
import {drawFigure} from '../../src/figure/draw.js';
import {animateFigure} from '../../src/figure/animate.js';
import {createStage} from '../../src/figure/figure-stage.js';
import {parsePose} from '../../src/figure/parse-pose.js';
import {poses} from '../../src/figure/poses.js';
import {drawStills} from '../../src/figure/stills.js';
import {solveFigure} from '../../src/figure/solve.js';

function figure(id: string) {
  const solved = solveFigure(parsePose(poses[id]!), 'right', {muscles: ['quadriceps']});
  return {solved, svg: drawFigure(document, solved, {label: 'Squat'})};
}

describe('a drawn figure', () => {
  it('is one image with a name and without style attributes', () => {
    const {svg} = figure('squat');
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('part')).to.equal('figure');
    expect(svg.getAttribute('aria-label')).to.equal('Squat');
    expect(svg.querySelectorAll('[style]').length).to.equal(0);
  });

  it('its stills are said once, and one without a name is left out of what is said', () => {
    const {solved} = figure('squat');
    const said = (svgs: SVGSVGElement[]) => svgs.map((svg) => svg.getAttribute('aria-label') ?? svg.getAttribute('aria-hidden'));
    expect(said(drawStills(document, solved, {label: 'Squat'}))).to.deep.equal(['Squat', 'true']);
    expect(said(drawStills(document, solved))).to.deep.equal(['true', 'true']);
  });

  it('moves, pauses, and goes to a key position', () => {
    const {svg, solved} = figure('squat');
    document.body.append(svg);
    const player = animateFigure(svg, solved, {tempo: {down: 2, hold: 0, up: 1}});
    expect(svg.getAnimations({subtree: true}), 'nothing is made before it is needed').to.deep.equal([]);
    player.seek(0);
    const animations = svg.getAnimations({subtree: true});
    expect(animations.length).to.be.greaterThan(8);
    expect(player.playing).to.equal(false);
    player.seek(player.steps[1]!);
    expect(Number(animations[0]?.currentTime)).to.be.closeTo(2000, 1);
    player.play();
    expect(player.playing).to.equal(true);
    player.pause();
    expect(animations.every(({playState}) => playState === 'paused')).to.equal(true);
    player.cancel();
    expect(svg.getAnimations({subtree: true}).length).to.equal(0);
    svg.remove();
  });

  it('leaves still what is planted', () => {
    const {svg, solved} = figure('squat');
    document.body.append(svg);
    animateFigure(svg, solved).seek(0);
    const still = solved.pieces.flatMap(({name}, i) => (svg.querySelectorAll('.fig-piece')[i]?.getAnimations().length ? [] : [name]));
    expect(still).to.include.members(['ground', 'legR-foot', 'legR-toes', 'legL-foot', 'legL-toes']);
    svg.remove();
  });

  it('is played by the stage only while in view, and only so many at once', () => {
    let report: IntersectionObserverCallback = () => undefined;
    const view = {
      matchMedia: () => ({matches: false, addEventListener: () => undefined}),
      IntersectionObserver: class {
        constructor(callback: IntersectionObserverCallback) {
          report = callback;
        }
        observe() {}
        unobserve() {}
      },
    };
    const stage = createStage(view as unknown as Window & typeof globalThis, 2);
    const log: string[] = [];
    const elements = ['a', 'b', 'c'].map((name) => {
      const element = document.createElement('div');
      stage.add(element, {play: () => log.push(`${name} plays`), pause: () => log.push(`${name} pauses`)});
      return element;
    });
    const say = (list: [number, boolean][]) =>
      report(list.map(([i, isIntersecting]) => ({target: elements[i], isIntersecting}) as unknown as IntersectionObserverEntry), {} as IntersectionObserver);
    say([[0, true], [1, true], [2, true]]);
    expect(log.splice(0)).to.deep.equal(['a plays', 'b plays']);
    say([[0, false]]);
    expect(log).to.deep.equal(['a pauses', 'c plays']);
  });
});
