import {registerLocale} from '../messages/registry.js';
import {card, player} from './es/card.js';
import {coaching} from './es/coaching.js';
import {common} from './es/common.js';
import {exercises} from './es/exercises/index.js';
import {questions} from './es/questions.js';
import {quiz} from './es/quiz.js';
import {result} from './es/result.js';
import {routine} from './es/routine.js';
import {rules} from './es/rules.js';
import {selfTest} from './es/self-test.js';
import {selfTests} from './es/self-tests.js';
import {words} from './es/words.js';

registerLocale({
  lang: 'es',
  dir: 'ltr',
  messages: {common, words, quiz, selfTest, result, card, player, routine, coaching, texts: {exercises, questions, selfTests, rules}},
});
