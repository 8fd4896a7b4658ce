import type { MessageId, MessageReference, Messages, Words } from './wording.ts';

/** What `say` gives: a part of a finding, a problem or the report of a rule. */
export interface Worded {
  message: MessageReference;
}

type Given<K extends MessageId> = Parameters<Messages[K]>;

/** A message of the catalogue with its arguments, as findings and problems carry it. No words are made of it here. */
export function say<K extends MessageId>(id: K, ...[args]: Given<K>): { message: MessageReference<K> } {
  return { message: { id, args: args ?? {} } as MessageReference<K> };
}

/** What a message says in the words of a language. */
export function wordsOf({ id, args }: MessageReference, language: Messages): Words {
  const message = language[id] as (args: object) => Words;
  return message(args);
}
