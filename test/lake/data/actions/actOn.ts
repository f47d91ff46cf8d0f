import {expect} from 'vitest'

import type {Json} from '../../../../lake/store/Store.ts'
import {type Answer, openData} from '../openData.ts'

export type Fields = {[field: string]: Json}

export const page = {_id: 'page', _type: 'page', title: 'Published'}
export const draft = {_id: 'drafts.page', _type: 'page', title: 'Draft'}
export const version = {_id: 'versions.spring.page', _type: 'page', title: 'Spring'}

/** An action of one document, by its short name. */
export const action = (name: string, more: Fields = {}): Fields => ({
  actionType: `sanity.action.document.${name}`,
  publishedId: 'page',
  ...more,
})
export const edit = (patch: Fields) => action('edit', {draftId: 'drafts.page', patch})
export const publish = action('publish', {draftId: 'drafts.page'})

/** What is stored after actions upon some documents: titles by id. */
export async function after(documents: Fields[], actions: Fields | Fields[], more: Fields = {}) {
  const {mutate, act, store} = openData()
  await mutate(
    documents.map((document) => ({create: document})),
    '?transactionId=before',
  )
  const answer = await act(Array.isArray(actions) ? actions : [actions], more)
  const titles = [...store.documents.values()].map(({_id, title}) => [_id, title])
  return {answer, store, titles: Object.fromEntries(titles)}
}

/** The same for what must be refused: then the documents are as they were. */
export async function refused(documents: Fields[], actions: Fields | Fields[]): Promise<Answer> {
  const {answer, store} = await after(documents, actions)
  expect(store.sequence).toBe(documents.length === 0 ? 0 : 1)
  return answer
}

export const withError = (status: number, error: Fields) => ({status, body: {error}})
