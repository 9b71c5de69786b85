import type {FieldName} from '../../lead/fields.js';
import type {Messages} from '../../messages/registry.js';
import {momentOf} from '../shared/reply-time.js';
import {count, number} from './speech.js';

const hours = (n: number): string => (n > 48 && n % 24 === 0 ? count(n / 24, 'día') : count(n, 'hora'));

const shared = {result: 'el resultado de mi cuestionario', plan: 'mi plan de entrenamiento', both: 'el resultado de mi cuestionario y mi plan de entrenamiento'} as const;

const labels: Readonly<Record<FieldName, string>> = {
  name: 'Tu nombre',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  goal: '¿Con qué te gustaría recibir ayuda?',
  message: '¿Algo más que debamos saber?',
};

export const coaching = {
  heading: 'Pregunta a un entrenador',
  promise: (n) => `Respondemos en ${hours(n)} como máximo.`,
  label: (field) => labels[field],
  optional: '(opcional)',
  thisSite: 'este sitio',
  typo: (email) => `¿Querías decir ${email}?`,
  typoTaken: (email) => `Cambiado a ${email}.`,

  problem: (_field, problem, limit) => {
    switch (problem) {
      case 'missing':
        return 'Escribe tu correo electrónico para que podamos responderte.';
      case 'email':
        return 'Esto no parece un correo electrónico. Debe tener la forma nombre@ejemplo.com.';
      case 'phone':
        return 'Esto no parece un número de teléfono. Usa cifras, con un + delante del prefijo del país.';
      case 'too-long':
        return `Este texto es demasiado largo. Caben ${count(limit, 'carácter', 'caracteres')}.`;
    }
  },
  consentMissing: 'Marca esta casilla si estás de acuerdo. Sin ella no podemos contactarte.',
  problems: (n) => (n === 1 ? 'Hay un punto que revisar.' : `Hay ${number(n)} puntos que revisar.`),

  consent: (controller) => `Acepto que ${controller} use lo que escribo aquí para contactarme sobre el entrenamiento personal. Puedo retirar este permiso en cualquier momento.`,
  share: (controller, what) => `Enviar también ${shared[what]}. ${controller} puede usar estas respuestas sobre mi salud para preparar su respuesta.`,
  shareWhy: 'Solo si quieres. Dónde te duele y cómo se comparan tus piernas es información sobre tu salud, que la ley protege de manera especial. Se queda en esta página si no marcas esta casilla.',
  policy: (controller) => `Cómo usa ${controller} tus datos`,
  newTab: '(se abre en una pestaña nueva)',

  review: 'Ver exactamente qué se enviará',
  reviewJson: 'Lo mismo tal como se transmite, en JSON',
  sent: {
    name: 'Nombre',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    goal: 'Objetivo',
    message: 'Mensaje',
    consent: 'Aceptas',
    to: 'Destinatario',
    page: 'Desde la página',
    form: 'Formulario',
    language: 'Idioma',
    partner: 'Socio',
    campaign: 'Campaña',
    result: 'Resultado del cuestionario',
    plan: 'Plan de entrenamiento',
    check: 'Comprobación humana',
  },
  sentResult: (findings) => `Tu resultado, ${findings === 0 ? 'sin hallazgos' : findings === 1 ? 'con un hallazgo' : `con ${number(findings)} hallazgos`}`,
  sentPlan: (weeks, sessions) => `${weeks === 1 ? 'Una semana' : count(weeks, 'semana')}, ${sessions === 1 ? 'una sesión' : count(sessions, 'sesión', 'sesiones')} en total`,
  sentCheck: 'Has confirmado que eres una persona',

  send: 'Enviar mi solicitud',
  sending: 'Enviando…',
  stillSending: 'Está tardando más de lo habitual. Mantén esta página abierta, por favor.',
  again: 'Intentar de nuevo',

  challenge: {
    title: 'Una última comprobación',
    text: {
      honeypot: 'Se ha rellenado un campo que las personas no ven, quizá por tu navegador. Confirma, por favor, que eres una persona. Todo lo que escribiste sigue aquí.',
      'too-fast': 'Ha sido muy rápido. Confirma, por favor, que eres una persona. Todo lo que escribiste sigue aquí.',
      'no-interaction': 'No hemos podido saber si una persona rellenó este formulario. Confirma, por favor, que es así. Todo lo que escribiste sigue aquí.',
    },
    confirm: 'Soy una persona, enviar',
    once: 'Pulsa tú el botón una vez más, por favor.',
  },

  accepted: {
    title: (firstName) => (firstName ? `Gracias, ${firstName}` : 'Gracias'),
    text: (controller) => `Tu solicitud ha llegado a ${controller}.`,
    replyBy: (at, now, region) => {
      const {days, time, date} = momentOf(at, now, region, 'es');
      return `${(days < 2 && ['hoy', 'mañana'][days]) || `el ${date}`} a ${/^0?1\D/.test(time) ? 'la' : 'las'} ${time}`;
    },
    replyBefore: 'Tendrás una respuesta a más tardar',
    replyAfter: (email) => `(tu hora), en ${email}.`,
    next: 'Si no la ves, mira en la carpeta de correo no deseado.',
  },

  queued: {
    title: 'Aún no se ha enviado',
    text: (controller) => `Ahora mismo no hemos podido conectar con ${controller}. Seguiremos intentándolo durante 7 días.`,
    kept: {
      local: 'Puedes cerrar esta página. Tu solicitud espera en este navegador y se enviará cuando vuelvas a este sitio.',
      session: 'Mantén esta pestaña abierta. Puedes recargarla; si la cierras, se pierde tu solicitud.',
      none: 'Mantén esta página abierta, por favor. Este navegador no guarda tu solicitud cuando se cierra la página.',
    },
    hurry: 'Intentar ahora',
    withdraw: 'Retirar mi solicitud',
    taking: 'Retirándola…',
    contact: 'O contáctanos directamente:',
  },

  failed: {
    title: 'No se ha podido enviar',
    refused: (controller) => `${controller} no ha podido recibir tu solicitud. Todo lo que escribiste sigue aquí.`,
    expired: 'Tu solicitud esperó 7 días y no llegó a pasar, así que no se ha enviado. Todo lo que escribiste sigue aquí.',
    withdrawn: 'Tu solicitud se ha retirado y no se ha enviado.',
    erased: 'Tu solicitud ya no espera en este navegador. Si nadie responde, envíala otra vez.',
  },

  preview: 'Vista previa: no se envía ni se guarda nada.',
} satisfies Messages['coaching'];
