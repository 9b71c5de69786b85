import type {FieldName} from '../../lead/fields.js';
import type {Messages} from '../../messages/registry.js';
import {momentOf} from '../shared/reply-time.js';
import {counted} from './common.js';

const hours = (n: number): string => (n > 48 && n % 24 === 0 ? `${n / 24}日` : `${n}時間`);

const shared = {result: 'クイズの結果', plan: 'トレーニングプラン', both: 'クイズの結果とトレーニングプラン'} as const;

const labels: Readonly<Record<FieldName, string>> = {
  name: 'お名前',
  email: 'メールアドレス',
  phone: '電話番号',
  goal: 'どのようなことをお手伝いしましょうか？',
  message: 'ほかに伝えておきたいことはありますか？',
};
const stillHere = '入力した内容はすべて残っています。';

export const coaching = {
  heading: 'コーチに相談する',
  promise: (n) => `${hours(n)}以内にお返事します。`,
  label: (field) => labels[field],
  optional: '（任意）',
  thisSite: 'このサイト',
  typo: (email) => `${email}ではありませんか？`,
  typoTaken: (email) => `${email}に変更しました。`,

  problem: (_field, problem, limit): string => {
    switch (problem) {
      case 'missing':
        return 'お返事できるように、メールアドレスを入力してください。';
      case 'email':
        return 'メールアドレスの形になっていないようです。name@example.comのように入力してください。';
      case 'phone':
        return '電話番号の形になっていないようです。国番号の前に+を付けて、数字で入力してください。';
      case 'too-long':
        return `長すぎるため受け取れません。${counted(limit, '文字')}まで入力できます。`;
    }
  },
  consentMissing: '同意する場合は、ここにチェックを入れてください。チェックがないと、こちらからご連絡できません。',
  problems: (n) => `確認が必要な項目が${n}つあります。`,

  consent: (controller) => `ここに入力した内容を、${controller}がコーチングについて私に連絡するために使うことに同意します。この同意はいつでも取り消せます。`,
  share: (controller, what) => `${shared[what]}も送ります。${controller}は、返信を準備するために、私の健康に関するこれらの回答を使うことができます。`,
  shareWhy: 'ご希望の場合だけで構いません。どこが痛むか、左右の脚を比べてどうかは、法律で慎重に守られている健康に関する情報です。チェックを入れないかぎり、このページの外に出ることはありません。',
  policy: (controller) => `${controller}のデータの取り扱いについて`,
  newTab: '（新しいタブで開きます）',

  review: '送信される内容を正確に確認する',
  reviewJson: '同じ内容を、送信時の形（JSON）で見る',
  sent: {
    name: 'お名前',
    email: 'メールアドレス',
    phone: '電話番号',
    goal: '目標',
    message: 'メッセージ',
    consent: '同意する内容',
    to: '送信先',
    page: '送信元のページ',
    form: 'フォーム',
    language: '言語',
    partner: 'パートナー',
    campaign: 'キャンペーン',
    result: 'クイズの結果',
    plan: 'トレーニングプラン',
    check: '人であることの確認',
  },
  sentResult: (findings) => (findings === 0 ? '結果（目につくところはなし）' : `結果（目につくところ${counted(findings, '件')}）`),
  sentPlan: (weeks, sessions) => `${counted(weeks, '週間')}、セッション全${counted(sessions, '回')}`,
  sentCheck: '人であることを確認済み',

  send: '送信する',
  sending: '送信中…',
  stillSending: 'いつもより時間がかかっています。このページを開いたままにしてください。',
  again: 'もう一度試す',

  challenge: {
    title: '最後の確認です',
    text: {
      honeypot: `人には見えない欄に入力がありました。ブラウザが入力したのかもしれません。人であることを確認してください。${stillHere}`,
      'too-fast': `とても早い送信でした。人であることを確認してください。${stillHere}`,
      'no-interaction': `人が入力したかどうかを判断できませんでした。人であることを確認してください。${stillHere}`,
    },
    confirm: '私は人です。送信する',
    once: 'もう一度、ご自分でボタンを押してください。',
  },

  accepted: {
    title: (firstName) => (firstName ? `${firstName}さん、ありがとうございます` : 'ありがとうございます'),
    text: (controller) => `ご相談は${controller}に届きました。`,
    replyBy: (at, now, region) => {
      const {days, time, date} = momentOf(at, now, region, 'ja');
      return `${(days < 2 && ['今日', '明日'][days]) || date}の${time}`;
    },
    replyBefore: 'お返事は',
    replyAfter: (email) => `（現地時間）までに、${email}にお送りします。`,
    next: '見つからないときは、迷惑メールのフォルダーを確認してください。',
  },

  queued: {
    title: 'まだ送信されていません',
    text: (controller) => `ただいま${controller}に接続できませんでした。7日間、自動で送信を試し続けます。`,
    kept: {
      local: 'このページは閉じても大丈夫です。ご相談の内容はこのブラウザに残り、次にこのサイトを開いたときに送信されます。',
      session: 'このタブを開いたままにしてください。再読み込みはできますが、閉じるとご相談の内容が失われます。',
      none: 'このページを開いたままにしてください。このブラウザでは、ページを閉じるとご相談の内容が残りません。',
    },
    hurry: '今すぐ試す',
    withdraw: '取り消す',
    taking: '取り消しています…',
    contact: 'または、直接ご連絡ください：',
  },

  failed: {
    title: '送信できませんでした',
    refused: (controller) => `${controller}はご相談を受け取れませんでした。${stillHere}`,
    expired: `7日間待ちましたが、接続できなかったため、ご相談は送信されませんでした。${stillHere}`,
    withdrawn: 'ご相談を取り消しました。送信されていません。',
    erased: 'ご相談はもうこのブラウザに残っていません。返信がない場合は、もう一度送信してください。',
  },

  preview: 'プレビュー：送信も保存もされません。',
} satisfies Messages['coaching'];
