import {isRecord} from './isRecord.ts'
import {referencesIn} from './referencesIn.ts'
import {walk} from './walk.ts'

interface Claim {
  readonly type: string
  readonly text: string
  readonly sources: readonly string[]
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const textUnder = (block: Readonly<Record<string, unknown>>, mark: unknown): string =>
  listOf(block['children'])
    .filter(isRecord)
    .filter(({marks}) => listOf(marks).includes(mark))
    .map(({text}) => (typeof text === 'string' ? text : ''))
    .join('')

/** Every claim that a document makes, with the words that it covers. */
export const claimsIn = (document: unknown): readonly Claim[] =>
  walk(document)
    .map(({value}) => value)
    .filter(isRecord)
    .filter((value) => value['_type'] === 'block')
    .flatMap((block) =>
      listOf(block['markDefs'])
        .filter(isRecord)
        .filter((definition) => definition['_type'] === 'claim')
        .map((definition) => ({
          type: String(definition['type']),
          text: textUnder(block, definition['_key']),
          sources: referencesIn(definition['sources']).map(({target}) => target),
        })),
    )
