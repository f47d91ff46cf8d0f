import type {FieldPath} from '../Finding.ts'
import {isRecord} from './isRecord.ts'
import {linksIn, type Link} from './linksIn.ts'
import {ownTexts} from './ownTexts.ts'
import {ownValue} from './ownValue.ts'
import {ownWord} from './ownWord.ts'
import {walk, type WalkedObject} from './walk.ts'

/** A marked sentence: what it says, what it asserts and whether any source carries it. */
export type Claim = {
  readonly type: string | undefined
  readonly text: string
  readonly cited: boolean
  readonly sources: readonly Link[]
  readonly path: FieldPath
}

/** The text that the spans of a block carry under one mark; undefined when no span carries it. */
function markedText(block: Record<string, unknown>, key: string): string | undefined {
  const children = ownValue(block, 'children')
  if (!Array.isArray(children)) return undefined
  const marked = children.filter((child: unknown) => ownTexts(child, 'marks').includes(key))
  if (marked.length === 0) return undefined
  return marked
    .map((child: unknown) => ownValue(child, 'text'))
    .filter((text) => typeof text === 'string')
    .join('')
}

function claimsInBlock({object, path}: WalkedObject): Claim[] {
  const definitions = ownValue(object, 'markDefs')
  if (!Array.isArray(definitions)) return []
  return definitions.flatMap((definition: unknown) => {
    const key = ownValue(definition, '_key')
    if (!isRecord(definition) || definition['_type'] !== 'claim' || typeof key !== 'string') {
      return []
    }
    const text = markedText(object, key)
    if (text === undefined) return []
    const own = [...path(), 'markDefs', {_key: key}]
    const sources = linksIn(definition, 'sources').map((link) => ({
      ...link,
      path: [...own, ...link.path],
    }))
    const type = ownWord(definition, 'type')
    return [{type, text, cited: sources.length > 0, sources, path: own}]
  })
}

/** Every claim in a document's rich text that marks any text. */
export function claimsIn(document: unknown): Claim[] {
  return [...walk(document)].flatMap(claimsInBlock)
}
