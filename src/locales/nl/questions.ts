import type {Texts} from '../../messages/texts.js';

const none = 'Geen van deze';
const [hipFront, thighFront, thighBack] = ['Voorkant heup', 'Voorkant bovenbeen', 'Achterkant bovenbeen'] as const;
const daysAWeek = 'dagen per week';
const unsure = 'Weet ik niet';

export const questions = {
  'flags-now': {
    ask: 'Eerst je veiligheid. Heb je de laatste weken iets hiervan gehad?',
    why: 'Dit kunnen tekenen zijn van iets dat door training erger kan worden en waar eerst een deskundige naar moet kijken.',
    options: {
      'chest-symptoms': 'Pijn op de borst, flauwvallen, hartkloppingen of ongewone kortademigheid bij inspanning',
      'calf-swelling': 'Eén kuit of been dat zonder blessure gezwollen, warm, rood of gevoelig is',
      'saddle-bladder': 'Gevoelloosheid tussen de benen, of veranderde controle over blaas of darmen',
      'leg-numbness': 'Nieuwe of toenemende gevoelloosheid of krachtsverlies in een been',
      unwell: 'Koorts, nachtzweten of gewichtsverlies dat je niet kunt verklaren, samen met pijn',
      none,
    },
  },
  'flags-bone': {
    ask: 'Heb je pijn die zich zo gedraagt?',
    why: 'Een bot dat te zwaar wordt belast, heeft rust van schokken en de blik van een deskundige nodig, geen oefeningen.',
    options: {
      'bone-point': 'Pijn op één plek van een bot die je met een vingertop kunt aanwijzen',
      'no-warm-up': 'Pijn die bij het opwarmen niet afneemt, maar met elke kilometer toeneemt',
      'night-pain': 'Bot- of gewrichtspijn in rust of ’s nachts',
      'groin-load': 'Pijn diep in de lies of heup als je op het been staat of ermee huppelt',
      none,
    },
  },
  'flags-injury': {
    ask: 'Heb je je de laatste dagen bezeerd, en klopt een van deze?',
    why: 'Naar een verse blessure moet iemand kijken voordat het been wordt belast.',
    options: {
      'cannot-walk': 'Ik kan geen vier stappen zetten met dat been',
      'pop-swelling': 'Ik voelde een knap of knak, of het zwol binnen enkele uren op',
      'locks-gives-way': 'Een gewricht blokkeert of zakt weg',
      'cannot-bend': 'Ik kan de knie niet tot een rechte hoek buigen, of het bot is gevoelig bij aanraken',
      none,
    },
  },
  'flags-energy': {
    ask: 'Klopt een van deze voor jou?',
    why: 'Trainen met te weinig energie kan botten en gezondheid schaden. Een arts kan naar het geheel kijken.',
    options: {
      'missed-periods': 'Mijn menstruatie is tijdens het trainen weggebleven of onregelmatig geworden',
      'stress-fracture': 'Ik heb het afgelopen jaar een stressfractuur of botstressblessure gehad',
      'under-fuelling': 'Ik train vaak terwijl ik weinig eet, of ben ongewild afgevallen',
      none,
    },
  },
  'flags-pregnancy': {
    ask: 'Ben je zwanger, of ben je de laatste drie maanden bevallen?',
    why: 'Dan hoort een schema in de handen van je verloskundige of arts.',
    options: {no: 'Nee, of niet van toepassing', pregnant: 'Ik ben zwanger', postpartum: 'Ik ben de laatste drie maanden bevallen'},
  },
  'pain-level': {
    ask: 'Hoe sterk was de ergste pijn aan been, heup of rug in je laatste loopweek?',
    why: 'De pijn bepaalt hoeveel belasting het schema mag hebben: tot en met 2 gaat het door, bij 3 tot en met 5 wordt het minder, boven 5 stopt het.',
    unit: '0 = geen, 10 = ergst denkbare',
  },
  'pain-morning': {
    ask: 'Is de pijn erger op de ochtend na een loop?',
    why: 'Pijn die de volgende ochtend erger is, zegt dat de belasting te hoog was.',
    options: {no: 'Nee, of ik heb geen pijn', yes: 'Ja'},
  },
  'pain-where': {
    ask: 'Waar doet het pijn, en aan welke kant?',
    why: 'Oefeningen die een pijnlijke plek belasten, vallen weg.',
    items: {
      hip: 'Heup',
      groin: 'Lies',
      'thigh-front': thighFront,
      'thigh-back': thighBack,
      knee: 'Knie',
      shin: 'Scheenbeen',
      calf: 'Kuit',
      achilles: 'Achillespees',
      ankle: 'Enkel',
      foot: 'Voet',
      'low-back': 'Onderrug',
    },
  },
  tires: {
    ask: 'Welke spieren worden het eerst moe als je loopt?',
    why: 'Een spier die aan één kant eerder moe wordt, is één teken van een verschil tussen de benen.',
    items: {glutes: 'Bil', 'hip-flexors': hipFront, quadriceps: thighFront, hamstrings: thighBack, calves: 'Kuit'},
  },
  tight: {
    ask: 'Welke spieren voelen strak?',
    why: 'Waar één kant strak voelt, is wat beweeglijkheidstraining de moeite waard.',
    items: {'hip-flexors': hipFront, quadriceps: thighFront, hamstrings: thighBack, calves: 'Kuit', glutes: 'Bil'},
  },
  'form-signs': {
    ask: 'Wat heb jij of een ander opgemerkt, of wat zie je op een filmpje van jezelf, en aan welk been?',
    why: 'Hoe een been je draagt, zegt iets over de controle bij heup, knie en enkel.',
    items: {
      'hip-drop': 'De heup zakt als ik op dit been sta',
      'knee-in': 'De knie gaat naar binnen als ik buig of land',
      wobble: 'Op dit been wiebel ik meer',
      'hard-landing': 'De voet landt harder of luider',
      'weak-push': 'Dit been zet minder af',
    },
  },
  'past-injury': {
    ask: 'Heb je daar het afgelopen jaar een loopblessure gehad?',
    why: 'Een eerdere blessure is de best onderbouwde risicofactor voor de volgende.',
    items: {hip: 'Heup of lies', thigh: 'Bovenbeen', knee: 'Knie', 'lower-leg': 'Scheenbeen, kuit of achillespees', foot: 'Enkel of voet'},
  },
  'run-days': {
    ask: 'Op hoeveel dagen per week loop je?',
    why: 'De krachttrainingen krijgen hun plek om je looptrainingen heen.',
    unit: daysAWeek,
  },
  'rest-days': {
    ask: 'Hoeveel dagen per week doe je helemaal geen training?',
    why: 'Spieren passen zich aan terwijl je rust.',
    unit: daysAWeek,
  },
  'longest-run': {
    ask: 'Vergelijk je langste loop van de afgelopen week met de langste van de maand daarvoor.',
    why: 'Eén loop die meer dan een tiende langer was dan de langste van de laatste 30 dagen, ging samen met meer overbelastingsblessures.',
    options: {similar: 'Korter, of tot een tiende langer', longer: 'Meer dan een tiende langer', none: 'Ik heb de afgelopen maand niet gelopen', unsure},
  },
  'strength-habit': {
    ask: 'Hoe vaak doe je krachttraining?',
    why: 'Dat bepaalt waar je begint.',
    options: {never: 'Bijna nooit', sometimes: 'Af en toe, of korter dan drie maanden', regular: 'Twee keer per week, minstens drie maanden'},
  },
  cadence: {
    ask: 'Ken je je pasfrequentie in een rustig tempo?',
    why: 'Een iets hogere pasfrequentie verlaagt de belasting van heup en knie bij elke stap. Er is niet één juist getal.',
    unit: 'stappen per minuut, beide voeten',
  },
  stretching: {
    ask: 'Hoe vaak rek je of doe je beweeglijkheidstraining?',
    why: 'Rekken maakt je leniger. Dat het loopblessures op afstand houdt, is niet aangetoond.',
    options: {never: 'Bijna nooit', sometimes: 'Af en toe', regular: 'De meeste dagen'},
  },
  'warm-up': {
    ask: 'Warm je op voor je gaat lopen?',
    why: 'Een paar minuten bewegende oefeningen bereiden je beter voor dan rekken en vasthouden.',
    options: {none: 'Ik begin gewoon', easy: 'Ik begin langzaam', drills: 'Ik doe bewegende oefeningen', static: 'Ik rek en houd vast'},
  },
  shoes: {
    ask: 'Hoe zijn je loopschoenen?',
    why: 'Geen vast aantal kilometers is bewezen. Comfort en zichtbare slijtage zeggen meer.',
    options: {fine: 'Comfortabel en in goede staat', worn: 'Versleten, platgelopen of oncomfortabel', uneven: 'De ene schoen is meer versleten dan de andere', unsure},
  },
  posture: {
    ask: 'Wat gebeurt er laat in een loop met je houding?',
    why: 'Dat laat zien waar je romp en heupen moe worden.',
    options: {tall: 'Ik blijf rechtop', slump: 'Ik zak in of buig vanuit mijn middel naar voren', twist: 'Ik leun of draai naar één kant', unsure},
  },
  age: {
    ask: 'Hoe oud ben je?',
    why: 'Sommige testscores worden vergeleken met mensen van jouw leeftijd. Je kunt dit overslaan.',
    unit: 'jaar',
  },
  days: {
    ask: 'Op hoeveel dagen per week kun je naast het lopen oefenen?',
    why: 'Twee trainingen per week zijn genoeg om sterker te worden.',
    unit: daysAWeek,
  },
  minutes: {
    ask: 'Hoeveel minuten heeft een training?',
    why: 'Het schema houdt zich daaraan.',
    unit: 'minuten',
  },
  equipment: {
    ask: 'Wat heb je bij de hand?',
    why: 'Alleen oefeningen die je kunt doen worden gekozen.',
    options: {
      none: 'Niets dan de vloer en een muur',
      chair: 'Een stevige stoel',
      step: 'Een opstapje of trap',
      box: 'Een kist of bank om op te springen',
      band: 'Een weerstandsband',
      'swiss-ball': 'Een fitnessbal',
      'foam-roller': 'Een foamroller',
      dumbbell: 'Een set dumbbells',
      machine: 'Fitnessapparaten',
    },
  },
  'single-leg-heel-raise': {
    ask: 'Hielheffen op één been: hoeveel met elk been?',
    why: 'Uithoudingsvermogen van de kuiten, vergeleken tussen de benen met de meetfout van de test.',
  },
  'single-leg-bridge': {
    ask: 'Bruggetje op één been: hoeveel met elk been?',
    why: 'Hoe lang de achterkant van je heup en bovenbeen het volhoudt. Alleen een ruwe leidraad.',
  },
  'side-plank': {
    ask: 'Zijplank: hoeveel seconden aan elke kant?',
    why: 'Uithoudingsvermogen van de zijkant van romp en heup. Alleen een groot verschil betekent iets.',
  },
  'single-leg-sit-to-stand': {
    ask: 'Vijf keer opstaan op één been: hoeveel seconden met elk been?',
    why: 'Beenkracht, vergeleken tussen de benen.',
  },
  'single-leg-balance': {
    ask: 'Staan op één been, ogen open: hoeveel seconden op elk been?',
    why: 'Helpt bepalen of springen al een goed idee is. Deze test noemt nooit een kant.',
  },
  'knee-to-wall': {
    ask: 'Knie naar de muur: hoe ver is het van teen tot muur aan elke kant?',
    why: 'Hoe ver de enkel buigt, vergeleken tussen de benen.',
  },
  'step-down': {
    ask: 'Langzaam afstappen: hoeveel punten met elk been?',
    why: 'Kwaliteit van de beweging, beoordeeld met een checklist. Alleen een ruwe leidraad.',
  },
} satisfies Texts['questions'];
