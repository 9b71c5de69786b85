import type {activation as records} from '../../../catalogue/exercises/activation.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as p from './phrases.js';

const moreGlutes = 'Spür das Gesäß mehr als den Rücken';
const tense = `Spann das Gesäß an. ${p.lineUp}`;
const openTop = 'Öffne das obere Knie, die Füße bleiben zusammen.';
const sideTopBent = 'Leg dich auf die Seite, das Übungsbein oben, Knie gebeugt.';
const upDownTop = 'Heb und senk das obere Bein, die Hüfte bleibt oben.';
const raiseOut = 'Heb das Übungsbein zur Seite, Zehen nach vorn.';

export const activation = {
  'glute-bridge': ['Beckenheben', ['Leg dich auf den Rücken, Knie gebeugt, Füße flach.', tense, p.lower], [p.ribsDown, 'Über die Fersen drücken', moreGlutes], [p.hollowBack, p.kneesIn]],
  'single-leg-bridge': ['Einbeiniges Beckenheben', ['Leg dich auf den Rücken, der Übungsfuß flach, das andere Bein gestreckt, Oberschenkel auf gleicher Höhe.', tense, p.lower], [p.pelvisLevel, 'Über die Ferse drücken', moreGlutes], [p.hollowBack, p.freeHip]],
  clamshell: ['Muschel', [sideTopBent, openTop, p.lower], [p.stacked, p.trunkStill, p.feelHipSide], [p.hipsRollBack]],
  'banded-clamshell': ['Muschel mit Band', ['Leg ein Band knapp über die Knie.', sideTopBent, openTop, p.lower], [p.stacked, p.trunkStill, p.feelHipSide], [p.hipsRollBack]],
  'side-lying-leg-raise': ['Beinheben in Seitlage', ['Leg dich auf die Seite, das Übungsbein oben und gestreckt, das untere Knie gebeugt.', 'Heb das obere Bein etwas nach hinten, Zehen nach vorn.', p.lower], [p.stacked, 'Die Ferse führt', p.feelHipSide], ['Bein wandert nach vorn', 'Zehen drehen nach oben']],
  'kneeling-side-plank-hip-abduction': ['Seitstütz auf den Knien mit Beinheben', ['Leg dich auf die Übungsseite, Ellbogen unter der Schulter, Knie gebeugt.', 'Heb die Hüfte und streck das obere Bein.', upDownTop], [p.stacked, p.breathe], [p.hipsSink, p.hipsRollBack]],
  'side-plank-hip-abduction': [
    'Seitstütz mit Beinheben',
    ['Leg dich auf die Übungsseite, Ellbogen unter der Schulter, Beine gestreckt.', p.hipsToLine, upDownTop, 'Beide Hüften arbeiten, am meisten die nahe am Boden.'],
    [p.stacked, p.breathe],
    [p.hipsSink, p.hipsRollBack],
  ],
  'standing-hip-abduction': ['Beinheben zur Seite im Stand', ['Steh aufrecht, Fingerspitzen an der Wand.', raiseOut, p.lower], [p.upright, p.pelvisLevel, p.feelHipSide], [p.trunkLeans]],
  'band-side-step': ['Seitschritt mit Band', ['Leg ein Band knapp über die Knie und beug Hüften und Knie ein wenig.', 'Mach mit dem Übungsbein einen Schritt zur Seite.', 'Zieh das andere langsam nach und halte das Band gespannt.'], [p.pelvisLevel, p.toesForward], [p.kneesIn, p.trunkLeans]],
  'step-up-lateral-abduction': ['Aufsteigen mit Beinheben zur Seite', ['Stell dich vor eine niedrige Stufe, den Übungsfuß darauf.', 'Steig hoch und heb das andere Bein zur Seite.', 'Kurz halten, dann langsam absteigen.'], [p.pelvisLevel, p.wholeFoot], [p.trunkLeans, p.kneeIn]],
  'hip-hitch': ['Hüfte senken und heben im Einbeinstand', ['Stell dich auf das Übungsbein, Fingerspitzen an der Wand, das andere Knie gebeugt.', 'Lass die freie Hüfte etwas sinken.', 'Heb sie mit der Hüfte wieder an, auf der du stehst.'], [p.upright, p.kneeStraight, p.small], [p.trunkLeans, 'Knie beugt sich']],
  'single-leg-balance': ['Einbeinstand', ['Steh aufrecht auf dem Übungsbein, nah an einer Wand.', 'Steh still. Ist es leicht, dreh langsam den Kopf.'], [p.pelvisLevel, 'Große Zehe in den Boden drücken', 'Wand berühren, wenn du wackelst'], [p.toesCurl, p.trunkLeans]],
  'single-leg-reach': ['Einbeinstand mit Antippen', ['Stell dich auf das Übungsbein, Hände an den Hüften.', 'Beug das Knie, tipp mit dem anderen Fuß weit vorn auf, komm zurück.', 'Tipp dann abwechselnd zur Seite und hinter dich.'], [p.pelvisLevel, p.kneeOverToes], [p.kneeIn, p.heelLifts]],
  'standing-knee-hold': ['Knie halten im Stand', ['Steh aufrecht, Fingerspitzen an der Wand.', 'Heb das Übungsknie über Hüfthöhe.', 'Halte drei Sekunden, dann langsam senken.'], [p.upright, p.pelvisLevel], [p.trunkBack]],
  'short-foot': ['Kurzer Fuß', ['Sitz oder steh, der Übungsfuß flach.', 'Zieh den Ballen zur Ferse, sodass sich das Fußgewölbe hebt.', 'Halte drei Sekunden, dann lass los.'], ['Zehen lang', p.heelDown, p.small], [p.toesCurl]],
} satisfies WordsOf<typeof records>;
