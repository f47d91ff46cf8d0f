import {documentHash} from '../../../policy/review/index.ts'
import {textOf} from '../preview/textOf.ts'
import type {ContentChange} from './contentChanges.ts'
import {type Paragraph, paragraphsIn} from './paragraphs.ts'
import {plainContent} from './plainContent.ts'

/** Something that came to, went from or changed in a paragraph beside its text. */
export type MarkChange = {
  /** Tells it apart from the others. */
  readonly key: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** A type of the schema (`claim`, `link`), or the name of a format (`strong`). */
  readonly type: string
  /** The words that it marks; empty for an object in the text. */
  readonly text: string
}

type Part = {readonly type: string; readonly text: string; readonly hash: string}

/** What a paragraph holds beside its text: what marks its words, and objects in it. */
function partsOf({children, markDefs}: Paragraph): Map<string, Part> {
  const parts = new Map<string, Part>()
  const definitions = new Map(markDefs.map((definition) => [definition['_key'], definition]))
  for (const child of children) {
    if (typeof child['text'] !== 'string') {
      const type = textOf(child['_type']) ?? ''
      parts.set(`object ${textOf(child['_key']) ?? ''}`, {
        type,
        text: '',
        hash: documentHash(child),
      })
      continue
    }
    for (const mark of Array.isArray(child['marks']) ? child['marks'] : []) {
      const definition = definitions.get(mark)
      const before = parts.get(`mark ${mark}`)?.text ?? ''
      parts.set(`mark ${mark}`, {
        type: textOf(definition?.['_type']) ?? String(mark),
        text: `${before}${child['text']}`,
        hash: definition === undefined ? '' : documentHash(definition),
      })
    }
  }
  return parts
}

function kindOf(
  before: Part | undefined,
  after: Part | undefined,
  isSameText: boolean,
): MarkChange['kind'] | undefined {
  if (before === undefined) return 'added'
  if (after === undefined) return 'removed'
  // Where the text changes, what is marked of it changes with it.
  const isSame = before.hash === after.hash && (!isSameText || before.text === after.text)
  return isSame ? undefined : 'changed'
}

const NOTHING: Paragraph = {text: '', children: [], markDefs: []}

/** What changed in the paragraphs of a document beside their texts: claims, links, formats, objects. */
export function markChanges({
  after,
  before,
}: Pick<ContentChange, 'before' | 'after'>): MarkChange[] {
  const [old, now] = [paragraphsIn(plainContent(before)), paragraphsIn(plainContent(after))]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((path) => {
    const [was, is] = [old.get(path) ?? NOTHING, now.get(path) ?? NOTHING]
    const [oldParts, parts] = [partsOf(was), partsOf(is)]
    return [...new Set([...parts.keys(), ...oldParts.keys()])].flatMap((key): MarkChange[] => {
      const [one, other] = [oldParts.get(key), parts.get(key)]
      const kind = kindOf(one, other, was.text === is.text)
      const part = other ?? one
      if (kind === undefined || part === undefined) return []
      return [{key: `${path} ${key}`, kind, type: part.type, text: part.text.trim()}]
    })
  })
}
