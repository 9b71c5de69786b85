import type {core as records} from '../../../catalogue/exercises/core.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as p from './phrases.js';

const onElbowsAndToes = 'Stütz dich auf Ellbogen und Zehen, Ellbogen unter den Schultern.';
const change = 'Kurz halten, dann langsam senken und wechseln.';
const hipsTurn = 'Becken dreht sich';
const curl = 'Roll das Becken hoch und bring die Knie zur Brust.';
const curlNotSwing = 'Rollen, nicht schwingen';
const breatheLift = 'Beim Heben ausatmen';
const swinging = 'Mit den Beinen schwingen';

export const core = {
  'kneeling-plank': ['Unterarmstütz auf den Knien', ['Stütz dich auf Ellbogen und Knie, Ellbogen unter den Schultern.', p.lineUp, p.holdBreathe], [p.ribsDown, p.squeeze], [p.hipsSink, p.hipsUp]],
  plank: ['Unterarmstütz', [onElbowsAndToes, p.hipsToLine, p.holdBreathe], [p.ribsDown, p.squeeze], [p.hipsSink, p.hipsUp]],
  'plank-leg-lift': ['Unterarmstütz mit Beinheben', [onElbowsAndToes, 'Heb ein Bein eine Handbreit.', 'Kurz halten, dann langsam senken und das Bein wechseln.'], [p.pelvisLevel, p.squeeze], [p.hipsSink, p.hollowBack]],
  'kneeling-side-plank': ['Seitstütz auf den Knien', ['Leg dich auf die Übungsseite, Ellbogen unter der Schulter, Knie gebeugt.', p.lineUp, p.holdBreathe], [p.stacked, p.pushFloor], [p.hipsSink, p.hipsRollBack]],
  'side-plank': ['Seitstütz', ['Leg dich auf die Übungsseite, Ellbogen unter der Schulter, Beine gestreckt.', p.hipsToLine, p.holdBreathe], [p.stacked, p.pushFloor], [p.hipsSink, p.hipsRollBack]],
  'side-plank-reach-under': ['Seitstütz mit Durchgreifen', ['Halte einen Seitstütz auf der Übungsseite, den oberen Arm hoch.', 'Dreh die Brust und greif mit dem oberen Arm unter dir durch.', 'Dreh zurück, die Hüfte bleibt oben.'], [p.breathe, p.pushFloor], [p.hipsSink]],
  'bird-dog': ['Arm und Bein strecken auf allen vieren', [p.allFours, 'Streck einen Arm nach vorn und das Bein gegenüber nach hinten.', change], [p.pelvisLevel, p.backLong], [p.hollowBack, hipsTurn]],
  superman: ['Superman im Wechsel', ['Leg dich auf den Bauch, Arme nach vorn gestreckt.', 'Heb einen Arm und das Bein gegenüber eine Handbreit.', change], ['Blick zum Boden', 'Lang werden, nicht hoch'], [p.hollowBack, hipsTurn]],
  'dead-bug': ['Käfer', ['Leg dich auf den Rücken, Arme hoch, Knie über den Hüften.', 'Senk einen Arm und das Bein gegenüber zum Boden.', 'Komm zurück und wechsle.'], ['Unterer Rücken bleibt am Boden', p.breathe], [p.hollowBack]],
  'reverse-crunch': ['Umgekehrter Crunch', ['Leg dich auf den Rücken, Knie über den Hüften.', curl, p.lower], [curlNotSwing, breatheLift], [swinging, p.hollowBack]],
  'swiss-ball-reverse-crunch': ['Umgekehrter Crunch mit Gymnastikball', ['Leg dich auf den Rücken, Beine über den Ball, und klemm ihn zwischen Fersen und Oberschenkel.', curl, p.lower], [curlNotSwing, breatheLift], [swinging, p.hollowBack]],
  'pallof-press': ['Pallof-Press', ['Befestige ein Band auf Brusthöhe an etwas Festem, die Übungsseite dorthin.', 'Halte es vor der Brust und geh weg, bis es gespannt ist.', 'Drück die Hände nach vorn, ohne dich zu drehen, kurz halten, zurück.'], [p.upright, p.ribsDown], [p.trunkTurns]],
} satisfies WordsOf<typeof records>;
