import type {Texts} from '../../messages/texts.js';

const none = 'Rien de tout cela';
const unsure = 'Je ne sais pas';
const daysAWeek = 'jour(s) par semaine';
const muscles = {glutes: 'Fesses', 'hip-flexors': 'Avant de la hanche', quadriceps: 'Avant de la cuisse', hamstrings: 'Arrière de la cuisse', calves: 'Mollet'} as const;

export const questions = {
  'flags-now': {
    ask: 'D’abord, votre sécurité. Ces dernières semaines, avez-vous eu l’un de ces signes\u202f?',
    why: 'Ce peuvent être les signes de quelque chose que l’exercice pourrait aggraver et qu’un professionnel devrait voir d’abord.',
    options: {
      'chest-symptoms': 'Douleur dans la poitrine, évanouissement, cœur qui s’emballe ou essoufflement inhabituel à l’effort',
      'calf-swelling': 'Un mollet ou une jambe gonflé, chaud, rouge ou sensible sans blessure',
      'saddle-bladder': 'Engourdissement entre les jambes, ou changement dans le contrôle de la vessie ou des selles',
      'leg-numbness': 'Engourdissement ou manque de force dans une jambe, nouveau ou qui augmente',
      unwell: 'Fièvre, sueurs nocturnes ou perte de poids inexpliquée, avec des douleurs',
      none,
    },
  },
  'flags-bone': {
    ask: 'Avez-vous une douleur qui se comporte comme l’une de celles-ci\u202f?',
    why: 'Un os trop sollicité a besoin de repos sans impacts et du regard d’un professionnel, pas d’exercices.',
    options: {
      'bone-point': 'Douleur sur un os, en un point que vous pouvez montrer du bout du doigt',
      'no-warm-up': 'Douleur qui ne diminue pas à l’échauffement, mais augmente à chaque kilomètre',
      'night-pain': 'Douleur à un os ou à une articulation au repos ou la nuit',
      'groin-load': 'Douleur profonde dans l’aine ou la hanche quand vous mettez du poids sur la jambe ou sautillez',
      none,
    },
  },
  'flags-injury': {
    ask: 'Vous êtes-vous fait mal ces derniers jours, et l’un de ces points est-il vrai\u202f?',
    why: 'Une blessure récente devrait être examinée avant de solliciter la jambe.',
    options: {
      'cannot-walk': 'Je ne peux pas faire quatre pas sur cette jambe',
      'pop-swelling': 'J’ai senti un claquement ou un craquement, ou cela a gonflé en quelques heures',
      'locks-gives-way': 'Une articulation se bloque ou se dérobe',
      'cannot-bend': 'Je ne peux pas plier le genou à angle droit, ou l’os est sensible au toucher',
      none,
    },
  },
  'flags-energy': {
    ask: 'L’un de ces points est-il vrai pour vous\u202f?',
    why: 'S’entraîner avec trop peu d’énergie en réserve peut nuire aux os et à la santé. Un médecin peut regarder l’ensemble.',
    options: {
      'missed-periods': 'Mes règles se sont arrêtées ou sont devenues irrégulières avec l’entraînement',
      'stress-fracture': 'J’ai eu une fracture de fatigue ou une lésion osseuse de stress au cours de la dernière année',
      'under-fuelling': 'Je m’entraîne souvent en mangeant peu, ou j’ai perdu du poids sans le vouloir',
      none,
    },
  },
  'flags-pregnancy': {
    ask: 'Êtes-vous enceinte, ou avez-vous accouché au cours des trois derniers mois\u202f?',
    why: 'Dans ce cas, un programme revient à votre sage-femme ou à votre médecin.',
    options: {
      no: 'Non, ou ne me concerne pas',
      pregnant: 'Je suis enceinte',
      postpartum: 'J’ai accouché au cours des trois derniers mois',
    },
  },
  'pain-level': {
    ask: 'Quelle a été la pire douleur à la jambe, à la hanche ou au dos pendant votre dernière semaine de course\u202f?',
    why: 'La douleur décide de la charge que le programme peut contenir\u202f: jusqu’à 2 il continue, de 3 à 5 il est réduit, au-delà de 5 il s’arrête.',
    unit: '0 = aucune, 10 = la pire imaginable',
  },
  'pain-morning': {
    ask: 'La douleur est-elle pire le matin après une sortie\u202f?',
    why: 'Une douleur pire le lendemain matin dit que la charge était trop forte.',
    options: {no: 'Non, ou je n’ai pas de douleur', yes: 'Oui'},
  },
  'pain-where': {
    ask: 'Où avez-vous mal, et de quel côté\u202f?',
    why: 'Les exercices qui sollicitent un endroit douloureux sont laissés de côté.',
    items: {
      hip: 'Hanche',
      groin: 'Aine',
      'thigh-front': 'Avant de la cuisse',
      'thigh-back': 'Arrière de la cuisse',
      knee: 'Genou',
      shin: 'Tibia',
      calf: 'Mollet',
      achilles: 'Tendon d’Achille',
      ankle: 'Cheville',
      foot: 'Pied',
      'low-back': 'Bas du dos',
    },
  },
  tires: {
    ask: 'Quels muscles fatiguent en premier quand vous courez\u202f?',
    why: 'Un muscle qui fatigue plus tôt d’un côté est un signe de différence entre les jambes.',
    items: muscles,
  },
  tight: {
    ask: 'Quels muscles vous paraissent raides\u202f?',
    why: 'Une sensation de raideur d’un côté mérite un peu de mobilité à cet endroit.',
    items: muscles,
  },
  'form-signs': {
    ask: 'Qu’avez-vous remarqué, vous, un proche ou une vidéo de vous, et sur quelle jambe\u202f?',
    why: 'La façon dont une jambe vous porte dit quelque chose du contrôle à la hanche, au genou et à la cheville.',
    items: {
      'hip-drop': 'La hanche s’affaisse quand je me tiens sur cette jambe',
      'knee-in': 'Le genou part vers l’intérieur quand je plie ou me réceptionne',
      wobble: 'Je vacille davantage sur cette jambe',
      'hard-landing': 'Le pied se pose plus lourdement ou plus bruyamment',
      'weak-push': 'Cette jambe pousse moins',
    },
  },
  'past-injury': {
    ask: 'Avez-vous eu une blessure de course à cet endroit au cours de la dernière année\u202f?',
    why: 'Une blessure antérieure est le facteur de risque le mieux étayé pour la suivante.',
    items: {hip: 'Hanche ou aine', thigh: 'Cuisse', knee: 'Genou', 'lower-leg': 'Tibia, mollet ou tendon d’Achille', foot: 'Cheville ou pied'},
  },
  'run-days': {
    ask: 'Combien de jours par semaine courez-vous\u202f?',
    why: 'Les séances de renforcement trouvent leur place autour de vos sorties.',
    unit: daysAWeek,
  },
  'rest-days': {
    ask: 'Combien de jours par semaine passez-vous sans aucun entraînement\u202f?',
    why: 'Les muscles s’adaptent pendant que vous vous reposez.',
    unit: daysAWeek,
  },
  'longest-run': {
    ask: 'Comparez votre plus longue sortie de la dernière semaine à la plus longue du mois d’avant.',
    why: 'Une seule sortie plus longue de plus d’un dixième que la plus longue des 30 derniers jours allait de pair avec davantage de blessures de surcharge.',
    options: {
      similar: 'Plus courte, ou jusqu’à un dixième de plus',
      longer: 'Plus d’un dixième de plus',
      none: 'Je n’ai pas couru le mois dernier',
      unsure,
    },
  },
  'strength-habit': {
    ask: 'À quelle fréquence faites-vous du renforcement\u202f?',
    why: 'Cela décide de votre point de départ.',
    options: {never: 'Presque jamais', sometimes: 'De temps en temps, ou depuis moins de trois mois', regular: 'Deux fois par semaine depuis au moins trois mois'},
  },
  cadence: {
    ask: 'Connaissez-vous votre cadence à allure facile\u202f?',
    why: 'Une cadence un peu plus élevée réduit à chaque pas la charge sur la hanche et le genou. Il n’y a pas de chiffre idéal.',
    unit: 'pas par minute, les deux pieds',
  },
  stretching: {
    ask: 'À quelle fréquence faites-vous des étirements ou de la mobilité\u202f?',
    why: 'Les étirements vous rendent plus souple. Il n’est pas démontré qu’ils tiennent les blessures de course à distance.',
    options: {never: 'Presque jamais', sometimes: 'De temps en temps', regular: 'Presque tous les jours'},
  },
  'warm-up': {
    ask: 'Vous échauffez-vous avant de courir\u202f?',
    why: 'Quelques minutes d’exercices en mouvement préparent mieux que des étirements tenus.',
    options: {none: 'Je pars, tout simplement', easy: 'Je pars lentement', drills: 'Je fais des exercices en mouvement', static: 'Je tiens des étirements'},
  },
  shoes: {
    ask: 'Comment sont vos chaussures de course\u202f?',
    why: 'Aucune distance fixe n’est prouvée. Le confort et l’usure visible en disent plus.',
    options: {fine: 'Confortables et en bon état', worn: 'Usées, tassées ou inconfortables', uneven: 'Plus usées d’un pied que de l’autre', unsure},
  },
  posture: {
    ask: 'Que devient votre posture en fin de sortie\u202f?',
    why: 'Cela montre où votre tronc et vos hanches fatiguent.',
    options: {tall: 'Mon corps reste bien droit', slump: 'Je m’affaisse ou me penche en avant à la taille', twist: 'Je penche ou tourne d’un côté', unsure},
  },
  age: {
    ask: 'Quel âge avez-vous\u202f?',
    why: 'Certains scores de test sont comparés à ceux de personnes de votre âge. Vous pouvez passer cette question.',
    unit: 'ans',
  },
  days: {
    ask: 'Combien de jours par semaine pouvez-vous faire de l’exercice en plus de la course\u202f?',
    why: 'Deux séances par semaine suffisent pour gagner en force.',
    unit: daysAWeek,
  },
  minutes: {
    ask: 'Combien de minutes dure une séance\u202f?',
    why: 'Le programme s’y tient.',
    unit: 'minutes',
  },
  equipment: {
    ask: 'Qu’avez-vous sous la main\u202f?',
    why: 'Seuls les exercices que vous pouvez faire sont choisis.',
    options: {
      none: 'Rien que le sol et un mur',
      chair: 'Une chaise stable',
      step: 'Une marche ou un escalier',
      box: 'Une caisse ou un banc où sauter',
      band: 'Une bande élastique',
      'swiss-ball': 'Un ballon de gym (Swiss ball)',
      'foam-roller': 'Un rouleau de massage',
      dumbbell: 'Des haltères',
      machine: 'Des appareils de musculation',
    },
  },
  'single-leg-heel-raise': {
    ask: 'Montée sur pointe, une jambe\u202f: combien de chaque côté\u202f?',
    why: 'L’endurance du mollet, comparée entre les jambes en tenant compte de l’erreur propre au test.',
  },
  'single-leg-bridge': {
    ask: 'Pont fessier sur une jambe\u202f: combien de chaque côté\u202f?',
    why: 'Combien de temps tiennent l’arrière de la hanche et de la cuisse. Un repère grossier seulement.',
  },
  'side-plank': {
    ask: 'Planche latérale\u202f: combien de secondes de chaque côté\u202f?',
    why: 'L’endurance du côté du tronc et de la hanche. Seul un grand écart veut dire quelque chose.',
  },
  'single-leg-sit-to-stand': {
    ask: 'Cinq levers de chaise sur une jambe\u202f: combien de secondes par jambe\u202f?',
    why: 'La force des jambes, comparée de l’une à l’autre.',
  },
  'single-leg-balance': {
    ask: 'Équilibre sur une jambe, yeux ouverts\u202f: combien de secondes par jambe\u202f?',
    why: 'Sert à décider si des sauts sont déjà une bonne idée. Ce test ne désigne jamais un côté.',
  },
  'knee-to-wall': {
    ask: 'Genou au mur\u202f: quelle distance y a-t-il du gros orteil au mur de chaque côté\u202f?',
    why: 'De combien la cheville plie, comparé entre les jambes.',
  },
  'step-down': {
    ask: 'Descente de marche lente\u202f: combien de points par jambe\u202f?',
    why: 'La qualité du mouvement, jugée avec une liste. Un repère grossier seulement.',
  },
} satisfies Texts['questions'];
