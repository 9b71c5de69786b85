import {registerLocale} from '../messages/registry.js';
import {card, player} from './pt/card.js';
import {coaching} from './pt/coaching.js';
import {common} from './pt/common.js';
import {exercises} from './pt/exercises/index.js';
import {questions} from './pt/questions.js';
import {quiz} from './pt/quiz.js';
import {result} from './pt/result.js';
import {routine} from './pt/routine.js';
import {rules} from './pt/rules.js';
import {selfTest} from './pt/self-test.js';
import {selfTests} from './pt/self-tests.js';
import {words} from './pt/words.js';

registerLocale({
  lang: 'pt',
  dir: 'ltr',
  messages: {common, words, quiz, selfTest, result, card, player, routine, coaching, texts: {exercises, questions, selfTests, rules}},
});
