import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/catalogue/index.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {toCsv} from '../../src/core/routine-csv.js';

const routine = buildRoutine({preferences: {days: 1, minutes: 15, weeks: 1}});

describe('A routine as a table', () => {
  it('has a heading and one line an exercise, ended as RFC 4180 wants', () => {
    const lines = toCsv(routine, builtIn).split('\r\n');
    expect(lines).to.have.length(routine.weeks[0]!.sessions[0]!.items.length + 2);
    expect(lines[0]).to.match(/^week,day,order,phase,exercise,/);
    expect(lines.at(-1)).to.equal('');
  });

  for (const [note, cell] of [['5, maybe 6', '"5, maybe 6"'], ['say "ow"', '"say ""ow"""'], ['=1+1', "'=1+1"], ['two\nlines', '"two\nlines"']] as const)
    it(`a note ${JSON.stringify(note)} stays one harmless cell`, () => {
      const copy = structuredClone(routine);
      copy.weeks[0]!.sessions[0]!.items[0]!.note = note;
      expect(toCsv(copy, builtIn)).to.include(`,${cell}\r\n`);
    });
});
