import type {PolicyOptions} from '../PolicyOptions.ts'
import {type CompiledLexicon, compileLexicon} from './compileLexicon.ts'

/** Which texts of a document are searched, and for what. */
export type TextSearch = {
  /** Names of fields whose texts no reader sees. */
  readonly hiddenFields: ReadonlySet<string>
  readonly lexicon: CompiledLexicon
}

const known = new WeakMap<PolicyOptions, TextSearch>()

/** What the options of a project say about it, put together once. */
export function textSearchOf(options: PolicyOptions): TextSearch {
  const search = known.get(options) ?? {
    hiddenFields: new Set(options.hiddenFields),
    lexicon: compileLexicon(options.lexicon),
  }
  known.set(options, search)
  return search
}
