import type {Texts} from '../../messages/texts.js';

const none = 'Nada disto';
const unsure = 'Não sei';
const daysAWeek = 'dia(s) por semana';
const muscles = {glutes: 'Glúteos', 'hip-flexors': 'Frente do quadril', quadriceps: 'Frente da coxa', hamstrings: 'Parte de trás da coxa', calves: 'Panturrilha'} as const;

export const questions = {
  'flags-now': {
    ask: 'Primeiro, a sua segurança. Nas últimas semanas, você teve algo disto?',
    why: 'Podem ser sinais de algo que o exercício poderia piorar e que um profissional deve ver primeiro.',
    options: {
      'chest-symptoms': 'Dor no peito, desmaio, coração acelerado ou falta de ar fora do comum durante o esforço',
      'calf-swelling': 'Uma panturrilha ou perna inchada, quente, vermelha ou dolorida sem ter havido lesão',
      'saddle-bladder': 'Dormência entre as pernas, ou uma mudança no controle da bexiga ou do intestino',
      'leg-numbness': 'Dormência ou falta de força numa perna, nova ou crescente',
      unwell: 'Febre, suores noturnos ou perda de peso sem explicação, junto com dor',
      none,
    },
  },
  'flags-bone': {
    ask: 'Você tem uma dor que se comporta como alguma destas?',
    why: 'Um osso com carga demais precisa de descanso dos impactos e do olhar de um profissional, não de exercícios.',
    options: {
      'bone-point': 'Dor num osso, num ponto que pode ser indicado com a ponta do dedo',
      'no-warm-up': 'Dor que não alivia com o aquecimento, mas cresce a cada km',
      'night-pain': 'Dor num osso ou numa articulação em repouso ou à noite',
      'groin-load': 'Dor profunda na virilha ou no quadril ao apoiar o peso na perna ou ao saltar',
      none,
    },
  },
  'flags-injury': {
    ask: 'Você teve uma lesão nos últimos dias, e algo disto é verdade?',
    why: 'Uma lesão recente deve ser vista antes de pôr carga na perna.',
    options: {
      'cannot-walk': 'Não consigo dar quatro passos com essa perna',
      'pop-swelling': 'Senti um estalo, ou inchou em poucas horas',
      'locks-gives-way': 'Uma articulação trava ou falha',
      'cannot-bend': 'Não consigo dobrar o joelho em ângulo reto, ou o osso dói ao toque',
      none,
    },
  },
  'flags-energy': {
    ask: 'Algo disto é verdade no seu caso?',
    why: 'Treinar com muito pouca energia de reserva pode prejudicar os ossos e a saúde. Um médico pode ver o conjunto.',
    options: {
      'missed-periods': 'A minha menstruação parou ou ficou irregular com o treino',
      'stress-fracture': 'Tive uma fratura por fadiga (estresse) ou uma lesão óssea por sobrecarga no último ano',
      'under-fuelling': 'Treino muitas vezes comendo pouco, ou perdi peso sem querer',
      none,
    },
  },
  'flags-pregnancy': {
    ask: 'Você está grávida ou deu à luz nos últimos três meses?',
    why: 'Nesse caso, o plano está nas mãos da sua parteira ou do seu médico.',
    options: {
      no: 'Não, ou não se aplica',
      pregnant: 'Estou grávida',
      postpartum: 'Dei à luz nos últimos três meses',
    },
  },
  'pain-level': {
    ask: 'Quão forte foi a pior dor nas pernas, no quadril ou nas costas na sua última semana de corrida?',
    why: 'A dor decide quanta carga o plano pode ter: até 2 continua, de 3 a 5 reduz-se, mais de 5 para.',
    unit: '0 = nenhuma, 10 = a pior imaginável',
  },
  'pain-morning': {
    ask: 'A dor é pior na manhã depois de correr?',
    why: 'Uma dor que é pior na manhã seguinte diz que a carga foi demais.',
    options: {no: 'Não, ou não tenho dor', yes: 'Sim'},
  },
  'pain-where': {
    ask: 'Onde dói, e de que lado?',
    why: 'Os exercícios que põem carga num local dolorido ficam de fora.',
    items: {
      hip: 'Quadril',
      groin: 'Virilha',
      'thigh-front': 'Frente da coxa',
      'thigh-back': 'Parte de trás da coxa',
      knee: 'Joelho',
      shin: 'Canela',
      calf: 'Panturrilha',
      achilles: 'Tendão de Aquiles',
      ankle: 'Tornozelo',
      foot: 'Pé',
      'low-back': 'Região lombar',
    },
  },
  tires: {
    ask: 'Quais músculos cansam primeiro quando você corre?',
    why: 'Um músculo que cansa antes de um lado é um sinal de diferença entre as pernas.',
    items: muscles,
  },
  tight: {
    ask: 'Quais músculos parecem tensos?',
    why: 'Uma sensação de tensão de um lado merece algum trabalho de mobilidade aí.',
    items: muscles,
  },
  'form-signs': {
    ask: 'O que foi notado por você, por alguém próximo ou num vídeo seu, e em que perna?',
    why: 'A forma como uma perna sustenta você diz algo sobre o controle no quadril, no joelho e no tornozelo.',
    items: {
      'hip-drop': 'O quadril cai quando me apoio nesta perna',
      'knee-in': 'O joelho vai para dentro ao dobrar ou ao pisar',
      wobble: 'Oscilo mais sobre esta perna',
      'hard-landing': 'O pé bate no chão com mais força ou mais ruído',
      'weak-push': 'Esta perna empurra menos',
    },
  },
  'past-injury': {
    ask: 'Você teve aí uma lesão de corrida no último ano?',
    why: 'Uma lesão anterior é o fator de risco mais bem apoiado para a seguinte.',
    items: {hip: 'Quadril ou virilha', thigh: 'Coxa', knee: 'Joelho', 'lower-leg': 'Canela, panturrilha ou tendão de Aquiles', foot: 'Tornozelo ou pé'},
  },
  'run-days': {
    ask: 'Em quantos dias por semana você corre?',
    why: 'As sessões de força encontram o seu lugar à volta das suas corridas.',
    unit: daysAWeek,
  },
  'rest-days': {
    ask: 'Em quantos dias por semana você descansa de qualquer treino?',
    why: 'Os músculos adaptam-se enquanto você descansa.',
    unit: daysAWeek,
  },
  'longest-run': {
    ask: 'Compare a sua corrida mais longa da última semana com a mais longa do mês anterior.',
    why: 'Uma única corrida mais de um décimo mais longa do que a maior dos últimos 30 dias esteve associada a mais lesões por sobrecarga.',
    options: {
      similar: 'Mais curta, ou até um décimo mais longa',
      longer: 'Mais de um décimo mais longa',
      none: 'Não corri no último mês',
      unsure,
    },
  },
  'strength-habit': {
    ask: 'Com que frequência você treina força?',
    why: 'Decide por onde você começa.',
    options: {never: 'Quase nunca', sometimes: 'De vez em quando, ou há menos de três meses', regular: 'Duas vezes por semana há pelo menos três meses'},
  },
  cadence: {
    ask: 'Você conhece a sua cadência num ritmo leve?',
    why: 'Uma cadência um pouco mais alta reduz a carga sobre o quadril e o joelho em cada passo. Não há um único número certo.',
    unit: 'passos por minuto, os dois pés',
  },
  stretching: {
    ask: 'Com que frequência você alonga ou faz mobilidade?',
    why: 'Alongar aumenta a flexibilidade. Não se demonstrou que mantenha longe as lesões de corrida.',
    options: {never: 'Quase nunca', sometimes: 'De vez em quando', regular: 'Quase todos os dias'},
  },
  'warm-up': {
    ask: 'Você aquece antes de correr?',
    why: 'Alguns minutos de exercícios em movimento preparam melhor do que manter alongamentos.',
    options: {none: 'Começo sem mais', easy: 'Começo devagar', drills: 'Faço exercícios em movimento', static: 'Mantenho alongamentos'},
  },
  shoes: {
    ask: 'Como está o seu calçado de corrida?',
    why: 'Não há uma distância fixa demonstrada. O conforto e o desgaste visível dizem mais.',
    options: {fine: 'Confortável e em bom estado', worn: 'Gasto, achatado ou desconfortável', uneven: 'Mais gasto num pé do que no outro', unsure},
  },
  posture: {
    ask: 'O que acontece com a sua postura no fim de uma corrida?',
    why: 'Mostra onde o tronco e o quadril cansam.',
    options: {tall: 'Mantenho o corpo ereto', slump: 'Curvo-me ou inclino-me para a frente a partir da cintura', twist: 'Inclino-me ou giro para um lado', unsure},
  },
  age: {
    ask: 'Que idade você tem?',
    why: 'Alguns resultados de testes são comparados com os de pessoas da sua idade. Você pode deixar em branco.',
    unit: 'anos',
  },
  days: {
    ask: 'Em quantos dias por semana você pode fazer exercício além de correr?',
    why: 'Duas sessões por semana bastam para ganhar força.',
    unit: daysAWeek,
  },
  minutes: {
    ask: 'Quantos minutos tem uma sessão?',
    why: 'O plano respeita isso.',
    unit: 'minutos',
  },
  equipment: {
    ask: 'O que você tem à mão?',
    why: 'Só são escolhidos exercícios que você pode fazer.',
    options: {
      none: 'Nada além do chão e de uma parede',
      chair: 'Uma cadeira firme',
      step: 'Um degrau ou uma escada',
      box: 'Uma caixa ou um banco para onde saltar',
      band: 'Uma faixa elástica',
      'swiss-ball': 'Uma bola suíça',
      'foam-roller': 'Um rolo de espuma',
      dumbbell: 'Halteres',
      machine: 'Máquinas de musculação',
    },
  },
  'single-leg-heel-raise': {
    ask: 'Elevação de calcanhar com uma perna: quantas com cada perna?',
    why: 'A resistência da panturrilha, comparada entre as pernas com o erro do próprio teste.',
  },
  'single-leg-bridge': {
    ask: 'Ponte com uma perna: quantas com cada perna?',
    why: 'Quanto tempo aguenta a parte de trás do quadril e da coxa. Só um guia aproximado.',
  },
  'side-plank': {
    ask: 'Prancha lateral: quantos segundos de cada lado?',
    why: 'A resistência do lado do tronco e do quadril. Só uma diferença grande significa algo.',
  },
  'single-leg-sit-to-stand': {
    ask: 'Levantar cinco vezes da cadeira com uma perna: quantos segundos com cada perna?',
    why: 'A força das pernas, comparada entre elas.',
  },
  'single-leg-balance': {
    ask: 'Equilíbrio numa perna, olhos abertos: quantos segundos em cada perna?',
    why: 'Serve para decidir se os saltos já são uma boa ideia. Nunca indica um lado.',
  },
  'knee-to-wall': {
    ask: 'Joelho à parede: que distância há do dedo grande do pé à parede de cada lado?',
    why: 'Quanto o tornozelo dobra, comparado entre as pernas.',
  },
  'step-down': {
    ask: 'Descida lenta do degrau: quantos pontos com cada perna?',
    why: 'A qualidade do movimento, avaliada com uma lista. Só um guia aproximado.',
  },
} satisfies Texts['questions'];
