// The quiz that every peer renders: twelve questions, one branch that skips, one that adds, and a score.
const options = (...texts) => texts.map((text, points) => ({value: 'abcde'[points], text, points}));

export const QUIZ = [
  {id: 'q1', type: 'boolean', title: 'Do you already train every week?'},
  {id: 'q2', type: 'radio', title: 'How many sessions a week?', only: ['q1', 'true'], options: options('One', 'Two', 'Three', 'Four or more')},
  {id: 'q3', type: 'radio', title: 'What is your main goal?', options: options('Lose weight', 'Build muscle', 'Move without pain', 'Run further', 'Feel better')},
  {id: 'q4', type: 'rating', title: 'How fit do you feel today?'},
  {id: 'q5', type: 'radio', title: 'Where do you train?', options: options('At home', 'Outdoors', 'In a gym', 'At work')},
  {id: 'q6', type: 'rating', title: 'How well do you sleep?'},
  {id: 'q7', type: 'text', title: 'Which exercise do you like most?'},
  {id: 'q8', type: 'radio', title: 'Any injuries?', options: options('None', 'Long ago', 'Yes, at the moment')},
  {id: 'q9', type: 'boolean', title: 'Has a doctor cleared you?', only: ['q8', 'c']},
  {id: 'q10', type: 'rating', title: 'How motivated are you?'},
  {id: 'q11', type: 'boolean', title: 'Do you own dumbbells?'},
  {id: 'q12', type: 'text', title: 'What is your first name?'},
];

const BOOLEAN = [{value: 'true', text: 'Yes', points: 2}, {value: 'false', text: 'No', points: 0}];
const RATING = [1, 2, 3, 4, 5].map((n) => ({value: String(n), text: String(n), points: n}));

export const optionsOf = ({type, options = []}) => ({boolean: BOOLEAN, rating: RATING})[type] ?? options;
export const visible = (answers) => QUIZ.filter(({only}) => !only || answers[only[0]] === only[1]);
export const score = (answers) => visible(answers).reduce((sum, question) => sum + (optionsOf(question).find(({value}) => value === answers[question.id])?.points ?? 0), 0);

/** What the harness answers: the second question is skipped, the ninth appears. Eleven are seen, and they score 21. */
export const PATH = {q1: 'false', q3: 'b', q4: '4', q5: 'c', q6: '3', q7: 'Squat', q8: 'c', q9: 'true', q10: '5', q11: 'true', q12: 'Ana'};
