import type {warmUp as records} from '../../../catalogue/exercises/warm-up.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as p from './phrases.js';

export const warmUp = {
  'leg-swing': ['Beinpendel', ['Steh aufrecht, eine Hand an der Wand.', 'Schwing das Übungsbein vor und zurück wie ein Pendel.', p.swingMore], [p.upright, p.trunkStill], [p.hollowBack]],
  'side-leg-swing': ['Seitliches Beinpendel', ['Stell dich vor eine Wand, beide Hände daran.', 'Schwing das Übungsbein vor dem Körper zur anderen Seite, dann nach außen.', p.swingMore], [p.upright, p.pelvisForward], [p.trunkLeans]],
  'leg-circle': ['Beinkreisen', ['Steh aufrecht, eine Hand an der Wand.', 'Heb das Übungsbein knapp vom Boden, Knie gestreckt.', `Zeichne Kreise aus der Hüfte. ${p.halfway}`], [p.pelvisLevel, p.trunkStill], [p.trunkLeans]],
  'hip-rotation': ['Hüftöffner', ['Steh aufrecht und heb ein Knie auf Hüfthöhe.', 'Dreh das Knie nach außen zur Seite und wieder zurück.', p.stepDownChange], [p.upright, p.pelvisForward], [p.trunkLeans]],
  'arm-circle': ['Armkreisen', [p.armsOut, 'Zeichne langsame Kreise, von klein nach groß.', p.halfway], [p.shouldersLow, p.ribsDown], [p.shouldersUp]],
  'shoulder-opener': ['Schulteröffner', [p.armsOut, 'Umarm dich selbst, dann öffne die Arme weit.', 'Wechsle jedes Mal den oberen Arm.'], [p.shouldersLow, p.ribsDown], [p.hollowBack]],
  'wall-mountain-climber': ['Bergsteiger an der Wand', ['Leg beide Hände an eine Wand und geh zurück, bis dein Körper schräg steht.', 'Zieh ein Knie zur Wand.', p.changeLegs], [p.straightLine, p.breathe], [p.hipsSink]],
  'mountain-climber': ['Bergsteiger', ['Beginne im Liegestütz auf den Händen, Hände unter den Schultern.', 'Zieh ein Knie zur Brust.', p.changeLegs], [p.straightLine, p.breathe], [p.hipsSink, p.hipsUp]],
  'backward-lunge': ['Ausfallschritt rückwärts', ['Stell die Füße hüftbreit auf.', 'Mach mit einem Fuß einen Schritt zurück und beug beide Knie.', p.frontFootChange], [p.kneeOverToes, p.upright, p.backHeelUp], [p.kneeIn]],
  'lunge-with-rotation': ['Ausfallschritt mit Drehung', ['Mach einen Schritt nach vorn und beug beide Knie.', 'Dreh die Brust zum vorderen Bein und zurück.', p.frontFootChange], [p.kneeOverToes, p.pelvisForward], [p.kneeIn]],
  'knee-to-wall': ['Knie zur Wand', ['Stell dich vor eine Wand, der Übungsfuß eine Handbreit davor.', 'Beug das Knie, bis es die Wand berührt.', 'Komm zurück. War es leicht, setz den Fuß etwas weiter nach hinten.'], [p.heelDown, p.kneeOverToes], [p.heelLifts, p.archFalls]],
  'heel-toe-rock': ['Wippe von Ferse zu Zehen', ['Steh aufrecht, Fingerspitzen an der Wand.', 'Heb dich auf die Zehenballen, dann roll zurück, bis die Zehen abheben.'], [p.upright, 'Beide Knie gestreckt'], ['Becken geht vor und zurück']],
  'high-knee-march': ['Marschieren mit hohen Knien', ['Steh aufrecht und heb ein Knie auf Hüfthöhe, den Gegenarm vor.', p.stepDownChange], [p.upright, 'Zehen angezogen'], [p.trunkBack]],
  'a-skip': ['Kniehebe-Hopser (A-Skip)', ['Marschier mit hohen Knien, den Gegenarm vor.', 'Mach bei jedem Schritt einen kleinen Hüpfer auf dem Standfuß.'], [p.upright, p.softLanding], [p.trunkBack]],
  'cat-cow': ['Katze und Kuh', [p.allFours, 'Mach den Rücken rund, dann lass den Bauch sinken und heb die Brust.'], [p.breathe, 'Ellbogen gestreckt'], [p.forcing]],
  'standing-trunk-rotation': ['Rumpfdrehen im Stand', ['Steh aufrecht, Arme vor der Brust gekreuzt.', 'Dreh die Brust zu einer Seite und zurück.', 'Dreh dich zur anderen Seite.'], [p.upright, p.pelvisForward], [p.forcing]],
} satisfies WordsOf<typeof records>;
