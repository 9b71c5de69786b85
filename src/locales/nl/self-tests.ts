import type {Texts} from '../../messages/texts.js';

const stopOnPain = 'Stop meteen als iets pijn doet. Een test is nooit pijn waard.';
const restTwo = 'Rust twee minuten, doe dan het andere been.';

export const selfTests = {
  'single-leg-heel-raise': {
    name: 'Hielheffen op één been',
    equipment: 'een muur',
    setUp: [
      'Ga op één been staan, knie gestrekt, vingertoppen op schouderhoogte tegen een muur.',
      'Kom op één tel zo hoog als je kunt, zak op de volgende: 60 tellen per minuut.',
      restTwo,
    ],
    stop: ['Stop als je voor de tweede keer de hoogte, de maat of de gestrekte knie mist.', stopOnPain],
    score: 'Tel de volledige heffingen van elk been.',
    reliability: 'Dezelfde persoon verschilt van dag tot dag tot wel zes heffingen, dus een kleiner verschil betekent niets.',
  },
  'single-leg-bridge': {
    name: 'Bruggetje op één been',
    equipment: 'de vloer',
    setUp: [
      'Ga op je rug liggen, één voet plat op de vloer, het andere been gestrekt in één lijn met het bovenbeen.',
      'Til je heupen op tot schouder, heup en knie op één lijn zijn, zak dan tot ze de vloer bijna raken.',
      restTwo,
    ],
    stop: ['Stop als je de volle hoogte niet meer haalt.', stopOnPain],
    score: 'Tel de volledige heffingen van elk been.',
    reliability: 'De fout tussen twee dagen is alleen ruw bekend, dus op zichzelf noemt deze test nooit een kant.',
  },
  'side-plank': {
    name: 'Zijplank',
    equipment: 'de vloer',
    setUp: [
      'Ga op je zij liggen, elleboog onder de schouder, voeten voor elkaar.',
      'Til je heupen op tot je lichaam recht is en start de klok.',
      'De kant die het dichtst bij de vloer is, wordt getest. Rust vijf minuten en draai je dan om.',
    ],
    stop: ['Stop als de heupen voor de tweede keer zakken.', stopOnPain],
    score: 'Noteer de seconden voor elke kant.',
    reliability: 'De tijd verschilt van dag tot dag een derde, dus alleen een verschil van een halve minuut telt.',
  },
  'single-leg-sit-to-stand': {
    name: 'Opstaan op één been',
    equipment: 'een stevige stoel tegen een muur',
    setUp: [
      'Ga voor op de stoel zitten, armen gekruist, één voet op de vloer, de andere er net boven.',
      'Sta vijf keer helemaal op en ga weer zitten, zo snel als je met controle kunt.',
      'Probeer het één keer om te oefenen. Rust twee minuten, doe dan het andere been.',
    ],
    stop: ['Lukken er geen vijf met een been, laat dat been dan leeg: dat is prima.', stopOnPain],
    score: 'Noteer de seconden voor vijf keer met elk been.',
    reliability: 'Verschillen tot 1,3 seconde vallen binnen de meetfout.',
  },
  'single-leg-balance': {
    name: 'Staan op één been',
    equipment: 'de vloer, met een muur binnen bereik',
    setUp: [
      'Ga op blote voeten op één been staan, armen gekruist, ogen open.',
      'Start de klok als de andere voet de vloer verlaat. Drie pogingen per been; de beste telt.',
    ],
    stop: ['Stop de klok als je huppelt, de voet neerzet of de armen losmaakt, en bij 45 seconden.', stopOnPain],
    score: 'Noteer de beste tijd van elk been, hooguit 45 seconden.',
    reliability: 'De fout is groter dan elk verschil tussen de benen, dus deze test noemt nooit een kant.',
  },
  'knee-to-wall': {
    name: 'Knie naar de muur',
    equipment: 'een muur en een liniaal',
    setUp: [
      'Ga met je gezicht naar een muur staan, één voet wijst er recht naartoe.',
      'Raak de muur aan met de knie terwijl de hiel op de vloer blijft. Ga zo ver naar achteren tot het nog net lukt.',
      'Meet van de grote teen tot de muur, doe dan de andere voet.',
    ],
    stop: ['De hiel moet op de vloer blijven.', stopOnPain],
    score: 'Noteer de afstand voor elke voet.',
    reliability: 'Twee metingen van dezelfde voet verschillen tot wel 1,9 centimeter.',
  },
  'step-down': {
    name: 'Langzaam afstappen',
    equipment: 'een opstapje van 20 cm en een spiegel of telefooncamera',
    setUp: [
      'Ga met één been op het opstapje staan, handen op de heupen, het andere been ernaast.',
      'Buig de knie tot de hiel de vloer licht raakt en kom omhoog. Vijf keer, langzaam.',
      'Bekijk het filmpje, vink aan wat je ziet, doe dan het andere been.',
    ],
    stop: ['Houd je vast als je je onzeker voelt.', stopOnPain],
    score: 'Tel de punten op van wat je zag: minder is beter.',
    reliability: 'Zelfs getrainde beoordelaars zijn het maar matig eens, en niemand heeft getest hoe goed je jezelf beoordeelt. Het is dus een ruwe leidraad.',
    checklist: {
      arms: 'Een hand liet de heup los om het evenwicht te houden',
      trunk: 'De romp leunde naar één kant',
      pelvis: 'Eén kant van het bekken zakte of draaide',
      'knee-second-toe': 'De knie ging verder naar binnen dan de tweede teen',
      'knee-inner-border': 'De knie ging verder naar binnen dan de binnenrand van de voet',
      steady: 'Je zette de voet neer of het standbeen wiebelde',
    },
  },
} satisfies Texts['selfTests'];
