import {registerLocale} from '../messages/registry.js';
import {card, player} from './nl/card.js';
import {coaching} from './nl/coaching.js';
import {common} from './nl/common.js';
import {exercises} from './nl/exercises/index.js';
import {questions} from './nl/questions.js';
import {quiz} from './nl/quiz.js';
import {result} from './nl/result.js';
import {routine} from './nl/routine.js';
import {rules} from './nl/rules.js';
import {selfTest} from './nl/self-test.js';
import {selfTests} from './nl/self-tests.js';
import {words} from './nl/words.js';

registerLocale({lang: 'nl', dir: 'ltr', messages: {common, words, quiz, selfTest, result, card, player, routine, coaching, texts: {exercises, questions, selfTests, rules}}});
