import {registerLocale} from '../messages/registry.js';
import {card, player} from './fr/card.js';
import {coaching} from './fr/coaching.js';
import {common} from './fr/common.js';
import {exercises} from './fr/exercises/index.js';
import {questions} from './fr/questions.js';
import {quiz} from './fr/quiz.js';
import {result} from './fr/result.js';
import {routine} from './fr/routine.js';
import {rules} from './fr/rules.js';
import {selfTest} from './fr/self-test.js';
import {selfTests} from './fr/self-tests.js';
import {words} from './fr/words.js';

registerLocale({
  lang: 'fr',
  dir: 'ltr',
  messages: {common, words, quiz, selfTest, result, card, player, routine, coaching, texts: {exercises, questions, selfTests, rules}},
});
