import {evaluateSync, parse} from 'groq-js'

/** Whether a document lies within a grant's filter, asked by the person with this id. */
export type DocumentFilter = (document: {_id: string}, identity: string) => boolean

const compiled = new Map<string, DocumentFilter>()

/**
 * Compiles a grant's GROQ filter. As on hosted Sanity it sees one document and nothing else: no
 * `->`, no other documents. Throws a GroqSyntaxError on a filter that does not parse.
 */
export function compileFilter(filter: string): DocumentFilter {
  const known = compiled.get(filter)
  if (known !== undefined) return known
  const tree = parse(`*[${filter}]`)
  const matches: DocumentFilter = (document, identity) => {
    const result = evaluateSync(tree, {dataset: [document], identity})
    return result.type === 'array' && result.data.length === 1
  }
  compiled.set(filter, matches)
  return matches
}
