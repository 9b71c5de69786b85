import {registerLocale} from '../messages/registry.js';
import {card, player} from './ar/card.js';
import {coaching} from './ar/coaching.js';
import {common} from './ar/common.js';
import {exercises} from './ar/exercises/index.js';
import {questions} from './ar/questions.js';
import {quiz} from './ar/quiz.js';
import {result} from './ar/result.js';
import {routine} from './ar/routine.js';
import {rules} from './ar/rules.js';
import {selfTest} from './ar/self-test.js';
import {selfTests} from './ar/self-tests.js';
import {words} from './ar/words.js';

registerLocale({lang: 'ar', dir: 'rtl', messages: {common, words, quiz, selfTest, result, card, player, routine, coaching, texts: {exercises, questions, selfTests, rules}}});
