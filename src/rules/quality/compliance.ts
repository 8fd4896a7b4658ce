import { hasSome, type Tongue } from './prose.ts';

/**
 * Does a goal say only that somebody goes somewhere or does as told? It does where nothing stands before the word for that but who
 * does it, and nothing behind it but what, where and when. A goal that also says what will be different is left alone, and so are
 * school, where being there is the change, and the care of a
 * sick child, where doing as the doctor says is.
 */

interface Words {
  /** Parts of words, one of each list stands in everything that is found. */
  hints: readonly (readonly string[])[];
  /** How it is said: "attends". */
  verbs: string;
  /** What is attended, completed or followed. */
  things: string;
  /** Words that cannot stand between the two. */
  between: string;
  /** Words that begin where, when and how often. */
  tails: string;
  /** Where such a part ends. */
  ends: string;
  /** Who, besides names, and words that say nothing. */
  idle: ReadonlySet<string>;
  /** Where going there or doing so is the change itself. */
  change: RegExp;
}

const hinted = (parts: string) => parts.split('|');
const set = (words: string) => new Set(words.split(/\s+/));

const english: Words = {
  hints: [
    hinted(
      'attend|complet|finish|participat|engag|enroll|part in|cooperat|compl|follow|adher|abid|submit|undergo|go to|goes to|going to|graduat',
    ),
    hinted(
      'class|cours|program|workshop|therap|counsel|treat|session|servic|assess|evaluat|recommend|require|order|plan|meeting|group|drug|rehab|aftercare|anger|agency|depart|worker|manager|cps|dfps|dcf',
    ),
  ],
  verbs:
    'attend(?:s|ed|ing)?|complet(?:e|es|ed|ing)|finish(?:es|ed|ing)?|(?:participat|engag)(?:e|es|ed|ing) in|enroll(?:s|ed|ing)? in|tak(?:e|es|ing) part in|cooperat(?:e|es|ed|ing)(?: fully)? with|compl(?:y|ies|ied|ying)(?: fully)? with|follow(?:s|ed|ing)?(?: through (?:with|on))?|adher(?:e|es|ed|ing) to|abid(?:e|es|ing) by|submit(?:s|ted|ting)? to|undergo(?:es|ing)?|go(?:es|ing)? to|graduat(?:e|es|ed|ing) from',
  things:
    'class(?:es)?|courses?|programs?|workshops?|therapy|counseling|treatment|sessions?|services?|assessments?|evaluations?|recommendations?|requirements?|court orders?|(?:case|service|treatment) plan|plan of service|(?:AA|NA|12-step|twelve-step|support|recovery) (?:meetings?|groups?)|drug (?:tests?|testing|screens?|screening)|rehab|aftercare|anger management|agency|department|caseworker|case manager|social worker|CPS|DFPS|DCFS|DCF',
  between: 'in|with|to|at|for|from|that|who|which|until|so|before|when|is|are|has|without|not',
  tails: 'at|with|through|by|in|on|from|for|as|of|until|every|each|once|twice|weekly|monthly|per|within|during',
  ends: 'and|or|so|to|then|without|but|until',
  idle: set(
    `a an the and or to of will shall must should is are be has have agrees all any his her their its each both
    successfully fully regularly consistently actively mother father parent parents family she he they mr mrs ms
    ordered required recommended other related`,
  ),
  change:
    /\b(?:schools?|grades?|college|GED|diploma|day ?care|preschool|Head Start|doctors?|nurses?|pediatric\w*|asthma|insulin|diabetes|medicines?|medications?|dos(?:es|age))\b/i,
};

