/**
 * Does a text say that not completing the plan is by itself a ground for terminating parental rights? Usual ways to say it, within one
 * sentence, in English and Spanish. Better a sentence that is missed than one that is wrongly found: "may be considered", "is no longer
 * a ground" and "is not enough" are none.
 */
export const saysAloneAGround = (text: string) => {
  if (!about.test(text)) return false;
  const plain = text.replace(/\s+/g, ' ');
  return sayings.some((saying) => saying.test(plain));
};

/** What every way to say it names: most texts of a plan are about something else. */
const about = /\b(?:rights|relationship|terminat\w*|derechos)\b/i;

/** What stands between two parts of one sentence. */
const some = '[^.;:!?]{0,60}';

const failing =
  '\\b(?:(?:fail(?:ure|ing|s)?(?: to)?|not|non-?) ?(?:\\w+ly )?(?:complet|compl[yi]|follow|finish|fulfil)\\w*)';
const byItself = '(?:,? ?(?:by itself|in itself|in and of itself|of itself|on its own|alone|therefore),?)?';
const article = '(?: (?!(?:not|no|never|one|only)\\b)[\\w-]+){0,3}?';
const rights = "terminat\\w+(?: (?:of )?(?:[\\w'’-]+ ){0,4}?(?:rights|relationship)\\b| ?(?:[.,;!]|$))";

const noCumplir = '(?:\\bno (?:completa|cumpl|termina|segui|seguir)\\w*|\\bincumpli\\w+)';
const porSi = '(?:,? ?por s[ií] (?:sol[oa]|mism[oa]),?)?';

const sayings = [
  new RegExp(
    `${failing}${some}\\bplan\\b${some} (?:is|are|shall be|will be|constitutes?)${byItself}${article} (?:grounds?|basis|enough|sufficient)\\b${byItself}${some}${rights}`,
    'i',
  ),
  new RegExp(
    `\\brights ${some}\\bterminated (?:solely|just|simply) (?:for|because|due to)\\b${some}${failing}${some}\\bplan\\b`,
    'i',
  ),
  new RegExp(
    `${noCumplir}${some}\\bplan\\b${some}(?<! no) (?:es|será|constituye|basta)${porSi}(?: una?)?(?: (?!solo|no)[\\wáéíóú]+)? (?:causa|causal|motivo|fundamento|suficiente|para)(?![\\wáéíóú])${some}(?:termin|p[eé]rd)${some}derechos`,
    'i',
  ),
];
