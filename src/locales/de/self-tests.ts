import type {Texts} from '../../messages/texts.js';

const stopOnPain = 'Hör sofort auf, wenn etwas wehtut. Kein Test ist Schmerzen wert.';
const restTwo = 'Mach zwei Minuten Pause, dann ist das andere Bein dran.';

export const selfTests = {
  'single-leg-heel-raise': {
    name: 'Einbeiniges Fersenheben',
    equipment: 'eine Wand',
    setUp: [
      'Stell dich auf ein Bein, Knie gestreckt, Fingerspitzen auf Schulterhöhe an einer Wand.',
      'Heb dich auf einen Schlag so hoch wie möglich, senk dich auf den nächsten: 60 Schläge pro Minute.',
      restTwo,
    ],
    stop: ['Hör auf, wenn du zum zweiten Mal die Höhe, den Takt oder das gestreckte Knie verfehlst.', stopOnPain],
    score: 'Zähl die vollen Hebungen jedes Beins.',
    reliability: 'Dieselbe Person schwankt von Tag zu Tag um bis zu sechs Hebungen, ein kleinerer Abstand bedeutet also nichts.',
  },
  'single-leg-bridge': {
    name: 'Einbeiniges Beckenheben',
    equipment: 'den Boden',
    setUp: [
      'Leg dich auf den Rücken, ein Fuß flach auf dem Boden, das andere Bein gestreckt in einer Linie mit dem Oberschenkel.',
      'Heb das Becken, bis Schulter, Hüfte und Knie eine Linie bilden, und senk es, bis es den Boden fast berührt.',
      restTwo,
    ],
    stop: ['Hör auf, wenn du die volle Höhe nicht mehr erreichst.', stopOnPain],
    score: 'Zähl die vollen Hebungen jedes Beins.',
    reliability: 'Sein Fehler zwischen zwei Tagen ist nur grob bekannt, darum nennt er für sich allein nie eine Seite.',
  },
  'side-plank': {
    name: 'Seitstütz',
    equipment: 'den Boden',
    setUp: [
      'Leg dich auf die Seite, Ellbogen unter der Schulter, Füße voreinander.',
      'Heb die Hüfte, bis dein Körper gerade ist, und starte die Uhr.',
      'Getestet wird die Seite, die dem Boden am nächsten ist. Mach fünf Minuten Pause und dreh dich dann um.',
    ],
    stop: ['Hör auf, wenn die Hüfte zum zweiten Mal absinkt.', stopOnPain],
    score: 'Notier die Sekunden für jede Seite.',
    reliability: 'Die Haltezeit schwankt von Tag zu Tag um ein Drittel, darum zählt erst ein Abstand von einer halben Minute.',
  },
  'single-leg-sit-to-stand': {
    name: 'Einbeiniges Aufstehen',
    equipment: 'einen festen Stuhl an einer Wand',
    setUp: [
      'Setz dich vorn auf den Stuhl, Arme verschränkt, ein Fuß auf dem Boden, der andere knapp darüber.',
      'Steh fünfmal ganz auf und setz dich wieder, so schnell du es mit Kontrolle kannst.',
      'Probier es einmal zur Übung. Mach zwei Minuten Pause, dann ist das andere Bein dran.',
    ],
    stop: ['Wenn du mit einem Bein keine fünf schaffst, lass dieses Bein leer: Das ist in Ordnung.', stopOnPain],
    score: 'Notier die Sekunden für fünf mit jedem Bein.',
    reliability: 'Abstände bis 1,3 Sekunden liegen innerhalb des Messfehlers.',
  },
  'single-leg-balance': {
    name: 'Einbeinstand',
    equipment: 'den Boden, mit einer Wand in Reichweite',
    setUp: [
      'Stell dich barfuß auf ein Bein, Arme verschränkt, Augen offen.',
      'Starte die Uhr, wenn der andere Fuß den Boden verlässt. Drei Versuche pro Bein, der beste zählt.',
    ],
    stop: ['Stopp die Uhr, wenn du hüpfst, den Fuß absetzt oder die Arme löst, und bei 45 Sekunden.', stopOnPain],
    score: 'Notier die beste Zeit jedes Beins, höchstens 45 Sekunden.',
    reliability: 'Sein Fehler ist größer als jeder Unterschied zwischen den Beinen, darum nennt er nie eine Seite.',
  },
  'knee-to-wall': {
    name: 'Knie zur Wand',
    equipment: 'eine Wand und ein Lineal',
    setUp: [
      'Stell dich vor eine Wand, ein Fuß zeigt gerade auf sie.',
      'Berühr die Wand mit dem Knie, während die Ferse unten bleibt. Geh so weit zurück, bis es gerade noch klappt.',
      'Miss von der großen Zehe zur Wand, dann ist der andere Fuß dran.',
    ],
    stop: ['Die Ferse muss auf dem Boden bleiben.', stopOnPain],
    score: 'Notier den Abstand für jeden Fuß.',
    reliability: 'Zwei Messungen desselben Fußes weichen um bis zu 1,9 Zentimeter voneinander ab.',
  },
  'step-down': {
    name: 'Langsames Absteigen',
    equipment: 'eine Stufe von 20 cm und einen Spiegel oder eine Handykamera',
    setUp: [
      'Stell dich mit einem Bein auf die Stufe, Hände an den Hüften, das andere Bein neben der Stufe.',
      'Beug das Knie, bis die Ferse den Boden leicht berührt, und komm wieder hoch. Fünfmal, langsam.',
      'Sieh dir das Video an, kreuz an, was du siehst, dann ist das andere Bein dran.',
    ],
    stop: ['Halt dich fest, wenn du dich unsicher fühlst.', stopOnPain],
    score: 'Zähl die Punkte für das zusammen, was du gesehen hast: Weniger ist besser.',
    reliability: 'Selbst geschulte Fachleute stimmen nur mäßig überein, und wie gut man sich selbst beurteilt, hat niemand geprüft. Es ist also ein grober Anhalt.',
    checklist: {
      arms: 'Eine Hand löste sich von der Hüfte, um das Gleichgewicht zu halten',
      trunk: 'Der Rumpf neigte sich zu einer Seite',
      pelvis: 'Eine Seite des Beckens sank ab oder drehte sich',
      'knee-second-toe': 'Das Knie ging weiter nach innen als die zweite Zehe',
      'knee-inner-border': 'Das Knie ging weiter nach innen als der innere Fußrand',
      steady: 'Du hast abgesetzt, oder das Standbein wackelte',
    },
  },
} satisfies Texts['selfTests'];
