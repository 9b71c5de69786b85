import type {FieldName} from '../../lead/fields.js';
import type {Messages} from '../../messages/registry.js';
import {momentOf} from '../shared/reply-time.js';
import {count, number, onDay} from './speech.js';

const hours = (n: number): string => (n > 48 && n % 24 === 0 ? count(n / 24, 'dia') : count(n, 'hora'));

const shared = {result: 'o resultado do meu questionário', plan: 'o meu plano de treino', both: 'o resultado do meu questionário e o meu plano de treino'} as const;

const labels: Readonly<Record<FieldName, string>> = {
  name: 'O seu nome',
  email: 'E-mail',
  phone: 'Telefone',
  goal: 'Em que gostaria de receber ajuda?',
  message: 'Há mais alguma coisa que devamos saber?',
};

export const coaching = {
  heading: 'Pergunte a um treinador',
  promise: (n) => `Respondemos em até ${hours(n)}.`,
  label: (field) => labels[field],
  optional: '(opcional)',
  thisSite: 'este site',
  typo: (email) => `Será que é ${email}?`,
  typoTaken: (email) => `Alterado para ${email}.`,

  problem: (_field, problem, limit) => {
    switch (problem) {
      case 'missing':
        return 'Escreva o seu e-mail, para que possamos responder.';
      case 'email':
        return 'Isto não parece um e-mail. Deve ter a forma nome@exemplo.com.';
      case 'phone':
        return 'Isto não parece um número de telefone. Use algarismos, com um + antes do código do país.';
      case 'too-long':
        return `Este texto é longo demais. Cabem ${count(limit, 'caractere')}.`;
    }
  },
  consentMissing: 'Marque esta caixa se concorda. Sem ela, não podemos falar com você.',
  problems: (n) => (n === 1 ? 'Há um ponto a rever.' : `Há ${number(n)} pontos a rever.`),

  consent: (controller) => `Concordo que ${controller} use o que escrevo aqui para falar comigo sobre acompanhamento de treino. Posso retirar este consentimento a qualquer momento.`,
  share: (controller, what) => `Enviar também ${shared[what]}. ${controller} pode usar estas respostas sobre a minha saúde para preparar a sua resposta.`,
  shareWhy: 'Só se você quiser. Onde dói e como as suas pernas se comparam é informação sobre a sua saúde, que a lei protege com cuidado. Fica nesta página, a menos que você marque esta caixa.',
  policy: (controller) => `Como ${controller} lida com os seus dados`,
  newTab: '(abre numa nova aba)',

  review: 'Ver exatamente o que será enviado',
  reviewJson: 'O mesmo tal como é transmitido, em JSON',
  sent: {
    name: 'Nome',
    email: 'E-mail',
    phone: 'Telefone',
    goal: 'Objetivo',
    message: 'Mensagem',
    consent: 'Você concorda com',
    to: 'Destinatário',
    page: 'A partir da página',
    form: 'Formulário',
    language: 'Idioma',
    partner: 'Parceiro',
    campaign: 'Campanha',
    result: 'Resultado do questionário',
    plan: 'Plano de treino',
    check: 'Verificação humana',
  },
  sentResult: (findings) => `O seu resultado, ${findings === 0 ? 'sem achados' : findings === 1 ? 'com um achado' : `com ${number(findings)} achados`}`,
  sentPlan: (weeks, sessions) => `${weeks === 1 ? 'Uma semana' : count(weeks, 'semana')}, ${sessions === 1 ? 'uma sessão' : count(sessions, 'sessão', 'sessões')} no total`,
  sentCheck: 'Você confirmou que é uma pessoa',

  send: 'Enviar o meu pedido',
  sending: 'Enviando…',
  stillSending: 'Está demorando mais do que o habitual. Mantenha esta página aberta, por favor.',
  again: 'Tentar de novo',

  challenge: {
    title: 'Uma última verificação',
    text: {
      honeypot: 'Foi preenchido um campo que as pessoas não veem, talvez pelo seu navegador. Confirme, por favor, que você é uma pessoa. Tudo o que escreveu continua aqui.',
      'too-fast': 'Foi muito rápido. Confirme, por favor, que você é uma pessoa. Tudo o que escreveu continua aqui.',
      'no-interaction': 'Não conseguimos saber se foi uma pessoa que preencheu isto. Confirme, por favor, que é o caso. Tudo o que escreveu continua aqui.',
    },
    confirm: 'Sou uma pessoa, enviar',
    once: 'Pressione você o botão mais uma vez, por favor.',
  },

  accepted: {
    title: (firstName) => (firstName ? `Agradecemos, ${firstName}` : 'Agradecemos'),
    text: (controller) => `O seu pedido chegou a ${controller}.`,
    replyBy: (at, now, region) => {
      const {days, time, date} = momentOf(at, now, region, 'pt');
      return `${(days < 2 && ['hoje', 'amanhã'][days]) || onDay(date)} ${/^0?1\D/.test(time) ? 'à' : 'às'} ${time}`;
    },
    replyBefore: 'Você terá uma resposta, o mais tardar,',
    replyAfter: (email) => `(na sua hora local), em ${email}.`,
    next: 'Se não a vir, procure na pasta de spam.',
  },

  queued: {
    title: 'Ainda não foi enviado',
    text: (controller) => `Neste momento não conseguimos chegar a ${controller}. Continuamos a tentar por conta própria durante 7 dias.`,
    kept: {
      local: 'Você pode fechar esta página. O seu pedido espera neste navegador e segue quando você voltar a este site.',
      session: 'Mantenha esta aba aberta. Pode recarregá-la; se a fechar, o seu pedido se perde.',
      none: 'Mantenha esta página aberta, por favor. Este navegador não guarda o seu pedido depois que a página é fechada.',
    },
    hurry: 'Tentar agora',
    withdraw: 'Retirar o pedido',
    taking: 'Retirando…',
    contact: 'Ou fale diretamente por aqui:',
  },

  failed: {
    title: 'Não foi possível enviar',
    refused: (controller) => `${controller} não pôde receber o seu pedido. Tudo o que escreveu continua aqui.`,
    expired: 'O seu pedido esperou 7 dias sem conseguir passar, por isso não foi enviado. Tudo o que escreveu continua aqui.',
    withdrawn: 'O seu pedido foi retirado e não foi enviado.',
    erased: 'O seu pedido já não espera neste navegador. Se ninguém responder, envie-o de novo.',
  },

  preview: 'Pré-visualização: nada é enviado nem guardado.',
} satisfies Messages['coaching'];
