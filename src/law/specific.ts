/**
 * Is a task said so that anybody could tell whether it was done? No statute says how to measure that. The measure is ours: stock
 * phrases that fit any family are taken out, and at least three words that say something must be left.
 */

const who = '(?:(?:the|all|any|his|her|their|its|each|every)\\s+)*';
const praised =
  '(?:(?:a|an|safe|stable|appropriate|suitable|adequate|sufficient|legal|verifiable|clean|steady|and|or)\\s+|,\\s*)+';
const nouns = (...words: string[]) => `(?:${words.join('|')})\\b`;

const having = ['find', 'obtain', 'get', 'maintain', 'keep', 'provide', 'establish', 'secure', 'have'];

/**
 * Phrases that are found in plans of every family, after published criticism of plans that are all alike: what each begins with, and
 * how it goes on.
 */
const stock: readonly { heads: readonly string[]; rest: string }[] = [
  {
    heads: ['follow', 'comply with', 'abide by', 'adhere to', 'complete'],
    rest: `\\s+${who}(?:\\w+\\s+)?${nouns('recommendations?', 'requirements?', 'rules', 'orders', 'instructions', 'directions', 'expectations')}(?:\\s+(?:of|from|by|made by)\\s+${who}\\w+)*`,
  },
  { heads: ['fully cooperate', 'cooperate'], rest: `(?:\\s+fully)?\\s+with\\s+${who}\\w+` },
  {
    heads: ['as', 'if', 'when', 'whenever', 'where'],
    rest: `\\s+${nouns('needed', 'appropriate', 'necessary', 'required', 'recommended', 'directed', 'indicated', 'requested', 'possible')}`,
  },
  {
    heads: ['participate', 'engage', 'take part'],
    rest: `\\s+(?:\\w+ly\\s+)?in\\s+${who}(?:\\w+\\s+)?${nouns('services?', 'treatment', 'counseling', 'therapy', 'programs?', 'classes', 'visits', 'visitation')}`,
  },
  {
    heads: ['attend', 'complete'],
    rest: `\\s+${who}(?:\\w+\\s+)?${nouns('services', 'treatment', 'counseling', 'therapy', 'programs?', 'class(?:es)?')}`,
  },
  {
    heads: having,
    rest: `(?:\\s+and\\s+(?:${having.join('|')}))*\\s+${praised}${nouns('housing', 'home', 'residence', 'environment', 'living arrangements?', 'employment', 'job', 'income', 'lifestyle')}`,
  },
  { heads: ['maintain', 'keep', 'stay in'], rest: `\\s+(?:regular\\s+)?contact\\s+with\\s+${who}\\w+` },
  {
    heads: ['demonstrate'],
    rest: `\\s+${who}(?:an?\\s+)?(?:appropriate\\s+)?${nouns('ability to parent', 'parenting(?: skills)?', 'ability')}`,
  },
];

/** The text without the phrases. Each is looked for only where it could begin: most tasks have none of them. */
function withoutStock(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  const words = new Set(plain.toLowerCase().match(/\w+/g));
  return stock.reduce((left, { heads, rest }) => {
    const here = heads.filter((head) => head.split(' ').every((word) => words.has(word)));
    return here.length === 0 ? left : left.replace(new RegExp(`\\b(?:${here.join('|')})${rest}`, 'gi'), ' ');
  }, plain);
}

const empty = new Set(
  `a an the and or of to in on at by for from with as is be any all each her his him their them its it that this also
  will shall must`.split(/\s+/),
);

const fewest = 3;

/** English only: the phrases of other languages are not known, and what is not known is not called vague. */
export function isSpecific(text: string, language: string): boolean {
  if (language.split('-')[0] !== 'en') return true;
  const words =
    withoutStock(text)
      .toLowerCase()
      .match(/[^\s.,;:!?()"“”/–—-]+/g) ?? [];
  return words.filter((word) => !empty.has(word)).length >= fewest;
}
