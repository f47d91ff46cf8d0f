import type {FieldPath} from '../Finding.ts'
import {isRecord} from './isRecord.ts'
import {linksIn, type Link} from './linksIn.ts'
import {ownTexts} from './ownTexts.ts'
import {ownValue} from './ownValue.ts'
import {ownWord} from './ownWord.ts'
import {pathOf, type Place} from './walk.ts'

/** A marked sentence: what it says, what it asserts and which sources carry it. */
export type Claim = {
  readonly type: string | undefined
  readonly text: string
  readonly sources: readonly Link[]
  readonly path: FieldPath
}

/** The text that the spans of a block carry under each mark. */
function markedTexts(block: object): Map<string, string> {
  const children = ownValue(block, 'children')
  const texts = new Map<string, string>()
  for (const child of Array.isArray(children) ? children : []) {
    const text = ownValue(child, 'text')
    for (const mark of ownTexts(child, 'marks')) {
      texts.set(mark, `${texts.get(mark) ?? ''}${typeof text === 'string' ? text : ''}`)
    }
  }
  return texts
}

/** The claims of the paragraph at a place that mark any of its text. */
export function claimsOf(place: Place): Claim[] {
  const {container: block} = place
  const definitions = ownValue(block, 'markDefs')
  if (!Array.isArray(definitions) || definitions.length === 0) return []
  const texts = markedTexts(block)
  const inside = pathOf(place)
  return definitions.flatMap((definition: unknown) => {
    const key = ownWord(definition, '_key')
    if (!isRecord(definition) || ownValue(definition, '_type') !== 'claim') return []
    const text = key === undefined ? undefined : texts.get(key)
    if (key === undefined || text === undefined) return []
    const path = [...inside, 'markDefs', {_key: key}]
    const sources = linksIn(definition, 'sources', path)
    return [{type: ownWord(definition, 'type'), text, sources, path}]
  })
}
