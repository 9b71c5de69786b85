import type {QuestionGroup} from '../../catalogue/questions.js';
import type {Messages} from '../../messages/registry.js';
import {count, number} from './speech.js';

const groups: Readonly<Record<QuestionGroup, string>> = {
  safety: 'Tu seguridad',
  symptoms: 'Lo que notas',
  training: 'Tu entrenamiento',
  habits: 'Tus hábitos',
  profile: 'Tu plan',
  'self-tests': 'Autopruebas',
};

export const quiz = {
  label: 'Cuestionario sobre izquierda y derecha',
  title: '¿Están igualadas tus piernas?',
  lead: 'No hay dos piernas iguales. Este cuestionario busca diferencias que merece la pena trabajar, dice cuánta seguridad tiene y también lo dice cuando no lo puede saber.',
  parts: [
    {
      title: 'Qué es un desequilibrio',
      text: 'Un lado hace el mismo trabajo con menos fuerza, recorrido o control que el otro. Las diferencias pequeñas son normales en corredores sanos, y el lado que lo hace mejor cambia a menudo de un día a otro. Por eso aquí solo cuenta una diferencia mayor que esa.',
    },
    {
      title: 'Señales que se notan',
      text: 'Una pantorrilla o una cadera se cansa antes. Una cadera cae o una rodilla se va hacia dentro en una pierna. Un pie cae con más dureza, un lado se siente más rígido, una zapatilla se gasta antes. Cada una de estas señales puede tener otras razones, y por eso el cuestionario busca varias que coincidan.',
    },
    {
      title: 'A qué puede llevar',
      text: 'Se lee a menudo que un desequilibrio lleva a una lesión. Los estudios no se ponen de acuerdo: una diferencia entre las piernas no ha permitido saber de forma fiable quién se lesiona. Están mejor respaldadas una lesión anterior y una sola carrera mucho más larga de lo habitual.',
    },
    {
      title: 'Cómo se trabaja',
      text: 'Ejercicios de fuerza para las dos piernas que empiezan por el lado con menos puntuación, movilidad donde se siente rígido, un pequeño cambio de técnica cada vez y días de descanso. En los estudios, el entrenamiento ha reducido la diferencia entre las piernas; cuenta en semanas más que en días.',
    },
  ],
  start: 'Empezar el cuestionario',
  time: (questions, tests) =>
    `${count(questions, 'pregunta corta', 'preguntas cortas')}, alrededor de ${count(Math.max(Math.ceil(questions / 6), 1), 'minuto')}.${tests ? ' Después, autopruebas si quieres.' : ''} Salta lo que no sepas.`,
  kept: {
    none: 'El cuestionario no envía ni guarda nada por sí mismo.',
    session: 'El cuestionario no envía nada por sí mismo. Tus respuestas se quedan en esta pestaña hasta que la cierres.',
    local: 'El cuestionario no envía nada por sí mismo. Tus respuestas se quedan en este navegador hasta que empieces de nuevo.',
  },
  limits: 'Es para informarte. No sustituye a alguien que te explore.',

  group: (group) => groups[group],
  progress: (at, of) => `${at} de ${of}`,
  progressLabel: 'Progreso',
  progressText: (group, at, of) => (at ? `${group}, ${at} de ${of}` : group),
  why: 'Por qué lo preguntamos',
  back: 'Atrás',
  backToResult: 'Volver a tu resultado',
  next: 'Siguiente',
  skip: 'Saltar',
  seeResult: 'Ver tu resultado',
  seeUpdated: 'Ver el resultado actualizado',
  several: 'Elige todo lo que corresponda.',
  oneEach: 'Elige un lado donde corresponda y deja el resto.',
  noneOfThese: 'Nada de esto',
  sideOf: (item, side) => `${item}: ${side.toLowerCase()}`,
  numberHint: (unit, min, max) => `${unit}, de ${number(min)} a ${number(max)}`,
  numberLabel: 'Tu respuesta',
  problem: (code, limit) =>
    code === 'too-low'
      ? `Esto empieza en ${number(limit)}. Revisa el número, por favor.`
      : code === 'too-high'
        ? `Esto llega hasta ${number(limit)}. Revisa el número, por favor.`
        : code === 'not-whole'
          ? 'Escribe un número entero, por favor.'
          : 'Escribe un número, en cifras, por favor.',

  cadence: {
    title: 'Medirla ahora',
    tapHint: 'Corre a un ritmo suave o trota en el sitio. Pulsa el botón cada vez que apoyes el pie derecho.',
    tap: 'Apoyo el pie derecho',
    tapping: (taps) => `${count(taps, 'apoyo')}. Sigue.`,
    reading: (rate) => `Unos ${number(rate)} pasos por minuto. Ya está anotado arriba.`,
    uneven: (rate) => `Unos ${number(rate)} pasos por minuto, pero los apoyos llegaron de forma irregular. Sigue pulsando o mide otra vez.`,
    again: 'Medir otra vez',
    countHint: (seconds) => `O cuenta cuántas veces apoyas el pie derecho en ${count(seconds, 'segundo')}.`,
    count: (seconds) => `Contar durante ${count(seconds, 'segundo')}`,
    counted: '¿Cuántas veces lo apoyaste?',
  },

  overfullWeek: (run, rest) => `${count(run, 'día')} de carrera y ${count(rest, 'día')} de descanso: son más de los que tiene una semana. Revisa uno de los dos, por favor.`,

  flagsTitle: 'Una de tus respuestas debería mirarse primero',
  flagsText: 'Puedes ver ahora con quién hablar. O sigue con las preguntas: no se pierde nada, y en cualquier caso esto va primero en tu resultado.',
  flagsGoOn: 'Siguiente pregunta',
} satisfies Messages['quiz'];
