import {expect, test} from 'vitest'

import {actionsForReviewers} from '../../../../plugins/compliance-review/reviewer/actionsForReviewers.ts'
import {onlyReviews} from '../../../../plugins/compliance-review/reviewer/onlyReviews.ts'
import {readOnlyForReviewers} from '../../../../plugins/compliance-review/reviewer/readOnlyForReviewers.ts'

const REVIEWER = {name: 'compliance-reviewer', title: 'Compliance reviewer'}
const EDITOR = {name: 'marketing-editor', title: 'Marketing editor'}

function personWith(...roles: {name: string; title: string}[]) {
  return {id: 'p', name: 'P', email: 'p@caveat.example', role: '', roles}
}

function action(name?: 'unpublish' | 'delete' | 'duplicate' | 'publish') {
  return Object.assign(() => null, name === undefined ? {} : {action: name})
}

test('whoever holds another role as well does not only review', () => {
  expect(onlyReviews(personWith(REVIEWER))).toBe(true)
  expect(onlyReviews(personWith(REVIEWER, EDITOR))).toBe(false)
  expect(onlyReviews(personWith(EDITOR))).toBe(false)
  expect(onlyReviews(personWith())).toBe(false)
  expect(onlyReviews(null)).toBe(false)
})

test('pages are read-only to them, other documents and other people are left as they were', () => {
  const frozen = {name: 'article', readOnly: true}
  const types = [{name: 'treatmentPage'}, frozen, {name: 'disclaimer'}]
  const [page, article, disclaimer] = readOnlyForReviewers(types)
  const isReadOnly = (type: unknown, currentUser: ReturnType<typeof personWith>) => {
    if (typeof type !== 'object' || type === null || !('readOnly' in type)) return undefined
    const {readOnly} = type
    return typeof readOnly === 'function'
      ? Boolean(readOnly({currentUser, document: undefined, parent: undefined, value: undefined}))
      : readOnly
  }
  expect(isReadOnly(page, personWith(REVIEWER))).toBe(true)
  expect(isReadOnly(page, personWith(EDITOR))).toBe(false)
  expect(isReadOnly(article, personWith(EDITOR))).toBe(true)
  expect(isReadOnly(disclaimer, personWith(REVIEWER))).toBeUndefined()
})

test('they withdraw pages, and so do not unpublish, delete or copy them', () => {
  const [own, publish, ...withheld] = [
    action(),
    action('publish'),
    action('unpublish'),
    action('delete'),
    action('duplicate'),
  ]
  const all = [own, publish, ...withheld]
  const resolve = actionsForReviewers()
  const of = (schemaType: string, ...roles: (typeof REVIEWER)[]) =>
    resolve(all, {schemaType, currentUser: personWith(...roles)})
  expect(of('treatmentPage', REVIEWER)).toEqual([own, publish])
  expect(of('treatmentPage', EDITOR)).toEqual(all)
  expect(of('disclaimer', REVIEWER)).toEqual(all)
})
