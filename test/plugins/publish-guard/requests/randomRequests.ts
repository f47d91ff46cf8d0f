import * as fc from 'fast-check'

import {disclaimer, page, reference, treatment} from '../../../policy/fixtures/cleanCase.ts'

/** A document with an id and a type, as it is written. */
export type Written = {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

export type RandomRequest =
  | {readonly kind: 'actions'; readonly actions: readonly object[]}
  | {readonly kind: 'mutations'; readonly mutations: readonly object[]}

export const RELEASE = 'r1'

/** The scene's disclaimers hold until the day between these. */
const TIMES = ['2099-12-30T12:00:00.000Z', '2100-01-02T12:00:00.000Z'] as const

const PAGES = ['p1', 'p2'] as const
const DISCLAIMERS = ['d1', 'd2'] as const
const FORMS = ['', 'drafts.', `versions.${RELEASE}.`] as const

const form = fc.constantFrom(...FORMS)
const pageId = fc.constantFrom(...PAGES)
const disclaimerId = fc.constantFrom(...DISCLAIMERS)
const anyId = fc.constantFrom(...PAGES, ...DISCLAIMERS)

const links = fc.uniqueArray(
  fc.record({id: disclaimerId, _weak: fc.constantFrom(undefined, true)}),
  {selector: ({id}) => id, maxLength: 2},
)

const disclaimersField = links.map((list) =>
  list.map(({id, _weak}) => reference(id, _weak === undefined ? {} : {_weak})),
)

function pageWith(id: fc.Arbitrary<string>): fc.Arbitrary<Written> {
  return fc.record({id, disclaimers: disclaimersField}).map(({id: _id, disclaimers}) => ({
    ...page({disclaimers}),
    _id,
    _type: 'treatmentPage',
  }))
}

function disclaimerWith(id: fc.Arbitrary<string>): fc.Arbitrary<Written> {
  return fc
    .record({id, effectiveUntil: fc.constantFrom('2099-12-31', '2099-12-31', '2020-01-01')})
    .map(({id: _id, effectiveUntil}) => ({
      ...disclaimer({effectiveUntil}),
      _id,
      _type: 'disclaimer',
    }))
}

function formOf(
  id: fc.Arbitrary<string>,
  forms: fc.Arbitrary<string> = form,
): fc.Arbitrary<string> {
  return fc.tuple(forms, id).map((parts) => parts.join(''))
}

const unpublishedForm = fc.constantFrom('drafts.', `versions.${RELEASE}.`)

function documentIn(forms: fc.Arbitrary<string>): fc.Arbitrary<Written> {
  return fc.oneof(pageWith(formOf(pageId, forms)), disclaimerWith(formOf(disclaimerId, forms)))
}

/** What is stored at first. What the lake refuses is left out by whoever writes it. */
export const worlds: fc.Arbitrary<readonly Written[]> = fc
  .tuple(
    fc.array(disclaimerWith(formOf(disclaimerId)), {maxLength: 5}),
    fc.array(pageWith(formOf(pageId)), {maxLength: 5}),
    fc.constant({...treatment(), _id: 't-spray', _type: 'treatment'}),
  )
  .map(([disclaimers, pages, medicine]) => [medicine, ...disclaimers, ...pages])

const patch = fc.oneof(
  disclaimersField.map((disclaimers) => ({set: {disclaimers}})),
  fc.constant({unset: ['disclaimers']}),
  fc.constant({set: {title: 'Another title'}}),
  fc.constantFrom('2020-01-01', '2099-12-31').map((day) => ({set: {effectiveUntil: day}})),
)

const action = (name: string) => `sanity.action.${name}`

const actions = fc.oneof(
  fc.record({id: anyId, from: unpublishedForm}).map(({id, from}) => ({
    actionType: action('document.publish'),
    draftId: `${from}${id}`,
    publishedId: id,
  })),
  anyId.map((id) => ({
    actionType: action('document.unpublish'),
    draftId: `drafts.${id}`,
    publishedId: id,
  })),
  fc.record({id: anyId, included: fc.subarray(FORMS.slice(1))}).map(({id, included}) => ({
    actionType: action('document.delete'),
    publishedId: id,
    includeDrafts: included.map((prefix) => `${prefix}${id}`),
  })),
  formOf(anyId, unpublishedForm).map((versionId) => ({
    actionType: action('document.version.discard'),
    versionId,
  })),
  fc.record({id: anyId, from: unpublishedForm, patch}).map(({id, from, patch: changes}) => ({
    actionType: action('document.edit'),
    draftId: `${from}${id}`,
    publishedId: id,
    patch: changes,
  })),
  documentIn(unpublishedForm).map((document) => ({
    actionType: action('document.version.create'),
    publishedId: document['_id'].split('.').at(-1),
    document,
  })),
  anyId.map((id) => ({
    actionType: action('document.version.unpublish'),
    publishedId: id,
    versionId: `versions.${RELEASE}.${id}`,
  })),
  fc.constant({actionType: action('release.publish'), releaseId: RELEASE}),
  fc.constantFrom(...TIMES).map((publishAt) => ({
    actionType: action('release.schedule'),
    releaseId: RELEASE,
    publishAt,
  })),
)

const mutations = fc.oneof(
  fc
    .record({
      operation: fc.constantFrom('create', 'createIfNotExists', 'createOrReplace'),
      document: documentIn(form),
    })
    .map(({operation, document}) => ({[operation]: document})),
  fc.record({id: formOf(anyId), patch}).map(({id, patch: changes}) => ({patch: {id, ...changes}})),
  formOf(anyId).map((id) => ({delete: {id}})),
)

/** A request with a few actions or mutations. */
export const requests: fc.Arbitrary<RandomRequest> = fc.oneof(
  fc
    .array(actions, {minLength: 1, maxLength: 3})
    .map((list): RandomRequest => ({kind: 'actions', actions: list})),
  fc
    .array(mutations, {minLength: 1, maxLength: 3})
    .map((list): RandomRequest => ({kind: 'mutations', mutations: list})),
)
