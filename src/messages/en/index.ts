import {card, player} from './card.js';
import {coaching} from './coaching.js';
import {common} from './common.js';
import {quiz} from './quiz.js';
import {result} from './result.js';
import {routine} from './routine.js';
import {selfTest} from './self-test.js';
import {words} from './words.js';

/** English, which is also the type of every other language: a missing message does not compile. */
export const en = {common, words, quiz, selfTest, result, card, player, routine, coaching};
