/** A search as people type it: words and phrases that must occur, and those that must not. */
export type TextQuery = {required: string[]; excluded: string[]}

const TERM = /(-?)(?:"([^"]*)"|(\S+))/g

/** Reads a `text::query` string: words, `"exact phrases"`, `-excluded` terms and `prefix*`. */
export function parseTextQuery(text: string): TextQuery {
  const query: TextQuery = {required: [], excluded: []}
  for (const [, minus, phrase, word] of text.matchAll(TERM)) {
    const term = (phrase ?? word ?? '').replaceAll('"', '').trim()
    if (/[\p{L}\p{N}]/u.test(term)) query[minus === '-' ? 'excluded' : 'required'].push(term)
  }
  return query
}
