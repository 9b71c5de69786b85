import {registerLocale} from '../messages/registry.js';
import {card, player} from './de/card.js';
import {coaching} from './de/coaching.js';
import {common} from './de/common.js';
import {exercises} from './de/exercises/index.js';
import {questions} from './de/questions.js';
import {quiz} from './de/quiz.js';
import {result} from './de/result.js';
import {routine} from './de/routine.js';
import {rules} from './de/rules.js';
import {selfTest} from './de/self-test.js';
import {selfTests} from './de/self-tests.js';
import {words} from './de/words.js';

registerLocale({lang: 'de', dir: 'ltr', messages: {common, words, quiz, selfTest, result, card, player, routine, coaching, texts: {exercises, questions, selfTests, rules}}});
