import type {Texts} from '../../messages/texts.js';

const stopOnPain = 'Arrêtez tout de suite si quelque chose fait mal. Un test ne vaut jamais une douleur.';
const otherLeg = 'Reposez-vous deux minutes, puis faites l’autre jambe.';

export const selfTests = {
  'single-leg-heel-raise': {
    name: 'Montée sur pointe, une jambe',
    equipment: 'un mur',
    setUp: [
      'Tenez-vous sur une jambe, genou tendu, le bout des doigts sur un mur à hauteur d’épaule.',
      'Montez le plus haut possible sur un battement, redescendez sur le suivant\u202f: 60 battements par minute.',
      otherLeg,
    ],
    stop: ['Arrêtez quand vous manquez pour la deuxième fois la hauteur, le rythme ou le genou tendu.', stopOnPain],
    score: 'Comptez les montées complètes de chaque jambe.',
    reliability: 'Chez une même personne, le score varie jusqu’à six montées d’un jour à l’autre\u202f: un écart plus petit ne veut donc rien dire.',
  },
  'single-leg-bridge': {
    name: 'Pont fessier sur une jambe',
    equipment: 'de la place au sol',
    setUp: [
      'Allongez-vous sur le dos, un pied à plat au sol, l’autre jambe tendue dans le prolongement de la cuisse.',
      'Montez les hanches jusqu’à aligner épaule, hanche et genou, puis redescendez jusqu’à presque toucher le sol.',
      otherLeg,
    ],
    stop: ['Arrêtez quand vous n’atteignez plus toute la hauteur.', stopOnPain],
    score: 'Comptez les montées complètes de chaque jambe.',
    reliability: 'Son erreur entre deux jours n’est connue que grossièrement\u202f: il ne désigne donc jamais un côté à lui seul.',
  },
  'side-plank': {
    name: 'Planche latérale',
    equipment: 'de la place au sol',
    setUp: [
      'Allongez-vous sur le côté, coude sous l’épaule, un pied devant l’autre.',
      'Montez les hanches jusqu’à ce que votre corps soit droit et lancez le chronomètre.',
      'Le côté testé est celui qui est près du sol. Reposez-vous cinq minutes, puis changez de côté.',
    ],
    stop: ['Arrêtez quand les hanches s’affaissent pour la deuxième fois.', stopOnPain],
    score: 'Notez les secondes de chaque côté.',
    reliability: 'La durée varie d’un tiers d’un jour à l’autre\u202f: seul un écart d’une demi-minute compte donc.',
  },
  'single-leg-sit-to-stand': {
    name: 'Lever de chaise sur une jambe',
    equipment: 'une chaise stable contre un mur',
    setUp: [
      'Asseyez-vous à l’avant de la chaise, bras croisés, un pied au sol, l’autre juste au-dessus.',
      'Levez-vous complètement et rasseyez-vous cinq fois, aussi vite que vous pouvez en gardant le contrôle.',
      'Faites un essai pour vous exercer. Reposez-vous deux minutes, puis faites l’autre jambe.',
    ],
    stop: ['Si vous n’arrivez pas à cinq sur une jambe, laissez cette jambe vide\u202f: ce n’est pas grave.', stopOnPain],
    score: 'Notez les secondes pour cinq levers de chaque jambe.',
    reliability: 'Jusqu’à 1,3 seconde, l’écart reste dans l’erreur du test.',
  },
  'single-leg-balance': {
    name: 'Équilibre sur une jambe',
    equipment: 'de la place au sol, avec un mur à portée de main',
    setUp: [
      'Tenez-vous pieds nus sur une jambe, bras croisés, yeux ouverts.',
      'Lancez le chronomètre quand l’autre pied quitte le sol. Trois essais par jambe\u202f; le meilleur compte.',
    ],
    stop: ['Arrêtez le chronomètre quand vous sautillez, reposez le pied ou décroisez les bras, et à 45 secondes.', stopOnPain],
    score: 'Notez le meilleur temps de chaque jambe, 45 secondes au plus.',
    reliability: 'Son erreur est plus grande que toute différence entre les jambes\u202f: il ne désigne donc jamais un côté.',
  },
  'knee-to-wall': {
    name: 'Genou au mur',
    equipment: 'un mur et une règle',
    setUp: [
      'Placez-vous face à un mur, un pied pointé droit vers lui.',
      'Touchez le mur avec le genou, le talon au sol. Reculez jusqu’à ce que cela marche tout juste.',
      'Mesurez du gros orteil au mur, puis faites l’autre pied.',
    ],
    stop: ['Le talon doit rester au sol.', stopOnPain],
    score: 'Notez la distance pour chaque pied.',
    reliability: 'Deux mesures du même pied diffèrent jusqu’à 1,9 centimètre.',
  },
  'step-down': {
    name: 'Descente de marche lente',
    equipment: 'une marche de 20 cm et un miroir ou l’appareil photo d’un téléphone',
    setUp: [
      'Tenez-vous sur la marche sur une jambe, mains sur les hanches, l’autre jambe à côté de la marche.',
      'Pliez le genou jusqu’à ce que le talon effleure le sol, et remontez. Cinq fois, lentement.',
      'Regardez la vidéo, cochez ce que vous voyez, puis faites l’autre jambe.',
    ],
    stop: ['Tenez-vous à quelque chose si vous ne vous sentez pas stable.', stopOnPain],
    score: 'Additionnez les points de ce que vous avez vu\u202f: moins, c’est mieux.',
    reliability: 'Même des observateurs formés ne s’accordent que moyennement, et personne n’a étudié ce que vaut un jugement sur soi-même\u202f: c’est donc un repère grossier.',
    checklist: {
      arms: 'Une main a quitté la hanche pour garder l’équilibre',
      trunk: 'Le tronc a penché d’un côté',
      pelvis: 'Un côté du bassin s’est affaissé ou a tourné',
      'knee-second-toe': 'Le genou est passé à l’intérieur du deuxième orteil',
      'knee-inner-border': 'Le genou est passé à l’intérieur du bord interne du pied',
      steady: 'Vous avez posé le pied ou la jambe d’appui a vacillé',
    },
  },
} satisfies Texts['selfTests'];
