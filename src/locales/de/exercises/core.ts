import type {core as records} from '../../../catalogue/exercises/core.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const core = {
  'kneeling-plank': [
    'Unterarmstütz auf den Knien',
    ['Stütz dich auf Ellbogen und Knie, Ellbogen unter den Schultern.', 'Heb das Becken, bis Schultern, Hüften und Knie eine Linie bilden.', 'Halte und atme.'],
    ['Rippen tief', 'Gesäß anspannen'],
    ['Hüfte sinkt ab', 'Gesäß schiebt sich hoch'],
  ],
  plank: [
    'Unterarmstütz',
    ['Stütz dich auf Ellbogen und Zehen, Ellbogen unter den Schultern.', 'Heb die Hüfte, bis der Körper eine gerade Linie ist.', 'Halte und atme.'],
    ['Rippen tief', 'Gesäß anspannen'],
    ['Hüfte sinkt ab', 'Gesäß schiebt sich hoch'],
  ],
  'plank-leg-lift': [
    'Unterarmstütz mit Beinheben',
    ['Stütz dich auf Ellbogen und Zehen, Ellbogen unter den Schultern.', 'Heb ein Bein eine Handbreit.', 'Kurz halten, dann langsam senken und das Bein wechseln.'],
    ['Becken waagerecht', 'Gesäß anspannen'],
    ['Hüfte sinkt ab', 'Hohlkreuz'],
  ],
  'kneeling-side-plank': [
    'Seitstütz auf den Knien',
    ['Leg dich auf die Übungsseite, Ellbogen unter der Schulter, Knie gebeugt.', 'Heb das Becken, bis Schultern, Hüften und Knie eine Linie bilden.', 'Halte und atme.'],
    ['Hüften genau übereinander', 'Den Boden wegdrücken'],
    ['Hüfte sinkt ab', 'Becken rollt nach hinten'],
  ],
  'side-plank': [
    'Seitstütz',
    ['Leg dich auf die Übungsseite, Ellbogen unter der Schulter, Beine gestreckt.', 'Heb die Hüfte, bis der Körper eine gerade Linie ist.', 'Halte und atme.'],
    ['Hüften genau übereinander', 'Den Boden wegdrücken'],
    ['Hüfte sinkt ab', 'Becken rollt nach hinten'],
  ],
  'side-plank-reach-under': [
    'Seitstütz mit Durchgreifen',
    ['Halte einen Seitstütz auf der Übungsseite, den oberen Arm hoch.', 'Dreh die Brust und greif mit dem oberen Arm unter dir durch.', 'Dreh zurück, die Hüfte bleibt oben.'],
    ['Ruhig weiteratmen', 'Den Boden wegdrücken'],
    ['Hüfte sinkt ab'],
  ],
  'bird-dog': [
    'Arm und Bein strecken auf allen vieren',
    ['Geh auf alle viere, Hände unter den Schultern, Knie unter den Hüften.', 'Streck einen Arm nach vorn und das Bein gegenüber nach hinten.', 'Kurz halten, dann langsam senken und wechseln.'],
    ['Becken waagerecht', 'Rücken lang'],
    ['Hohlkreuz', 'Becken dreht sich'],
  ],
  superman: [
    'Superman im Wechsel',
    ['Leg dich auf den Bauch, Arme nach vorn gestreckt.', 'Heb einen Arm und das Bein gegenüber eine Handbreit.', 'Kurz halten, dann langsam senken und wechseln.'],
    ['Blick zum Boden', 'Lang werden, nicht hoch'],
    ['Hohlkreuz', 'Becken dreht sich'],
  ],
  'dead-bug': [
    'Käfer',
    ['Leg dich auf den Rücken, Arme hoch, Knie über den Hüften.', 'Senk einen Arm und das Bein gegenüber zum Boden.', 'Komm zurück und wechsle.'],
    ['Unterer Rücken bleibt am Boden', 'Ruhig weiteratmen'],
    ['Hohlkreuz'],
  ],
  'reverse-crunch': [
    'Umgekehrter Crunch',
    ['Leg dich auf den Rücken, Knie über den Hüften.', 'Roll das Becken hoch und bring die Knie zur Brust.', 'Kurz halten, dann langsam senken.'],
    ['Rollen, nicht schwingen', 'Beim Heben ausatmen'],
    ['Mit den Beinen schwingen', 'Hohlkreuz'],
  ],
  'swiss-ball-reverse-crunch': [
    'Umgekehrter Crunch mit Gymnastikball',
    ['Leg dich auf den Rücken, Beine über den Ball, und klemm ihn zwischen Fersen und Oberschenkel.', 'Roll das Becken hoch und bring die Knie zur Brust.', 'Kurz halten, dann langsam senken.'],
    ['Rollen, nicht schwingen', 'Beim Heben ausatmen'],
    ['Mit den Beinen schwingen', 'Hohlkreuz'],
  ],
  'pallof-press': [
    'Pallof-Press',
    ['Befestige ein Band auf Brusthöhe an etwas Festem, die Übungsseite dorthin.', 'Halte es vor der Brust und geh weg, bis es gespannt ist.', 'Drück die Hände nach vorn, ohne dich zu drehen, kurz halten, zurück.'],
    ['Bleib aufrecht', 'Rippen tief'],
    ['Rumpf dreht sich'],
  ],
  'reverse-plank': [
    'Umgekehrter Stütz',
    ['Sitz mit langen Beinen, die Hände hinter dir.', 'Heb die Hüfte, bis Schultern, Hüfte und Fersen eine Linie bilden.', 'Halt und atme.'],
    ['Spann den Po an', 'Drück den Boden weg'],
    ['Die Hüfte sinkt ab'],
  ],
} satisfies WordsOf<typeof records>;
