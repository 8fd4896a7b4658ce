/** Rules about files that cannot be read or are not sound plans. */
export const filesRules = {
  'syntax/yaml': {
    what: 'The file is not valid YAML.',
    why: 'A file that cannot be read tells nobody anything: no date in it is watched and no document can be made of it.',
    fix: 'Mend the line that the finding points to. Every error of the file is listed, often one mistake causes several.',
  },
  'syntax/encoding': {
    what: 'The file is not plain UTF-8 text of a size that people write, or holds invisible control characters.',
    why: 'Documents made from such a file would differ from what its author saw.',
    fix: 'Save the file as UTF-8 text, delete the character that the finding names, and keep scans outside the plan.',
  },
  'format/schema': {
    what: 'A value is missing or not of the kind that the plan format asks for.',
    why: 'What is not in its place is not watched, not printed and not understood by others who read the file.',
    fix: 'Write the value as the finding says. An editor that uses the JSON Schema (caseplan schema) completes and explains every key.',
  },
  'format/unknown-key': {
    what: 'A key is not one of the plan format.',
    why: 'A misspelled key would silently drop what stands under it: a due date that nobody watches.',
    fix: 'Correct the spelling, or begin a key of your own with x- to keep it in the file.',
  },
  'format/reference': {
    what: 'An id points to nothing, or to the wrong kind of thing.',
    why: 'A task whose assignee does not exist has nobody who does it.',
    fix: 'Correct the id, or add what it names.',
  },
  'format/duplicate-id': {
    what: 'Two things in the file have the same id.',
    why: 'Nobody could tell which of the two is meant.',
    fix: 'Give one of them another id and correct what points to it.',
  },
  'format/date': {
    what: 'A date is not a calendar date spelled YYYY-MM-DD.',
    why: '02/03/2026 is a day in February to one reader and in March to another, and a time with a zone moves a deadline by a day.',
    fix: 'Write the year first, then month and day: 2026-04-15.',
  },
  'format/unknown-code': {
    what: 'A code is not one that caseplan knows, in a list that is open to codes of your own.',
    why: 'Rules and legal clocks look for the codes they know; an unknown one is printed, but nothing watches it.',
    fix: 'Use a known code where one fits.',
  },
  'format/translation': {
    what: 'A text is missing in a language that the plan promises.',
    why: 'Parents must get the plan in a language that they understand; a document with holes in it is not that.',
    fix: 'Add the text in that language, or take the language out of `translations`.',
  },
};
