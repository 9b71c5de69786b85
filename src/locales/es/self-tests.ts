import type {Texts} from '../../messages/texts.js';

const stopOnPain = 'Para enseguida si algo duele. Una prueba nunca merece un dolor.';
const otherLeg = 'Descansa dos minutos y haz la otra pierna.';

export const selfTests = {
  'single-leg-heel-raise': {
    name: 'Elevación de talón a una pierna',
    equipment: 'una pared',
    setUp: [
      'Ponte sobre una pierna, rodilla estirada, las yemas de los dedos en una pared a la altura del hombro.',
      'Sube todo lo que puedas en un tiempo y baja en el siguiente: 60 tiempos por minuto.',
      otherLeg,
    ],
    stop: ['Para cuando falles por segunda vez la altura, el ritmo o la rodilla estirada.', stopOnPain],
    score: 'Cuenta las elevaciones completas de cada pierna.',
    reliability: 'La misma persona varía hasta seis elevaciones de un día a otro, así que una diferencia menor no significa nada.',
  },
  'single-leg-bridge': {
    name: 'Puente a una pierna',
    equipment: 'espacio en el suelo',
    setUp: [
      'Túmbate boca arriba, un pie apoyado en el suelo, la otra pierna estirada en línea con el muslo.',
      'Sube la cadera hasta alinear hombro, cadera y rodilla, y baja hasta casi tocar el suelo.',
      otherLeg,
    ],
    stop: ['Para cuando ya no llegues a toda la altura.', stopOnPain],
    score: 'Cuenta las subidas completas de cada pierna.',
    reliability: 'Su error entre dos días solo se conoce de forma aproximada, así que nunca señala un lado por sí sola.',
  },
  'side-plank': {
    name: 'Plancha lateral',
    equipment: 'espacio en el suelo',
    setUp: [
      'Túmbate de lado, codo bajo el hombro, un pie delante del otro.',
      'Sube la cadera hasta que el cuerpo quede recto y pon en marcha el cronómetro.',
      'Se prueba el lado más cercano al suelo. Descansa cinco minutos y date la vuelta.',
    ],
    stop: ['Para cuando la cadera caiga por segunda vez.', stopOnPain],
    score: 'Anota los segundos de cada lado.',
    reliability: 'Lo que se aguanta varía un tercio de un día a otro, así que solo cuenta una diferencia de medio minuto.',
  },
  'single-leg-sit-to-stand': {
    name: 'Levantarse de la silla con una pierna',
    equipment: 'una silla firme contra una pared',
    setUp: [
      'Siéntate en la parte delantera de la silla, brazos cruzados, un pie en el suelo y el otro justo por encima.',
      'Levántate del todo y vuelve a sentarte cinco veces, tan rápido como puedas con control.',
      'Haz un intento para practicar. Descansa dos minutos y haz la otra pierna.',
    ],
    stop: ['Si no puedes hacer cinco con una pierna, deja esa pierna vacía: no pasa nada.', stopOnPain],
    score: 'Anota los segundos de las cinco veces con cada pierna.',
    reliability: 'Las diferencias de hasta 1,3 segundos están dentro del error de la prueba.',
  },
  'single-leg-balance': {
    name: 'Equilibrio a una pierna',
    equipment: 'espacio en el suelo, con una pared al alcance',
    setUp: [
      'Ponte sobre una pierna, sin calzado, brazos cruzados, ojos abiertos.',
      'Pon en marcha el cronómetro cuando el otro pie deje el suelo. Tres intentos por pierna; cuenta el mejor.',
    ],
    stop: ['Para el cronómetro cuando saltes, apoyes el pie o descruces los brazos, y a los 45 segundos.', stopOnPain],
    score: 'Anota el mejor tiempo de cada pierna, 45 segundos como máximo.',
    reliability: 'Su error es mayor que cualquier diferencia entre las piernas, así que nunca señala un lado.',
  },
  'knee-to-wall': {
    name: 'Rodilla a la pared',
    equipment: 'una pared y una regla',
    setUp: [
      'Ponte frente a una pared, un pie apuntando recto hacia ella.',
      'Toca la pared con la rodilla sin levantar el talón. Retrocede hasta que apenas lo consigas.',
      'Mide del dedo gordo a la pared y haz el otro pie.',
    ],
    stop: ['El talón tiene que quedarse en el suelo.', stopOnPain],
    score: 'Anota la distancia de cada pie.',
    reliability: 'Dos mediciones del mismo pie difieren hasta en 1,9 centímetros.',
  },
  'step-down': {
    name: 'Bajada de escalón lenta',
    equipment: 'un escalón de 20 cm y un espejo o la cámara de un teléfono',
    setUp: [
      'Ponte en el escalón sobre una pierna, manos en la cadera, la otra pierna al lado del escalón.',
      'Dobla la rodilla hasta que el talón roce el suelo y sube. Cinco veces, despacio.',
      'Mira el video, marca lo que ves y haz la otra pierna.',
    ],
    stop: ['Agárrate a algo si te sientes inestable.', stopOnPain],
    score: 'Suma los puntos de lo que viste: menos es mejor.',
    reliability: 'Incluso observadores formados solo coinciden de forma moderada, y nadie ha estudiado la valoración de uno mismo, así que es una guía aproximada.',
    checklist: {
      arms: 'Una mano dejó la cadera para mantener el equilibrio',
      trunk: 'El tronco se inclinó hacia un lado',
      pelvis: 'Un lado de la pelvis cayó o giró',
      'knee-second-toe': 'La rodilla pasó por dentro del segundo dedo del pie',
      'knee-inner-border': 'La rodilla pasó por dentro del borde interno del pie',
      steady: 'Apoyaste el pie o la pierna de apoyo se tambaleó',
    },
  },
} satisfies Texts['selfTests'];
