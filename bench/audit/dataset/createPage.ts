import {below, pick} from './createChance.ts'
import {createSentence, createText} from './createText.ts'
import {type Fields, reference, stored, type Surroundings} from './Kind.ts'

export type PageShape = {readonly type: string; readonly id: string; readonly paragraphs: number}

/** Of so many pages one breaks the rule, each in another way. */
export const ONE_BAD_PAGE_IN = 20

const BROKEN: readonly [Fields, ...Fields[]] = [
  {disclaimers: []},
  {disclaimers: [reference('gone', 'd')]},
  {disclaimers: [{...reference('disclaimer-0', 'd'), _weak: true}]},
  {jurisdictions: ['GB']},
]

function claim(key: string, {anyOf, chance}: Surroundings): Fields {
  const sources = Array.from({length: 1 + below(2, chance)}, (_, at) =>
    reference(anyOf('source'), at),
  )
  const type = pick(['safety', 'mechanism', 'regulatory', 'efficacy'], chance)
  return {_key: key, _type: 'claim', type, sources}
}

/** A paragraph of about four sentences; every second one begins with a claim. */
function paragraph(index: number, surroundings: Surroundings): Fields {
  const {chance} = surroundings
  const isClaim = index % 2 === 1
  const texts = [createText(2 + below(2, chance), chance), ` ${createSentence(chance)}`]
  return {
    _key: `p${index}`,
    _type: 'block',
    style: index % 6 === 0 ? 'h2' : 'normal',
    markDefs: isClaim ? [claim(`m${index}`, surroundings)] : [],
    children: texts.map((text, at) => ({
      _key: `p${index}-s${at}`,
      _type: 'span',
      marks: isClaim && at === 0 ? [`m${index}`] : [],
      text,
    })),
  }
}

function embed(kind: string, {anyOf}: Surroundings): Fields {
  return {_key: kind, _type: `${kind}Embed`, [kind]: {_type: 'reference', _ref: anyOf(kind)}}
}

function safety({chance}: Surroundings): Fields {
  return {
    _type: 'safetyInformation',
    risks: ['Sedation', 'Dissociation', 'Higher blood pressure'].map((name) => ({
      _key: name,
      _type: 'safetyRisk',
      name,
      text: createText(1, chance),
    })),
  }
}

/** A page about a treatment that passes the rule, but for one in `ONE_BAD_PAGE_IN`. */
export function createPage(shape: PageShape, index: number, surroundings: Surroundings): Fields {
  const {anyOf, chance} = surroundings
  const bad = Math.floor(index / ONE_BAD_PAGE_IN) % BROKEN.length
  return stored(shape.id, shape.type, {
    title: createSentence(chance),
    slug: {_type: 'slug', current: shape.id},
    summary: createText(2, chance),
    language: 'en',
    jurisdictions: ['US'],
    treatments: [reference(anyOf('treatment'), 0)],
    disclaimers: [0, 1, 2, 3].map((at) => reference(`disclaimer-${at}`, at)),
    body: [
      ...Array.from({length: shape.paragraphs}, (_, at) => paragraph(at, surroundings)),
      embed('comparisonTable', surroundings),
      embed('mechanism', surroundings),
    ],
    safety: safety(surroundings),
    seo: {title: createSentence(chance), description: createText(1, chance)},
    ...(index % ONE_BAD_PAGE_IN === ONE_BAD_PAGE_IN - 1 ? BROKEN[bad] : {}),
  })
}
