import type {Catalogue} from '../catalogue/catalogue.js';
import type {Phase} from '../catalogue/vocabulary.js';
import type {Routine, Session} from './routine-schema.js';

/** What a day of strength work is made of; trunk, activation and stretching strain nobody into a rest day. */
const STRAINING: readonly (Phase | undefined)[] = ['strength', 'plyometrics'];

const strains = ({items}: Session, catalogue: Pick<Catalogue, 'find'>): boolean => items.some(({exerciseId}) => STRAINING.includes(catalogue.find(exerciseId)?.phase));

/**
 * Keeps the mark of a hard day true after an edit: it comes and goes with the work that strains. A mark that somebody
 * set otherwise stays as long as such work neither comes nor goes.
 */
export function markHard(before: Routine, after: Routine, catalogue: Pick<Catalogue, 'find'>): Routine {
  const marked = (session: Session, week: number): Session => {
    const was = before.weeks[week]?.sessions.find(({id}) => id === session.id);
    if (was?.items === session.items) return session;
    const hard = strains(session, catalogue);
    return hard === session.hard || (was && hard === strains(was, catalogue)) ? session : {...session, hard};
  };
  return after === before ? after : {...after, weeks: after.weeks.map((week, at) => (week === before.weeks[at] ? week : {...week, sessions: week.sessions.map((session) => marked(session, at))}))};
}
