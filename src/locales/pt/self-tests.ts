import type {Texts} from '../../messages/texts.js';

const stopOnPain = 'Pare de imediato se algo doer. Um teste nunca vale uma dor.';
const otherLeg = 'Descanse dois minutos e faça a outra perna.';

export const selfTests = {
  'single-leg-heel-raise': {
    name: 'Elevação de calcanhar com uma perna',
    equipment: 'uma parede',
    setUp: [
      'Fique sobre uma perna, joelho estendido, pontas dos dedos numa parede à altura do ombro.',
      'Suba o máximo que puder num tempo e desça no seguinte: 60 tempos por minuto.',
      otherLeg,
    ],
    stop: ['Pare quando falhar pela segunda vez a altura, o ritmo ou o joelho estendido.', stopOnPain],
    score: 'Conte as elevações completas de cada perna.',
    reliability: 'A mesma pessoa varia até seis elevações de um dia para o outro, por isso uma diferença menor não significa nada.',
  },
  'single-leg-bridge': {
    name: 'Ponte com uma perna',
    equipment: 'espaço no chão',
    setUp: [
      'Deite-se de barriga para cima, um pé apoiado no chão, a outra perna estendida em linha com a coxa.',
      'Suba o quadril até alinhar ombro, quadril e joelho e desça até quase tocar no chão.',
      otherLeg,
    ],
    stop: ['Pare quando já não chegar à altura completa.', stopOnPain],
    score: 'Conte as subidas completas de cada perna.',
    reliability: 'O erro entre dois dias só é conhecido de forma aproximada, por isso nunca indica um lado por si só.',
  },
  'side-plank': {
    name: 'Prancha lateral',
    equipment: 'espaço no chão',
    setUp: [
      'Deite-se de lado, cotovelo sob o ombro, um pé à frente do outro.',
      'Suba o quadril até o corpo ficar reto e comece a contar o tempo.',
      'O lado mais próximo do chão é o que está sendo testado. Descanse cinco minutos e vire-se.',
    ],
    stop: ['Pare quando o quadril cair pela segunda vez.', stopOnPain],
    score: 'Anote os segundos de cada lado.',
    reliability: 'O tempo mantido varia um terço de um dia para o outro, por isso só conta uma diferença de meio minuto.',
  },
  'single-leg-sit-to-stand': {
    name: 'Levantar da cadeira com uma perna',
    equipment: 'uma cadeira firme encostada a uma parede',
    setUp: [
      'Sente-se na parte da frente da cadeira, braços cruzados, um pé no chão, o outro logo acima do chão.',
      'Levante-se por completo e sente-se de novo cinco vezes, tão depressa quanto puder com controle.',
      'Experimente uma vez para praticar. Descanse dois minutos e faça a outra perna.',
    ],
    stop: ['Se não conseguir cinco com uma perna, deixe essa perna em branco: não faz mal.', stopOnPain],
    score: 'Anote os segundos das cinco vezes com cada perna.',
    reliability: 'Diferenças de até 1,3 segundos estão dentro do erro do teste.',
  },
  'single-leg-balance': {
    name: 'Equilíbrio numa perna',
    equipment: 'espaço no chão, com uma parede ao alcance',
    setUp: [
      'Fique sobre uma perna, sem calçado, braços cruzados, olhos abertos.',
      'Comece a contar o tempo quando o outro pé deixar o chão. Três tentativas por perna; conta a melhor.',
    ],
    stop: ['Pare de contar o tempo quando saltar, apoiar o pé ou descruzar os braços, e aos 45 segundos.', stopOnPain],
    score: 'Anote o melhor tempo de cada perna, no máximo 45 segundos.',
    reliability: 'O erro é maior do que qualquer diferença entre as pernas, por isso nunca indica um lado.',
  },
  'knee-to-wall': {
    name: 'Joelho à parede',
    equipment: 'uma parede e uma régua',
    setUp: [
      'Fique de frente para uma parede, um pé apontado diretamente para ela.',
      'Toque na parede com o joelho sem levantar o calcanhar. Recue até que mal consiga.',
      'Meça do dedo grande do pé à parede e faça o outro pé.',
    ],
    stop: ['O calcanhar tem de ficar no chão.', stopOnPain],
    score: 'Anote a distância de cada pé.',
    reliability: 'Duas medições do mesmo pé diferem até 1,9 centímetros.',
  },
  'step-down': {
    name: 'Descida lenta do degrau',
    equipment: 'um degrau de 20 cm e um espelho ou um telefone que filme',
    setUp: [
      'Fique no degrau sobre uma perna, mãos no quadril, a outra perna ao lado do degrau.',
      'Dobre o joelho até o calcanhar tocar de leve no chão e suba. Cinco vezes, devagar.',
      'Veja o vídeo, marque o que vê e faça a outra perna.',
    ],
    stop: ['Segure-se a algo se sentir instabilidade.', stopOnPain],
    score: 'Some os pontos do que viu: menos é melhor.',
    reliability: 'Mesmo avaliadores treinados só concordam de forma moderada, e ninguém estudou a avaliação de si mesmo, por isso é um guia aproximado.',
    checklist: {
      arms: 'Uma mão deixou o quadril para manter o equilíbrio',
      trunk: 'O tronco inclinou-se para um lado',
      pelvis: 'Um lado da bacia caiu ou girou',
      'knee-second-toe': 'O joelho passou para dentro do segundo dedo do pé',
      'knee-inner-border': 'O joelho passou para dentro da borda interna do pé',
      steady: 'Você pôs o pé no chão ou a perna de apoio oscilou',
    },
  },
} satisfies Texts['selfTests'];
