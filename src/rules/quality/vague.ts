import { hasSome, type Tongue } from './prose.ts';

/**
 * Words that everybody understands in a way of their own, so that nobody can tell when enough was done. Some are vague wherever
 * they stand; others, such as "stable housing", only where the text does not say how much, how often or what is meant.
 */

interface Words {
  always: RegExp;
  alone: RegExp;
  /** Says how much, how often, or what is meant. */
  precise: RegExp;
  /** Where "as needed" is what a doctor wrote. */
  medicine: RegExp;
}

const pattern = (...parts: string[]) => new RegExp(`(?<![\\p{L}-])(?:${parts.join('|')})(?!\\p{L})`, 'iu');

const english = (): Words => ({
  always: pattern(
    'as (?:needed|necessary|appropriate|required|directed|indicated)(?! (?:by|in|on|to))',
    '(?:if|when|whenever|where|wherever) (?:needed|necessary|appropriate|possible)',
    'ASAP|as soon as possible',
    'in a timely (?:manner|fashion)|on a regular basis',
    'demonstrat(?:e|es|ing) (?:(?:the|an?|his|her|their|appropriate|positive|effective) )*(?:ability to (?:parent|care|provide|protect|meet|be)|parenting(?: skills)?|understanding|insight|stability)',
    'follow(?:s|ing)? (?:(?:all|any|the|every|through with) )*(?:\\p{L}+ )?recommendations?',
    'cooperat(?:e|es|ing) (?:fully )?with (?:(?:the|all|any) )?(?:agency|department|caseworker|services|providers?|CPS|DFPS|DCFS|DCF)',
    'mak(?:e|es|ing) (?:(?:significant|adequate|good|sufficient) )?progress',
    '(?:do|does|try|tries) (?:his|her|their) best',
    'et cetera|etc|and so (?:on|forth)',
    'work(?:s|ing)? on (?:his|her|their) (?:issues|problems|parenting|behavior)',
    'address(?:es|ing)? (?:his|her|their|any|all) (?:issues|problems|concerns)',
    '(?:be|become|becomes|is) a (?:good|better) (?:mother|father|parent)',
  ),
  alone: pattern(
    '(?:stable|appropriate|adequate|suitable|sufficient)(?:,? (?:and )?(?!and )\\p{L}+)? (?:housing|home|environment|employment|job|income|lifestyle|living (?:arrangements?|situation)|residence|supervision|care|discipline|parenting|boundaries|behaviou?r|interactions?|relationships?|support|skills|manner|decisions)',
  ),
  precise:
    /\d|[:(]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|each|every|once|twice|daily|weekly|monthly|such as|for example|that is)\b/i,
  medicine: /\b(?:medicines?|medications?|inhaler|insulin|dos(?:e|es)|cream|tablets?|prescri\w+|pain)\b/i,
});

const spanish = (): Words => ({
  always: pattern(
    'según (?:sea (?:necesario|apropiado|posible)|corresponda|se requiera|se indique|haga falta)',
    '(?:cuando|si|siempre que) (?:sea|es|fuera) (?:necesario|posible|apropiado)',
    'lo antes posible|de manera oportuna|de (?:forma|manera) regular',
    'd?emostrar(?:á|án)? (?:(?:la|una|su|sus) )?(?:capacidad de (?:cri|cuid|prote|ser)\\p{L}*|comprensión|estabilidad|habilidades de crianza)',
    '(?:seguir(?:á|án)?|sigue|siguen) (?:(?:todas|las|cualquier) )*recomendaci(?:ón|ones)',
    'cooper(?:ar|a|ará|an|arán) (?:plenamente )?con (?:la agencia|el departamento|los servicios|los proveedores|la trabajadora social|el trabajador social)',
    'hacer (?:su mejor esfuerzo|todo lo posible|lo posible)',
    'etc|etcétera|y así sucesivamente',
    'trabajar en sus problemas',
    'ser (?:una (?:buena|mejor) madre|un (?:buen|mejor) padre|mejores padres)',
  ),
  alone: pattern(
    '(?:vivienda|casa|hogar|ambiente|entorno|empleo|trabajo|ingresos?|supervisión|cuidados?|disciplina|crianza|límites|conductas?|comportamiento|relaci(?:ón|ones)|apoyo|habilidades|decisiones) (?:(?:seguro|segura|sano|sana) y )?(?:estables?|adecuad[oa]s?|apropiad[oa]s?|suficientes?)',
  ),
  precise:
    /\d|[:(]|(?<!\p{L})(?:un[oa]? vez|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|cada|tod[oa]s l[oa]s|diari\p{L}+|semanal\p{L}*|mensual\p{L}*|por ejemplo|es decir)(?!\p{L})/iu,
  medicine:
    /(?<!\p{L})(?:medicinas?|medicamentos?|inhalador|insulina|dosis|crema|pastillas?|recet\p{L}+|dolor)(?!\p{L})/iu,
});

/** Parts of words, one of which stands in everything that is found. */
const hints: Readonly<Record<Tongue, readonly string[]>> = {
  en: 'needed necessary appropriat required directed indicated possible asap timely basis demonstrat recommendation cooperat progress best etc cetera forth issue problem parenting behavior concern good better stable adequate suitable sufficient'.split(
    ' ',
  ),
  es: 'necesari apropiad posible correspond requier indique falta oportun regular emostrar recomendaci cooper esfuerzo etc sucesiv problema buen mejor estable adecuad suficient'.split(
    ' ',
  ),
};

const makers = { en: english, es: spanish };
const made: Partial<Record<Tongue, Words>> = {};

const onCondition = /^(?:as|if|when|según|cuando|si)/i;

/** The vague words as they stand in the text; null where there are none. */
export function vagueIn(text: string, tongue: Tongue): string | null {
  if (!hasSome(text.toLowerCase(), hints[tongue])) return null;
  made[tongue] ??= makers[tongue]();
  const { always, alone, precise, medicine } = made[tongue];
  const found = always.exec(text)?.[0] ?? null;
  if (found !== null) return medicine.test(text) && onCondition.test(found) ? null : found;
  const weak = alone.exec(text)?.[0] ?? null;
  return weak === null || precise.test(text) ? null : weak;
}