const spanish: Words = {
  hints: [
    hinted('asist|acud|complet|termin|particip|cooper|cumpl|sigu|segu|inscrib|somet'),
    hinted(
      'clase|curso|programa|taller|terapia|consejer|tratamiento|sesion|servicio|evaluaci|recomendaci|requisit|tribunal|plan|drogas|manejo|agencia|departamento|trabajador',
    ),
  ],
  verbs:
    '(?:asist|acud)(?:e|en|ir|irá|irán) a|complet(?:a|an|ar|ará|arán)|termin(?:a|an|ar|ará|arán)|particip(?:a|an|ar|ará|arán) en|cooper(?:a|an|ar|ará|arán) con|cumpl(?:e|en|ir|irá|irán)(?: con)?|sigu(?:e|en)|seguir(?:á|án)?|se (?:inscriben?|inscribirán?) en|se (?:someten?|someterán?) a',
  things:
    'clases?|cursos?|programas?|taller(?:es)?|terapia|consejería|tratamiento|sesiones|servicios?|evaluaci(?:ón|ones)|recomendaciones|requisitos|órdenes del tribunal|plan (?:del caso|de servicios|de tratamiento)|pruebas de drogas|manejo del? (?:la )?(?:ira|enojo)|agencia|departamento|trabajadora? social',
  between: 'en|con|para|que|hasta|sin|no|cuando|es|son|está|están',
  tails: 'a|al|en|con|por|de|del|para|cada|una|dos|tres|semanal(?:es|mente)?|durante|hasta',
  ends: 'y|e|o|sin|pero|luego',
  idle: set(
    `el la los las un una unos unas y e o a de del todo toda todos todas su sus ambos ambas debe deben madre padre padres
    familia ella él ellos ellas regularmente satisfactoriamente exitosamente plenamente con éxito otros otras`,
  ),
  change:
    /(?<!\p{L})(?:escuelas?|grados?|universidad|preparatoria|diploma|guardería|preescolar|doctora?|médic\p{L}+|enfermer\p{L}+|pediatr\p{L}+|asma|insulina|diabetes|medicinas?|medicamentos?|dosis)(?!\p{L})/iu,
};

interface Compiled extends Words {
  verb: RegExp;
  phrases: RegExp;
  more: RegExp;
}

function compiled(words: Words): Compiled {
  const { verbs, things, between, tails, ends } = words;
  const [open, close] = ['(?<!\\p{L})', '(?!\\p{L})'];
  const word = `(?!(?:${between})${close})[\\p{L}\\d'’&/-]+,?`;
  const object = `(?:\\s+${word}){0,6}?\\s+(?:${things})${close}`;
  const tail = `(?:\\s+(?:${tails})${close}(?:\\s+(?!(?:${ends})${close})[^\\s,.;:]+)*)*`;
  return {
    ...words,
    verb: new RegExp(`${open}(?:${verbs})${close}`, 'iu'),
    phrases: new RegExp(`${open}(?:${verbs})${object}${tail}`, 'giu'),
    more: new RegExp(
      `(?:,|${open}(?:and|or|y|e|o)${close})\\s+(?:${word}\\s+){0,3}?(?:${things})${close}${tail}`,
      'giu',
    ),
  };
}

const languages: Record<Tongue, Words | Compiled> = { en: english, es: spanish };

/** Compiled when a language is first judged: most plans are in one. */
function wordsOf(tongue: Tongue): Compiled {
  const words = languages[tongue];
  if ('verb' in words) return words;
  const made = compiled(words);
  languages[tongue] = made;
  return made;
}

/** The word for it as it stands in the text ("attends"), where the text says nothing else; null where it says more. */
export function complianceIn(text: string, tongue: Tongue): string | null {
  const plain = text.toLowerCase();
  if (!languages[tongue].hints.every((parts) => hasSome(plain, parts))) return null;
  const words = wordsOf(tongue);
  const said = words.verb.exec(text);
  if (said === null || words.change.test(text)) return null;
  const isIdle = (word: string) => words.idle.has(word.toLowerCase()) || /^(?:\p{Lu}|\d)/u.test(word);
  const wordsOfPart = (part: string) => part.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
  if (!wordsOfPart(text.slice(0, said.index)).every(isIdle)) return null;
  const left = text.slice(said.index).replace(words.phrases, ' ');
  if (left === text.slice(said.index)) return null;
  const more = wordsOfPart(left.replace(words.more, ' ')).filter((word) => !isIdle(word));
  return more.length <= 1 ? said[0] : null;
}
