import {cleaned} from './cleaned.ts'
import type {PartOptions} from './PageOptions.ts'

/** The content of a part, safe to decide by. In the context of a page it is that already. */
export function partOf<Content>(content: Content, {context}: PartOptions): Content {
  return context ? content : cleaned(content)
}
