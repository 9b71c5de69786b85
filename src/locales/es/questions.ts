import type {Texts} from '../../messages/texts.js';

const none = 'Nada de esto';
const unsure = 'No lo sé';
const daysAWeek = 'día(s) por semana';
const muscles = {glutes: 'Glúteos', 'hip-flexors': 'Parte delantera de la cadera', quadriceps: 'Parte delantera del muslo', hamstrings: 'Parte trasera del muslo', calves: 'Pantorrilla'} as const;

export const questions = {
  'flags-now': {
    ask: 'Primero, tu seguridad. En las últimas semanas, ¿has tenido algo de esto?',
    why: 'Pueden ser señales de algo que el ejercicio podría empeorar y que un profesional debería ver primero.',
    options: {
      'chest-symptoms': 'Dolor en el pecho, desmayo, corazón acelerado o falta de aire inusual al esforzarte',
      'calf-swelling': 'Una pantorrilla o pierna hinchada, caliente, roja o dolorida sin haberte lesionado',
      'saddle-bladder': 'Entumecimiento entre las piernas, o un cambio en el control de la vejiga o del intestino',
      'leg-numbness': 'Entumecimiento o falta de fuerza en una pierna, nuevos o que van a más',
      unwell: 'Fiebre, sudores nocturnos o pérdida de peso sin explicación, junto con dolor',
      none,
    },
  },
  'flags-bone': {
    ask: '¿Tienes un dolor que se comporta como alguno de estos?',
    why: 'Un hueso con demasiada carga necesita descanso de los impactos y la mirada de un profesional, no ejercicios.',
    options: {
      'bone-point': 'Dolor en un hueso, en un punto que puedes señalar con la yema del dedo',
      'no-warm-up': 'Dolor que no cede al calentar, sino que crece con cada kilómetro',
      'night-pain': 'Dolor en un hueso o una articulación en reposo o por la noche',
      'groin-load': 'Dolor profundo en la ingle o la cadera al apoyar el peso en la pierna o al dar un salto',
      none,
    },
  },
  'flags-injury': {
    ask: '¿Te has hecho daño en los últimos días y se cumple algo de esto?',
    why: 'Una lesión reciente debería mirarse antes de cargar la pierna.',
    options: {
      'cannot-walk': 'No puedo dar cuatro pasos con esa pierna',
      'pop-swelling': 'Sentí un chasquido o un crujido, o se hinchó en pocas horas',
      'locks-gives-way': 'Una articulación se bloquea o falla',
      'cannot-bend': 'No puedo doblar la rodilla en ángulo recto, o el hueso duele al tocarlo',
      none,
    },
  },
  'flags-energy': {
    ask: '¿Se cumple algo de esto en tu caso?',
    why: 'Entrenar con muy poca energía en el depósito puede dañar los huesos y la salud. Un médico puede mirar el conjunto.',
    options: {
      'missed-periods': 'Mi regla se ha detenido o se ha vuelto irregular con el entrenamiento',
      'stress-fracture': 'He tenido una fractura por estrés o una lesión ósea por estrés en el último año',
      'under-fuelling': 'Suelo entrenar comiendo poco, o he perdido peso sin querer',
      none,
    },
  },
  'flags-pregnancy': {
    ask: '¿Estás embarazada o diste a luz en los últimos tres meses?',
    why: 'En ese caso, el plan está en manos de tu matrona o tu médico.',
    options: {
      no: 'No, o no me corresponde',
      pregnant: 'Estoy embarazada',
      postpartum: 'Di a luz en los últimos tres meses',
    },
  },
  'pain-level': {
    ask: '¿Cuál fue el peor dolor de pierna, cadera o espalda en tu última semana de carrera?',
    why: 'El dolor decide cuánta carga admite el plan: hasta 2 sigue, de 3 a 5 se reduce, más de 5 se detiene.',
    unit: '0 = ninguno, 10 = el peor imaginable',
  },
  'pain-morning': {
    ask: '¿El dolor es peor la mañana después de correr?',
    why: 'Un dolor que es peor a la mañana siguiente dice que la carga fue demasiada.',
    options: {no: 'No, o no tengo dolor', yes: 'Sí'},
  },
  'pain-where': {
    ask: '¿Dónde te duele, y de qué lado?',
    why: 'Se dejan fuera los ejercicios que cargan una zona dolorida.',
    items: {
      hip: 'Cadera',
      groin: 'Ingle',
      'thigh-front': 'Parte delantera del muslo',
      'thigh-back': 'Parte trasera del muslo',
      knee: 'Rodilla',
      shin: 'Espinilla',
      calf: 'Pantorrilla',
      achilles: 'Tendón de Aquiles',
      ankle: 'Tobillo',
      foot: 'Pie',
      'low-back': 'Zona lumbar',
    },
  },
  tires: {
    ask: '¿Qué músculos se te cansan primero al correr?',
    why: 'Un músculo que se cansa antes en un lado es una señal de diferencia entre las piernas.',
    items: muscles,
  },
  tight: {
    ask: '¿Qué músculos sientes rígidos?',
    why: 'Una sensación de rigidez en un lado merece algo de trabajo de movilidad ahí.',
    items: muscles,
  },
  'form-signs': {
    ask: '¿Qué has notado tú, alguien cercano o un video tuyo, y en qué pierna?',
    why: 'Cómo te sostiene una pierna dice algo sobre el control en la cadera, la rodilla y el tobillo.',
    items: {
      'hip-drop': 'La cadera cae cuando me apoyo en esta pierna',
      'knee-in': 'La rodilla se va hacia dentro al doblarla o al caer',
      wobble: 'Me tambaleo más sobre esta pierna',
      'hard-landing': 'El pie cae con más dureza o más ruido',
      'weak-push': 'Esta pierna empuja menos',
    },
  },
  'past-injury': {
    ask: '¿Has tenido ahí una lesión por correr en el último año?',
    why: 'Una lesión anterior es el factor de riesgo mejor respaldado para la siguiente.',
    items: {hip: 'Cadera o ingle', thigh: 'Muslo', knee: 'Rodilla', 'lower-leg': 'Espinilla, pantorrilla o tendón de Aquiles', foot: 'Tobillo o pie'},
  },
  'run-days': {
    ask: '¿Cuántos días por semana corres?',
    why: 'Las sesiones de fuerza encuentran su sitio alrededor de tus carreras.',
    unit: daysAWeek,
  },
  'rest-days': {
    ask: '¿Cuántos días por semana descansas de todo entrenamiento?',
    why: 'Los músculos se adaptan mientras descansas.',
    unit: daysAWeek,
  },
  'longest-run': {
    ask: 'Compara tu carrera más larga de la última semana con la más larga del mes anterior.',
    why: 'Una sola carrera más de una décima parte más larga que la mayor de los últimos 30 días se asoció con más lesiones por sobrecarga.',
    options: {
      similar: 'Más corta, o hasta una décima parte más larga',
      longer: 'Más de una décima parte más larga',
      none: 'No he corrido en el último mes',
      unsure,
    },
  },
  'strength-habit': {
    ask: '¿Con qué frecuencia entrenas la fuerza?',
    why: 'Decide por dónde empiezas.',
    options: {never: 'Casi nunca', sometimes: 'De vez en cuando, o menos de tres meses', regular: 'Dos veces por semana desde hace al menos tres meses'},
  },
  cadence: {
    ask: '¿Conoces tu cadencia a un ritmo suave?',
    why: 'Una cadencia un poco más alta reduce en cada paso la carga sobre la cadera y la rodilla. No hay un número ideal.',
    unit: 'pasos por minuto, ambos pies',
  },
  stretching: {
    ask: '¿Con qué frecuencia estiras o haces movilidad?',
    why: 'Estirar te hace más flexible. No se ha demostrado que mantenga lejos las lesiones al correr.',
    options: {never: 'Casi nunca', sometimes: 'De vez en cuando', regular: 'Casi todos los días'},
  },
  'warm-up': {
    ask: '¿Calientas antes de correr?',
    why: 'Unos minutos de ejercicios en movimiento te preparan mejor que mantener estiramientos.',
    options: {none: 'Empiezo sin más', easy: 'Empiezo despacio', drills: 'Hago ejercicios en movimiento', static: 'Mantengo estiramientos'},
  },
  shoes: {
    ask: '¿Cómo están tus zapatillas de correr?',
    why: 'No hay una distancia fija demostrada. La comodidad y el desgaste visible dicen más.',
    options: {fine: 'Cómodas y en buen estado', worn: 'Gastadas, aplastadas o incómodas', uneven: 'Más gastada una que la otra', unsure},
  },
  posture: {
    ask: '¿Qué le pasa a tu postura al final de una carrera?',
    why: 'Muestra dónde se cansan tu tronco y tus caderas.',
    options: {tall: 'Mi cuerpo sigue erguido', slump: 'Me encorvo o me inclino hacia delante desde la cintura', twist: 'Me inclino o giro hacia un lado', unsure},
  },
  age: {
    ask: '¿Qué edad tienes?',
    why: 'Algunas puntuaciones se comparan con las de personas de tu edad. Puedes saltar esta pregunta.',
    unit: 'años',
  },
  days: {
    ask: '¿Cuántos días por semana puedes hacer ejercicio además de correr?',
    why: 'Dos sesiones por semana bastan para ganar fuerza.',
    unit: daysAWeek,
  },
  minutes: {
    ask: '¿Cuántos minutos dura una sesión?',
    why: 'El plan lo respeta.',
    unit: 'minutos',
  },
  equipment: {
    ask: '¿Qué tienes a mano?',
    why: 'Solo se eligen ejercicios que puedes hacer.',
    options: {
      none: 'Nada más que el suelo y una pared',
      chair: 'Una silla firme',
      step: 'Un escalón o una escalera',
      box: 'Un cajón o un banco al que saltar',
      band: 'Una banda elástica',
      'swiss-ball': 'Una pelota suiza (fitball)',
      'foam-roller': 'Un rodillo de espuma',
      dumbbell: 'Mancuernas',
      machine: 'Máquinas de gimnasio',
    },
  },
  'single-leg-heel-raise': {
    ask: 'Elevación de talón a una pierna: ¿cuántas con cada pierna?',
    why: 'La resistencia de la pantorrilla, comparada entre las piernas con el error propio de la prueba.',
  },
  'single-leg-bridge': {
    ask: 'Puente a una pierna: ¿cuántos con cada pierna?',
    why: 'Cuánto aguanta la parte trasera de la cadera y del muslo. Solo una guía aproximada.',
  },
  'side-plank': {
    ask: 'Plancha lateral: ¿cuántos segundos de cada lado?',
    why: 'La resistencia del costado del tronco y de la cadera. Solo una diferencia grande significa algo.',
  },
  'single-leg-sit-to-stand': {
    ask: 'Levantarse cinco veces de la silla con una pierna: ¿cuántos segundos con cada pierna?',
    why: 'La fuerza de las piernas, comparada entre ellas.',
  },
  'single-leg-balance': {
    ask: 'Equilibrio a una pierna, ojos abiertos: ¿cuántos segundos con cada pierna?',
    why: 'Sirve para decidir si los saltos ya son buena idea. Nunca señala un lado.',
  },
  'knee-to-wall': {
    ask: 'Rodilla a la pared: ¿qué distancia hay del dedo gordo a la pared en cada lado?',
    why: 'Cuánto se dobla el tobillo, comparado entre las piernas.',
  },
  'step-down': {
    ask: 'Bajada de escalón lenta: ¿cuántos puntos con cada pierna?',
    why: 'La calidad del movimiento, valorada con una lista. Solo una guía aproximada.',
  },
} satisfies Texts['questions'];
