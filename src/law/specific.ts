/**
 * Is a task said so that anybody could tell whether it was done? No statute says how to measure that. The measure is ours: stock
 * phrases that fit any family are taken out, and at least three words that say something must be left.
 */

const who = '(?:(?:the|all|any|his|her|their|its|each|every)\\s+)*';
const praised =
  '(?:(?:a|an|safe|stable|appropriate|suitable|adequate|sufficient|legal|verifiable|clean|steady|and|or)\\s+|,\\s*)+';
const nouns = (...words: string[]) => `(?:${words.join('|')})\\b`;

/** Phrases that are found in plans of every family, after published criticism of plans that are all alike. */
const stock = new RegExp(
  `\\b(?:${[
    `(?:follow|comply with|abide by|adhere to|complete)\\s+${who}(?:\\w+\\s+)?${nouns('recommendations?', 'requirements?', 'rules', 'orders', 'instructions', 'directions', 'expectations')}(?:\\s+(?:of|from|by|made by)\\s+${who}\\w+)*`,
    `(?:fully\\s+)?cooperate(?:\\s+fully)?\\s+with\\s+${who}\\w+`,
    `(?:as|if|when|whenever|where)\\s+${nouns('needed', 'appropriate', 'necessary', 'required', 'recommended', 'directed', 'indicated', 'requested', 'possible')}`,
    `(?:participate|engage|take part)\\s+(?:\\w+ly\\s+)?in\\s+${who}(?:\\w+\\s+)?${nouns('services?', 'treatment', 'counseling', 'therapy', 'programs?', 'classes', 'visits', 'visitation')}`,
    `(?:attend|complete)\\s+${who}(?:\\w+\\s+)?${nouns('services', 'treatment', 'counseling', 'therapy', 'programs?', 'class(?:es)?')}`,
    `(?:(?:find|obtain|get|maintain|keep|provide|establish|secure|have)(?:\\s+and\\s+)?\\s*)+${praised}${nouns('housing', 'home', 'residence', 'environment', 'living arrangements?', 'employment', 'job', 'income', 'lifestyle')}`,
    `(?:maintain|keep|stay in)\\s+(?:regular\\s+)?contact\\s+with\\s+${who}\\w+`,
    `demonstrate\\s+${who}(?:an?\\s+)?(?:appropriate\\s+)?${nouns('ability to parent', 'parenting(?: skills)?', 'ability')}`,
  ].join('|')})`,
  'gi',
);

const empty = new Set(
  `a an the and or of to in on at by for from with as is be any all each her his him their them its it that this also
  will shall must`.split(/\s+/),
);

const fewest = 3;

/** English only: the phrases of other languages are not known, and what is not known is not called vague. */
export function isSpecific(text: string, language: string): boolean {
  if (language.split('-')[0] !== 'en') return true;
  const words =
    text
      .replace(stock, ' ')
      .toLowerCase()
      .match(/[^\s.,;:!?()"“”/–—-]+/g) ?? [];
  return words.filter((word) => !empty.has(word)).length >= fewest;
}
