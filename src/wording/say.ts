import { messages } from './en/messages.ts';
import type { MessageId, Messages, Said, Words } from './wording.ts';

/** A message in English that can be put into another language later (`wordsOf`). */
export interface Worded<K extends MessageId = MessageId> extends Words {
  said: Said<K>;
}

/** A message of the catalogue with its arguments. */
export function say<K extends MessageId>(id: K, ...args: Parameters<Messages[K]>): Worded<K> {
  const said = { id, args };
  return { ...wordsOf(said, messages), said };
}

/** What was said, in the words of a language. */
export function wordsOf<K extends MessageId>({ id, args }: Said<K>, language: Messages): Words {
  const message = language[id] as (...args: Parameters<Messages[K]>) => Words;
  return message(...args);
}
