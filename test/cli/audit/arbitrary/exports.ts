import * as fc from 'fast-check'

import {isRecord} from '../../../../policy/index.ts'
import {worlds} from '../../../policy/arbitrary/world.ts'
import {createChance, writeJson} from './writeJson.ts'

type Fields = {readonly [field: string]: unknown}

/** An export: its documents in the order of its lines, and what is written in the file. */
export type GeneratedExport = {readonly documents: readonly Fields[]; readonly text: string}

const TROUBLE: readonly Fields[] = [
  {_type: 'treatmentPage', title: 'Zürich – “quoted” \\ " 🫀 \u2028 \uFFFF', disclaimers: []},
  {_type: 'article', treatments: [{_ref: 't1'}], body: [{_type: 'block', text: 'A cure.'}]},
  {_type: 'treatmentPage', disclaimers: [{_ref: 'page.0'}, {_ref: 'image'}, {_ref: 'd1'}]},
  {_type: 'sanity.imageAsset', note: 'says "treatmentPage" and {"_type":"article"}'},
]

const RELEASES: readonly Fields[] = [
  {_id: '_.releases.r1', _type: 'system.release', metadata: {releaseType: 'asap'}},
  {_id: '_.releases.r2', _type: 'system.release', publishAt: '2027-01-01T00:00:00Z'},
]

const PREFIXES = ['', '', '', 'drafts.', 'versions.r1.', 'versions.r2.', 'versions.r3.']

/** A document as a dataset holds it: with a type, and without fields that are undefined. */
function stored(document: Fields): Fields {
  const read: unknown = JSON.parse(JSON.stringify(document))
  if (!isRecord(read)) return {}
  return typeof read['_type'] === 'string' && read['_type'] !== ''
    ? read
    : {...read, _type: 'other'}
}

const documents = fc
  .tuple(
    worlds(6),
    worlds(1),
    fc.array(fc.constantFrom(...PREFIXES), {minLength: 12, maxLength: 12}),
  )
  .map(([{pages, evidence}, other, prefixes]) => {
    const named = [...pages, ...TROUBLE].map((page, index) => ({
      ...page,
      _id: `${prefixes[index] ?? ''}page.${index}`,
    }))
    const known = Object.entries(evidence).flatMap(([id, state]) => {
      if (!('document' in state) || !isRecord(state.document)) return []
      return [{...state.document, _id: state.state === 'published' ? id : `drafts.${id}`}]
    })
    const versions = Object.entries(other.evidence).flatMap(([id, state]) =>
      'document' in state && isRecord(state.document)
        ? [{...state.document, _id: `versions.r1.${id}`}]
        : [{_id: `versions.r1.${id}`, _type: 'disclaimer', _system: {delete: true}}],
    )
    const all = [...named, ...known, ...versions, ...RELEASES, {_id: 'image', _type: 'image'}]
    return all.map(stored)
  })

/** Exports of a small dataset, written in the many ways that JSON can be written. */
export const exports: fc.Arbitrary<GeneratedExport> = fc
  .tuple(
    documents.chain((all) => fc.shuffledSubarray(all, {minLength: all.length - 3})),
    fc.nat(),
  )
  .map(([chosen, seed]) => {
    const chance = createChance(seed)
    const lines = chosen.map((document) => {
      const end = ['\n', '\n', '\r\n', '\n\n', '\n \t\n'][Math.floor(chance() * 5)] ?? '\n'
      return `${writeJson(document, chance)}${end}`
    })
    const text = lines.join('')
    return {
      documents: chosen,
      text: `${chance() < 0.2 ? '\uFEFF' : ''}${chance() < 0.3 ? text.trimEnd() : text}`,
    }
  })
