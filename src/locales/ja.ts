import {registerLocale} from '../messages/registry.js';
import {card, player} from './ja/card.js';
import {coaching} from './ja/coaching.js';
import {common} from './ja/common.js';
import {exercises} from './ja/exercises/index.js';
import {questions} from './ja/questions.js';
import {quiz} from './ja/quiz.js';
import {result} from './ja/result.js';
import {routine} from './ja/routine.js';
import {rules} from './ja/rules.js';
import {selfTest} from './ja/self-test.js';
import {selfTests} from './ja/self-tests.js';
import {words} from './ja/words.js';

registerLocale({lang: 'ja', dir: 'ltr', messages: {common, words, quiz, selfTest, result, card, player, routine, coaching, texts: {exercises, questions, selfTests, rules}}});
