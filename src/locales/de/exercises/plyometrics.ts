import type {plyometrics as records} from '../../../catalogue/exercises/plyometrics.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as p from './phrases.js';

const tooHigh = 'Zu hoch hüpfen';

export const plyometrics = {
  'hopping-drill': ['Kleine Hüpfer', ['Steh aufrecht, Füße hüftbreit.', 'Hüpf niedrig und schnell auf beiden Füßen, aus den Sprunggelenken.', p.springy], [p.softLanding, p.kneesSoft], [tooHigh, 'Fersen schlagen auf']],
  'side-to-side-hop': ['Hüpfer von Seite zu Seite', ['Stell dich neben eine Linie auf dem Boden.', 'Hüpf auf beiden Füßen niedrig und schnell darüber, hin und her.', p.springy], [p.softLanding, p.kneesSoft], [p.kneesIn, tooHigh]],
  'single-leg-hop': ['Einbeinige Hüpfer', ['Stell dich auf das Übungsbein, nah an eine Wand.', 'Hüpf niedrig auf der Stelle, aus dem Sprunggelenk.', p.springy], [p.softLanding, p.pelvisLevel], [p.kneeIn, p.freeHip]],
  'snap-down': ['Schnelles Absinken', ['Heb dich auf die Zehenballen, Arme hoch.', 'Sink schnell in eine flache Kniebeuge.', 'Halte zwei Sekunden still, dann steh auf.'], [p.softLanding, p.kneesOverToes], [p.kneesIn, p.stiffKnees]],
  'squat-jump': ['Sprung aus der Kniebeuge', ['Sink in eine flache Kniebeuge, Arme nach hinten.', 'Spring hoch und schwing die Arme.', 'Lande auf beiden Füßen, sink ein und halte kurz.'], [p.softLanding, p.kneesOverToes], [p.kneesIn, p.stiffKnees]],
  'box-jump-shallow': ['Sprung auf einen niedrigen Kasten', ['Stell dich vor einen niedrigen, stabilen Kasten, Füße hüftbreit.', 'Schwing die Arme und spring mit beiden Füßen darauf.', `${p.sinkPause} Steig herunter, spring nie herunter.`], [p.softLanding, 'Der ganze Fuß auf dem Kasten'], [p.kneesIn, 'Ein zu hoher Kasten']],
  'jump-lunge': ['Ausfallschritt mit Sprung', ['Beginne in einem flachen Ausfallschritt.', 'Spring hoch und wechsle in der Luft die Beine.', p.sinkPause], [p.softLanding, p.upright], [p.kneeIn, p.stiffKnees]],
  'side-step-landing': ['Seitschritt mit Halten', ['Mach einen zügigen Schritt zur Seite und lande auf diesem Fuß.', 'Beug Hüfte und Knie und halte zwei Sekunden still.', 'Mach den Schritt zurück zur anderen Seite.'], [p.softLanding, p.kneeOverToes], [p.kneeIn, p.trunkLeans]],
  'skater-jump': ['Skatersprung', ['Drück dich von einem Bein ab und spring zur Seite.', 'Lande auf dem anderen Fuß, sink ein und halte kurz.', 'Spring wieder zurück.'], [p.softLanding, p.kneeOverToes], [p.kneeIn, p.trunkLeans]],
} satisfies WordsOf<typeof records>;
