import {expect} from '@open-wc/testing';
import {questionRecords, type Question} from '../../../src/catalogue/questions.js';
import {MUSCLES, SIDES} from '../../../src/catalogue/vocabulary.js';
import {PLACES_OF_ITEM, PLACES_OF_MUSCLE} from '../../../src/elements/body-map/places.js';
import {MAP, marksOf, MIDLINE, nearest, shapeOf} from '../../../src/elements/body-map/shapes.js';

const points = (path: string) => [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
const items = (id: keyof typeof questionRecords) => {
  const question: Question = questionRecords[id];
  return question.kind === 'sided' ? Object.keys(question.items).flatMap((item) => (PLACES_OF_ITEM[item] ? [[item, PLACES_OF_ITEM[item]] as const] : [])) : [];
};

describe('The body map', () => {
  for (const muscle of MUSCLES)
    for (const side of SIDES)
      it(`shows the ${side} ${muscle} within the picture`, () => {
        const corners = points(shapeOf(PLACES_OF_MUSCLE[muscle], [side]));
        expect(corners.length).to.be.above(2);
        for (const [x, y] of corners) {
          expect(x).to.be.within(0, MAP.width);
          expect(y).to.be.within(0, MAP.height);
        }
      });

  it('the person’s left is on the right when seen from the front, and on the left from behind', () => {
    for (const [place, view, sign] of [['shin', 'front', 1], ['upper-calf', 'back', -1]] as const)
      for (const [x] of points(shapeOf([place], ['left']))) expect(Math.sign(x - MIDLINE[view]), view).to.equal(sign);
  });

  it('right is the mirror of left', () => {
    const [left, right] = SIDES.map((side) => points(shapeOf(['front-thigh'], [side]))) as [ReturnType<typeof points>, ReturnType<typeof points>];
    expect(right).to.deep.equal(left.map(([x, y]) => [2 * MIDLINE.front - x, y]));
  });

  it('marks a place once in each view that shows it', () => {
    expect(marksOf(['knee'], 'left').match(/M/g)).to.have.lengthOf(2);
    expect(marksOf(['shin'], 'left').match(/M/g)).to.have.lengthOf(1);
    expect(marksOf(['buttock'], 'left')).to.match(/l-18-11z$/);
    expect(marksOf(['buttock'], 'right')).to.match(/l18-11z$/);
  });

  for (const question of ['tires', 'tight', 'pain-where', 'past-injury'] as const)
    for (const [item, places] of items(question))
      it(`${question}: a touch in the middle of "${item}" means it, on the side touched`, () => {
        for (const side of SIDES)
          for (const [, x, y] of marksOf(places, side).matchAll(/M(-?\d+) (-?\d+)/g))
            expect(nearest(items(question), [Number(x) + (side === 'left' ? -7 : 7), Number(y) + 11])).to.deep.equal({id: item, side});
      });

  it('a touch beside the body means nothing', () => expect(nearest(items('tires'), [MIDLINE.front, 20])).to.equal(null));

  it('every place that a question of pain names is on the map', () => expect(items('pain-where')).to.have.lengthOf(Object.keys(questionRecords['pain-where'].items).length));
});
