const nothing =
  /^(?:n\/?a|none|nothing|tbd|to be determined|unknown|pending|ningun[oa]?|nada|no aplica|por determinar|pendiente|-+|\?+)?[.\s]*$/i;

/** Does an answer say nothing: left out, or "TBD"? */
export const emptyAnswer = (text: string): boolean => nothing.test(text.trim());
