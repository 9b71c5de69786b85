import type {QuestionGroup} from '../../catalogue/questions.js';
import type {Messages} from '../../messages/registry.js';
import {count, number} from './speech.js';

const groups: Readonly<Record<QuestionGroup, string>> = {
  safety: 'A sua segurança',
  symptoms: 'O que você nota',
  training: 'O seu treino',
  habits: 'Os seus hábitos',
  profile: 'O seu plano',
  'self-tests': 'Autotestes',
};

export const quiz = {
  label: 'Questionário sobre esquerda e direita',
  title: 'As suas pernas são iguais?',
  lead: 'Não há duas pernas iguais. Este questionário procura diferenças que vale a pena trabalhar, diz quão certo está e também diz quando não consegue saber.',
  parts: [
    {
      title: 'O que é um desequilíbrio',
      text: 'Um lado faz o mesmo trabalho com menos força, amplitude ou controle do que o outro. Pequenas diferenças são normais em quem corre e está saudável, e o lado que se sai melhor muda com frequência de um dia para o outro. Por isso, aqui só conta uma diferença maior do que essa.',
    },
    {
      title: 'Sinais que as pessoas notam',
      text: 'Uma panturrilha ou um quadril cansa antes. O quadril cai ou o joelho vai para dentro numa das pernas. Um pé bate no chão com mais força, um lado parece mais tenso, um pé do calçado gasta mais depressa. Cada um destes sinais pode ter outras razões, e por isso o questionário procura vários que coincidam.',
    },
    {
      title: 'A que pode levar',
      text: 'Lê-se muitas vezes que um desequilíbrio leva a lesões. Os estudos não concordam: uma diferença entre as pernas não mostrou de forma confiável quem se lesiona. Têm melhor apoio uma lesão anterior e uma única corrida muito mais longa do que o habitual.',
    },
    {
      title: 'Como se trabalha isso',
      text: 'Exercícios de força para as duas pernas, começando pelo lado com resultado mais baixo, mobilidade onde parece tenso, uma pequena mudança de técnica de cada vez e dias de descanso. Em estudos, o treino reduziu diferenças entre as pernas; conte com semanas, e não com dias.',
    },
  ],
  start: 'Começar o questionário',
  time: (questions, tests) =>
    `${count(questions, 'pergunta curta', 'perguntas curtas')}, cerca de ${count(Math.max(Math.ceil(questions / 6), 1), 'minuto')}.${tests ? ' Depois, autotestes, se quiser.' : ''} Deixe em branco o que não souber.`,
  kept: {
    none: 'O questionário não envia nem guarda nada por si só.',
    session: 'O questionário não envia nada por si só. As suas respostas ficam nesta aba até que você a feche.',
    local: 'O questionário não envia nada por si só. As suas respostas ficam neste navegador até que você recomece.',
  },
  limits: 'Serve para informar. Não substitui alguém que examine você.',

  group: (group) => groups[group],
  progress: (at, of) => `${at} de ${of}`,
  progressLabel: 'Progresso',
  progressText: (group, at, of) => (at ? `${group}, ${at} de ${of}` : group),
  why: 'Por que perguntamos',
  back: 'Voltar',
  backToResult: 'Voltar ao resultado',
  next: 'Seguinte',
  skip: 'Não responder',
  seeResult: 'Ver o resultado',
  seeUpdated: 'Ver o resultado atualizado',
  several: 'Escolha tudo o que se aplica.',
  oneEach: 'Escolha um lado onde se aplica e deixe o resto.',
  noneOfThese: 'Nada disto',
  sideOf: (item, side) => `${item}: ${side.toLowerCase()}`,
  numberHint: (unit, min, max) => `${unit}, de ${number(min)} a ${number(max)}`,
  numberLabel: 'A sua resposta',
  problem: (code, limit) =>
    code === 'too-low'
      ? `Isto começa em ${number(limit)}. Verifique o número, por favor.`
      : code === 'too-high'
        ? `Isto vai até ${number(limit)}. Verifique o número, por favor.`
        : code === 'not-whole'
          ? 'Escreva um número inteiro, por favor.'
          : 'Escreva um número, em algarismos, por favor.',

  cadence: {
    title: 'Medir agora',
    tapHint: 'Corra num ritmo leve ou trote no lugar. Pressione o botão cada vez que o pé direito tocar no chão.',
    tap: 'O pé direito toca no chão',
    tapping: (taps) => `${count(taps, 'apoio')}. Continue.`,
    reading: (rate) => `Cerca de ${number(rate)} passos por minuto. Já está preenchido acima.`,
    uneven: (rate) => `Cerca de ${number(rate)} passos por minuto, mas os apoios vieram de forma irregular. Continue a pressionar ou meça de novo.`,
    again: 'Medir de novo',
    countHint: (seconds) => `Ou conte quantas vezes o pé direito toca no chão em ${count(seconds, 'segundo')}.`,
    count: (seconds) => `Contar durante ${count(seconds, 'segundo')}`,
    counted: 'Quantas vezes tocou?',
  },

  overfullWeek: (run, rest) => `${count(run, 'dia')} de corrida e ${count(rest, 'dia')} de descanso: é mais do que uma semana tem. Verifique um dos dois, por favor.`,

  flagsTitle: 'Uma das suas respostas deve ser vista primeiro',
  flagsText: 'Você pode ver agora com quem falar. Ou continue com as perguntas: nada se perde, e de qualquer forma isto vem primeiro no resultado.',
  flagsGoOn: 'Pergunta seguinte',
} satisfies Messages['quiz'];
