import {selfTestRecords, type SelfTest} from '../../catalogue/self-tests.js';
import {SELF_TESTS, type SelfTestId, type Side, type Sides} from '../../catalogue/vocabulary.js';
import {questionOf, type AnswerValue} from '../../core/answers.js';
import {isQuestionId} from '../../core/parse.js';
import {pairField, sided, toggled, UNREADABLE} from './quiz-answers.js';
import {answer, commit, type as typeInto, type Session, type Turn} from './quiz-session.js';

/** What a native control says of itself. */
export interface Control {
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
}

/** Reads a number field as typed, also where the browser cannot make a number of it. */
export const textOf = (input: HTMLInputElement): string => (input.validity.badInput ? UNREADABLE : input.value);

function chosen(session: Session, name: string, {value, checked}: Control): Turn | null {
  const [id = '', item] = name.split('.');
  if (!isQuestionId(id)) return null;
  const question = questionOf(id);
  const before = session.answers[id] as AnswerValue | undefined;
  switch (question.kind) {
    case 'one':
      return answer(session, id, value);
    case 'many':
      return answer(session, id, toggled(before as readonly string[] | undefined, value, checked));
    case 'number':
      return answer(session, id, Number(value));
    case 'sided':
      if (item) return answer(session, id, sided(before as Readonly<Record<string, Sides>> | undefined, item, value as Side, checked));
      return answer(session, id, checked ? {} : undefined);
    case 'pair':
      return null;
  }
}

/** Ticks a mistake of the step-down and writes the points of that side into its field. */
function seen(session: Session, side: Side, {value, checked}: Control): Turn {
  const {checklist = []}: SelfTest = selfTestRecords['step-down'];
  const ticked = toggled(session.seen[side], value, checked) ?? [];
  const points = checklist.filter(({id}) => ticked.includes(id)).reduce((sum, one) => sum + one.points, 0);
  const noted = typeInto({...session, seen: {...session.seen, [side]: ticked}}, pairField('step-down', side), ticked.length ? String(points) : '');
  return commit(noted);
}

/** What a changed control means for the session. */
export function changed(session: Session, control: Control): Turn | null {
  const {type, name, value, checked} = control;
  // A browser may tell of a change while it takes the field away: by then another step is open.
  if (name === 'cadence.count') return commit(session); // its number is in the field already
  if (type === 'number') return name.split('.')[0] === session.step ? commit(typeInto(session, name, value)) : null;
  if (name === 'tests') {
    const wanted = SELF_TESTS.filter((id: SelfTestId) => (id === value ? checked : session.wanted.includes(id)));
    return {session: {...session, wanted}, effects: []};
  }
  if (name === 'seen-left') return seen(session, 'left', control);
  if (name === 'seen-right') return seen(session, 'right', control);
  return chosen(session, name, control);
}
