import type {strength as records} from '../../../catalogue/exercises/strength.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as p from './phrases.js';

const onChair = 'Setz dich vorn auf einen festen Stuhl, der an einer Wand steht.';
const dropping = 'Auf den Stuhl fallen';
const breatheUp = 'Beim Hochkommen ausatmen';
const chairWall = 'Stuhl an eine Wand';
const pushFloor = 'Mit dem Fuß am Boden nachhelfen';
const freeHipOpens = 'Freie Hüfte dreht zur Seite auf';
const behindThigh = 'Spür es hinten am Oberschenkel';
const lowCalf = 'Spür es unten in der Wade';
const besideShin = 'Spür es neben dem Schienbein';
const keepBend = 'Halte die Beugung und heb dich so hoch wie möglich auf die Zehenballen.';
const toesUp = 'Heb die Zehen so hoch wie möglich.';
const hipsLeave = 'Gesäß löst sich von der Wand';
const leaning = 'An die Wand lehnen';
const onLeg = 'Stell dich auf das Übungsbein, Fingerspitzen an der Wand.';
const rollsUp = 'Becken rollt hoch';
const onPad = 'Rücken an der Lehne';
const kneesStraight = 'Beide Knie gestreckt';
const raiseHips = 'heb das Becken';

export const strength = {
  'sit-to-stand': ['Aufstehen vom Stuhl', [onChair, 'Beug dich vor und steh ohne Hände auf.', 'Setz dich langsam.'], [p.kneesOverToes, p.wholeFoot, breatheUp], [p.kneesIn, dropping]],
  'single-leg-sit-to-stand': ['Einbeiniges Aufstehen vom Stuhl', [onChair, 'Heb den anderen Fuß, beug dich vor und steh auf dem Übungsbein auf.', 'Setz dich langsam; nimm beide Füße, wenn du sie brauchst.'], [p.kneeOverToes, p.pelvisLevel], [p.kneeIn, dropping]],
  squat: ['Kniebeuge', ['Stell die Füße schulterbreit auf.', p.sitBack, p.pushStand], [p.kneesOverToes, p.chestUp, breatheUp], [p.kneesIn, 'Fersen heben ab', p.roundBack]],
  'split-squat': ['Kniebeuge in Schrittstellung', ['Stell den Übungsfuß einen langen Schritt nach vorn.', p.sinkDown, p.frontFoot], [p.kneeOverToes, p.upright, p.backHeelUp], [p.kneeIn, 'Rumpf kippt nach vorn']],
  lunge: ['Ausfallschritt', ['Mach mit dem Übungsbein einen langen Schritt nach vorn.', 'Beug beide Knie, bis das hintere nah am Boden ist.', 'Drück dich über den vorderen Fuß zurück in den Stand.'], [p.kneeOverToes, p.upright], [p.kneeIn, 'Schritt zu kurz']],
  'single-leg-squat': ['Einbeinige Kniebeuge', ['Stell dich auf das Übungsbein, Arme nach vorn.', p.sitBack, p.pushStand], [p.pelvisLevel, p.kneeOverToes, p.wallNear], [p.kneeIn, p.freeHip]],
  'rear-foot-elevated-split-squat': ['Kniebeuge in Schrittstellung, hinterer Fuß auf dem Stuhl', ['Stell dich auf das Übungsbein, den anderen Fuß auf einen festen Stuhl hinter dir.', p.sinkDown, p.frontFoot], [p.kneeOverToes, 'Gewicht auf dem vorderen Fuß', chairWall], [p.kneeIn, p.hollowBack]],
  'goblet-squat': ['Kniebeuge mit Hantel vor der Brust', ['Halte eine Kurzhantel vor der Brust, Füße schulterbreit.', p.sitBack, p.pushStand, p.weight], [p.kneesOverToes, p.chestUp], [p.kneesIn, p.roundBack]],
  'step-up': ['Aufsteigen', ['Stell dich vor eine niedrige Stufe, den Übungsfuß darauf.', 'Beug dich etwas vor und steig hoch.', 'Steig mit dem anderen Fuß langsam ab.'], [p.wholeFoot, p.pelvisLevel, p.kneeOverToes], [p.kneeIn, pushFloor]],
  'lateral-step-up': ['Seitliches Aufsteigen', ['Stell dich neben eine niedrige Stufe, den Übungsfuß darauf.', p.pushStand, 'Senk die andere Ferse langsam zum Boden.'], [p.pelvisLevel, p.kneeOverToes], [p.kneeIn, pushFloor]],
  'step-down': ['Absteigen', ['Stell dich mit dem Übungsbein auf eine niedrige Stufe, Hände an den Hüften.', 'Beug das Knie, bis die andere Ferse den Boden berührt.', 'Komm hoch, ohne dich vom Boden abzudrücken.'], [p.pelvisLevel, p.kneeOverToes], [p.kneeIn, p.freeHip]],
  'hip-hinge': ['Hüftbeuge', ['Stell die Füße hüftbreit auf, Hände an den Hüften.', 'Schieb das Gesäß zurück und neig dich vor, Knie locker.', p.standUp], [p.backLong, 'Gewicht auf dem ganzen Fuß'], [p.roundBack, 'Eine Kniebeuge daraus machen']],
  'single-leg-deadlift': ['Einbeiniges Kreuzheben', ['Stell dich auf das Übungsbein, Knie locker.', p.hipsBack, p.standUp], [p.backLong, p.pelvisLevel, p.wallNear], [p.roundBack, freeHipOpens]],
  'dumbbell-single-leg-deadlift': ['Einbeiniges Kreuzheben mit Kurzhantel', ['Stell dich auf das Übungsbein, die Kurzhantel in der Hand gegenüber.', p.hipsBack, p.standUp, p.weight], [p.backLong, p.pelvisLevel], [p.roundBack, freeHipOpens]],
  'long-lever-bridge': ['Langes Beckenheben', ['Leg dich auf den Rücken, Fersen weit weg von dir, Knie leicht gebeugt.', `Drück die Fersen in den Boden und ${raiseHips}.`, p.lower], [p.ribsDown, 'Krampf? Fersen näher heran', 'Spür es hinten an den Oberschenkeln'], [p.hollowBack]],
  'bridge-walkout': ['Beckenheben mit Fersenschritten', ['Leg dich auf den Rücken, Knie gebeugt, und heb das Becken, Zehen angehoben.', 'Geh mit den Fersen in kleinen Schritten von dir weg.', 'Geh zurück, bevor das Becken absinkt.'], [p.pelvisLevel, 'Krampf? Fersen näher heran'], [p.hipsSink, p.hollowBack]],
  'single-leg-long-lever-bridge': ['Einbeiniges langes Beckenheben', ['Leg dich auf den Rücken, die Übungsferse weit weg von dir, Knie leicht gebeugt.', `Heb das andere Bein, drück die Ferse in den Boden und ${raiseHips}.`, p.lower], [p.pelvisLevel, 'Krampf? Ferse näher heran', behindThigh], [p.hollowBack, p.freeHip]],
  'swiss-ball-leg-curl': ['Beinbeugen auf dem Gymnastikball', ['Leg dich auf den Rücken, Fersen auf dem Ball, und heb das Becken.', 'Beug die Knie und zieh den Ball heran.', 'Roll ihn langsam weg, das Becken bleibt oben.'], [p.pelvisLevel, 'Arme breit fürs Gleichgewicht'], [p.hipsSink, p.hollowBack]],
  'heel-raise': ['Fersenheben', ['Steh aufrecht, Fingerspitzen an der Wand.', p.rise, p.samePace], [kneesStraight, p.bigToes], [p.rollOut, p.bouncing]],
  'single-leg-heel-raise': ['Einbeiniges Fersenheben', [onLeg, p.rise, p.samePace], [p.kneeStraight, p.bigToe], ['Sprunggelenk kippt nach außen', leaning]],
  'single-leg-step-heel-raise': ['Einbeiniges Fersenheben auf einer Stufe', ['Stell dich mit dem Ballen des Übungsfußes auf die Kante einer Stufe, Hand an der Wand.', 'Lass die Ferse unter die Kante sinken.', p.rise], [p.kneeStraight, p.bigToe], ['Sprunggelenk kippt nach außen', p.bouncing]],
  'bent-knee-heel-raise': ['Fersenheben mit gebeugten Knien', ['Steh mit gebeugten Knien, Fingerspitzen an der Wand.', keepBend, p.samePace], ['Knie bleiben gebeugt', p.bigToes, lowCalf], ['Knie strecken sich', p.bouncing]],
  'single-leg-bent-knee-heel-raise': ['Einbeiniges Fersenheben mit gebeugtem Knie', ['Stell dich auf das Übungsbein, Knie gebeugt, Fingerspitzen an der Wand.', keepBend, p.samePace], ['Knie bleibt gebeugt', p.bigToe, lowCalf], ['Knie streckt sich', leaning]],
  'wall-toe-raise': ['Zehenheben an der Wand', ['Lehn den Rücken an eine Wand, Füße einen Schritt davor.', toesUp, 'Senk sie langsam.'], [kneesStraight, 'Fersen bleiben unten', besideShin], [hipsLeave]],
  'single-leg-wall-toe-raise': ['Einbeiniges Zehenheben an der Wand', ['Lehn den Rücken an eine Wand, den Übungsfuß einen Schritt davor.', `Heb den anderen Fuß an. ${toesUp}`, 'Senk sie langsam.'], [p.kneeStraight, p.heelDown, besideShin], [hipsLeave]],
  'side-lying-inner-leg-lift': ['Unteres Bein heben in Seitlage', ['Leg dich auf die Übungsseite, den oberen Fuß vor dir auf den Boden.', 'Heb das gestreckte untere Bein.', p.lower], [p.stacked, 'Die Ferse führt', 'Spür es innen am Oberschenkel'], [p.hipsRollBack]],
  'side-lunge': ['Ausfallschritt zur Seite', ['Mach einen langen Schritt zur Übungsseite.', 'Setz dich über diesem Fuß nach hinten, das andere Bein gestreckt.', 'Drück dich über den ganzen Fuß zurück in den Stand.'], [p.kneeOverToes, p.chestUp], [p.kneeIn, p.heelLifts]],
  'short-lever-copenhagen-plank': ['Kurzer Kopenhagen-Stütz', ['Leg dich neben einen festen Stuhl auf die Seite, das Übungsbein oben, dessen Knie auf dem Sitz.', 'Ellbogen unter der Schulter, drück das Knie nach unten und heb die Hüfte.', p.lower], [p.stacked, p.breathe, chairWall], [p.hipsSink, p.hipsRollBack]],
  'seated-leg-raise': ['Beinheben im Sitzen', ['Setz dich auf den Boden, Beine gestreckt, Hände neben dir.', 'Heb das Übungsbein eine Handbreit.', p.lower], [p.upright, p.kneeStraight], [p.trunkBack]],
  'leg-press': ['Beinpresse', ['Setz dich mit dem Rücken an die Lehne, Füße hüftbreit auf der Platte.', 'Beug die Knie, bis kurz bevor das Becken hochrollt.', 'Drück dich über den ganzen Fuß weg, Knie nicht ganz gestreckt.', p.weight], [p.kneesOverToes, onPad], [p.kneesIn, rollsUp]],
  'single-leg-press': ['Einbeinige Beinpresse', ['Setz dich mit dem Rücken an die Lehne, den Übungsfuß auf der Platte.', 'Beug das Knie, bis kurz bevor das Becken hochrollt.', 'Drück dich über den ganzen Fuß weg, Knie nicht ganz gestreckt.', p.weight], [p.kneeOverToes, onPad], [p.kneeIn, rollsUp]],
  'leg-curl': ['Beinbeugen am Gerät', ['Bring das Knie auf die Höhe der Drehachse, das Polster knapp über der Ferse.', 'Beug das Übungsknie gegen das Polster.', 'Kurz halten, dann langsam zurück.', p.weight], ['Becken ruhig', p.breathe], [p.hollowBack]],
  'leg-extension': ['Beinstrecken am Gerät', ['Bring das Knie auf die Höhe der Drehachse, das Polster knapp über dem Sprunggelenk.', 'Streck das Übungsknie gegen das Polster.', 'Kurz halten, dann langsam zurück.', p.weight], [onPad, p.breathe], ['Das Gewicht schwingen']],
  'seated-calf-raise': ['Fersenheben im Sitzen', ['Setz dich, das Polster auf den Oberschenkeln, die Fußballen auf der Platte.', 'Heb die Fersen so hoch wie möglich.', 'Lass die Fersen langsam sinken.', p.weight], [p.bigToes, p.breathe], [p.rollOut, p.bouncing]],
  'cable-hip-abduction': ['Beinheben zur Seite am Kabelzug', ['Stell dich seitlich zum unteren Kabelzug, die Schlaufe am Knöchel des Übungsbeins, dieses Bein außen.', 'Heb das Übungsbein zur Seite, Zehen nach vorn.', p.lower, p.weight], [p.upright, p.pelvisLevel], [p.trunkLeans]],
} satisfies WordsOf<typeof records>;
