/** Languages whose words are held against the list. */
export const CHECKED = ['en', 'de', 'es', 'fr', 'pt', 'nl', 'ja', 'ar'] as const;
export type Checked = (typeof CHECKED)[number];

/** A reason why words stay out, and the words in each language. */
export interface Forbidden {
  readonly why: string;
  readonly words: Readonly<Record<Checked, string>>;
}

/**
 * Words that would make this a medical device or a promise, for a clinician to read; `docs/words.md` has them as a
 * table. `*` is any beginning or ending, `(a|b)` either; accents and capitals do not matter.
 */
export const forbidden: readonly Forbidden[] = [
  {
    why: 'Only a professional names a condition.',
    words: {en: 'diagnos*', de: '*diagnos*', es: 'diagnost*', fr: 'diagnosti*', pt: 'diagnost*', nl: '*diagnos*', ja: '診断', ar: '*تشخيص*, *يشخص*, *نشخص*'},
  },
  {
    why: 'Exercises here are training, not therapy.',
    words: {
      en: 'treat, treats, treated, treating, treatment*',
      de: 'behandel*, behandl*, therapier*, therapie, therapien',
      es: 'tratamiento*, tratar, terapia, terapias',
      fr: 'traitement*, traiter, traite, soigner, soigne, therapie*',
      pt: 'tratamento*, tratar, terapia, terapias',
      nl: 'behandel*, therapie*',
      ja: '治療',
      ar: '*علاج*, *يعالج*, *تعالج*, *نعالج*',
    },
  },
  {
    why: 'Nothing here cures or heals.',
    words: {
      en: 'cure, cures, cured, curing, heal, heals, healed, healing',
      de: 'heil, heile*, heilt*, heilung*, kurier*',
      es: 'cura, curan, curar*, curacion*, sana, sanan, sanar, sanacion',
      fr: 'gueri*, cicatris*',
      pt: 'cura, curam, curar*, sara, saram, sarar',
      nl: 'genees*, genezen, geneest, genas, heelt, helen',
      ja: '治る, 治り, 治す, 治し, 完治, 治癒',
      ar: '*شفاء*, *يشفي*, *تشفي*, *نشفي*',
    },
  },
  {
    why: 'No home programme has been shown to prevent running injuries.',
    words: {
      en: 'prevent*',
      de: 'verhinder*, vorbeug*, verhut*, pravent*',
      es: 'preven*, previen*, previn*',
      fr: 'preven*, previen*, empeche*',
      pt: 'preven*, previn*',
      nl: 'voorkom*, prevent*',
      ja: '予防',
      ar: '*وقاية*, *الوقائي*, *يقي *',
    },
  },
  {
    why: 'Nobody can promise a result.',
    words: {en: 'guarante*', de: 'garanti*', es: 'garanti*', fr: 'garanti*', pt: 'garanti*, garante*', nl: 'garand*, garanti*', ja: '保証', ar: '*ضمان*, *يضمن*, *نضمن*, *مضمون*'},
  },
  {
    why: 'A test was lower; nobody is weak.',
    words: {
      en: 'weak (leg|side|muscle|hip|calf)',
      de: 'schwach* (bein|seite|muskel|hufte|wade)',
      es: '(pierna|lado|musculo|cadera|pantorrilla) debil*',
      fr: '(jambe|cote|muscle|hanche|mollet) faible*',
      pt: '(perna|lado|musculo|quadril|panturrilha) frac*',
      nl: 'zwak* (been|kant|zijde|spier|heup|kuit)',
      ja: '弱い(脚|足|側|筋)',
      ar: '*(ساق|جانب|عضلة|ورك) *ضعيف*',
    },
  },
  {
    why: 'No fear.',
    words: {
      en: '(bad|wrong|broken|defective) (leg|side|hip|knee)',
      de: '(schlecht*|falsch*|kaputt*|defekt*) (bein|seite|hufte|knie)',
      es: '(pierna|lado|cadera|rodilla) (mal|mala|malo|equivocad*|rot*|defectuos*)',
      fr: '(mauvais*|defectueu*) (jambe|cote|hanche|genou)',
      pt: '(perna|lado|quadril|joelho) (ruim|errad*|quebrad*|defeituos*)',
      nl: '(slecht*|verkeerd*|kapot*|defect*) (been|kant|zijde|heup|knie)',
      ja: '(悪い|間違った|壊れた)(脚|足|側|膝)',
      ar: '*(ساق|جانب|ورك|ركبة) *(سيئ|خاطئ|معيب)*',
    },
  },
];

/** Names that have such a word in them and claim nothing, such as that of a profession. */
const NAMES: Readonly<Partial<Record<Checked, string>>> = {ar: '*العلاج الطبيعي*, *علاج طبيعي*'};

/** Without accents, vowel signs and capitals, so that a list needs each word once. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Languages that write words without a space between them. */
const UNSPACED: readonly Checked[] = ['ja'];

const patternOf = (word: string, lang: Checked): RegExp => {
  const body = plain(word).replaceAll('*', '\\p{L}*');
  return new RegExp(UNSPACED.includes(lang) ? body : `(?<!\\p{L})${body}(?!\\p{L})`, 'gu');
};
const patternsOf = (words: string, lang: Checked): RegExp[] => words.split(',').map((word) => patternOf(word.trim(), lang));

/** What is wrong with a text in a language, if anything. */
export function claimsIn(text: string, lang: Checked = 'en'): string[] {
  const said = patternsOf(NAMES[lang] ?? '', lang).reduce((left, name) => (NAMES[lang] ? left.replace(name, '…') : left), plain(text));
  return forbidden.flatMap(({why, words}) => patternsOf(words[lang], lang).flatMap((pattern) => (said.match(pattern) ?? []).slice(0, 1)).map((found) => `“${found}” in “${text}”: ${why}`));
}

/** Every text inside a value, as path and words; functions are called with sample arguments. */
export function* textsIn(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield* textsIn(said(value as (...args: unknown[]) => unknown), `${path}()`);
  else if (value !== null && typeof value === 'object') for (const [key, item] of Object.entries(value)) yield* textsIn(item, path ? `${path}.${key}` : key);
}

/** What a message function says for one or another sample; those that need their real arguments are tried with more. */
function said(speak: (...args: unknown[]) => unknown): unknown {
  const samples = ['left', 2, ['left', 'right'], {}];
  return samples.flatMap((sample) => {
    try {
      return [speak(sample, sample, sample, sample)];
    } catch {
      return [];
    }
  });
}
