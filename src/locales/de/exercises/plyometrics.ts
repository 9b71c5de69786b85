import type {plyometrics as records} from '../../../catalogue/exercises/plyometrics.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const plyometrics = {
  'hopping-drill': [
    'Kleine Hüpfer',
    ['Steh aufrecht, Füße hüftbreit.', 'Hüpf niedrig und schnell auf beiden Füßen, aus den Sprunggelenken.', 'Hör auf, solange es noch federt.'],
    ['Weich und leise landen', 'Knie locker'],
    ['Zu hoch hüpfen', 'Fersen schlagen auf'],
  ],
  'side-to-side-hop': [
    'Hüpfer von Seite zu Seite',
    ['Stell dich neben eine Linie auf dem Boden.', 'Hüpf auf beiden Füßen niedrig und schnell darüber, hin und her.', 'Hör auf, solange es noch federt.'],
    ['Weich und leise landen', 'Knie locker'],
    ['Knie fallen nach innen', 'Zu hoch hüpfen'],
  ],
  'single-leg-hop': [
    'Einbeinige Hüpfer',
    ['Stell dich auf das Übungsbein, nah an eine Wand.', 'Hüpf niedrig auf der Stelle, aus dem Sprunggelenk.', 'Hör auf, solange es noch federt.'],
    ['Weich und leise landen', 'Becken waagerecht'],
    ['Knie fällt nach innen', 'Freie Hüfte sinkt ab'],
  ],
  'snap-down': [
    'Schnelles Absinken',
    ['Heb dich auf die Zehenballen, Arme hoch.', 'Sink schnell in eine flache Kniebeuge.', 'Halte zwei Sekunden still, dann steh auf.'],
    ['Weich und leise landen', 'Beide Knie über den mittleren Zehen'],
    ['Knie fallen nach innen', 'Landen mit steifen Knien'],
  ],
  'squat-jump': [
    'Sprung aus der Kniebeuge',
    ['Sink in eine flache Kniebeuge, Arme nach hinten.', 'Spring hoch und schwing die Arme.', 'Lande auf beiden Füßen, sink ein und halte kurz.'],
    ['Weich und leise landen', 'Beide Knie über den mittleren Zehen'],
    ['Knie fallen nach innen', 'Landen mit steifen Knien'],
  ],
  'box-jump-shallow': [
    'Sprung auf einen niedrigen Kasten',
    ['Stell dich vor einen niedrigen, stabilen Kasten, Füße hüftbreit.', 'Schwing die Arme und spring mit beiden Füßen darauf.', 'Lande, sink ein und halte kurz. Steig herunter, spring nie herunter.'],
    ['Weich und leise landen', 'Der ganze Fuß auf dem Kasten'],
    ['Knie fallen nach innen', 'Ein zu hoher Kasten'],
  ],
  'jump-lunge': [
    'Ausfallschritt mit Sprung',
    ['Beginne in einem flachen Ausfallschritt.', 'Spring hoch und wechsle in der Luft die Beine.', 'Lande, sink ein und halte kurz.'],
    ['Weich und leise landen', 'Bleib aufrecht'],
    ['Knie fällt nach innen', 'Landen mit steifen Knien'],
  ],
  'side-step-landing': [
    'Seitschritt mit Halten',
    ['Mach einen zügigen Schritt zur Seite und lande auf diesem Fuß.', 'Beug Hüfte und Knie und halte zwei Sekunden still.', 'Mach den Schritt zurück zur anderen Seite.'],
    ['Weich und leise landen', 'Knie über den mittleren Zehen'],
    ['Knie fällt nach innen', 'Rumpf neigt sich zur Seite'],
  ],
  'skater-jump': [
    'Skatersprung',
    ['Drück dich von einem Bein ab und spring zur Seite.', 'Lande auf dem anderen Fuß, sink ein und halte kurz.', 'Spring wieder zurück.'],
    ['Weich und leise landen', 'Knie über den mittleren Zehen'],
    ['Knie fällt nach innen', 'Rumpf neigt sich zur Seite'],
  ],
  'single-leg-side-hop': [
    'Einbeiniger Seitsprung',
    ['Steh auf dem Übungsbein neben einer Linie am Boden.', 'Spring über die Linie und lande weich, dann spring zurück.', 'Hör auf, solange es sich noch federnd anfühlt.'],
    ['Lande weich und leise', 'Knie über den mittleren Zehen'],
    ['Das Knie fällt nach innen', 'Der Oberkörper kippt'],
  ],
} satisfies WordsOf<typeof records>;
