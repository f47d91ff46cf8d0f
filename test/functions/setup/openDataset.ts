import type {IdentifiedSanityDocumentStub, SanityClient} from '@sanity/client'

import type {Person} from '../../../lake/index.ts'
import {openLake} from '../../lake/server/openLake.ts'
import {disclaimer, page, source, treatment} from '../../policy/fixtures/cleanCase.ts'

const everything = {filter: 'true'}

export const administrator: Person = {
  id: 'administrator',
  name: 'Dana Okafor',
  email: '',
  roles: [{name: 'administrator', title: 'Administrator'}],
  grants: [{...everything, permissions: ['read', 'create', 'update', 'history']}],
}

/** Writes everything, but is not shown any disclaimer. */
const blind: Person = {
  ...administrator,
  id: 'blind',
  grants: [
    {...everything, permissions: ['create', 'update']},
    {filter: '_type != "disclaimer"', permissions: ['read']},
  ],
}

/** A lake with what a clean page rests on. The client sees documents as they are stored. */
export async function openDataset() {
  const {lake, url, client} = await openLake({people: [administrator, blind]})
  const clientOf = (personId: string) =>
    client(personId, {perspective: 'raw', apiVersion: '2026-08-01'})
  const write = clientOf('administrator')
  await write.transaction().create(disclaimer()).create(treatment()).create(source()).commit()
  return {lake, url, client: write, clientOf, token: lake.tokenFor('administrator')}
}

/** The clean page of the rule's fixtures, and one that links no disclaimer, under a published id. */
export const goodPage = (id: string) => ({...page(), _id: id})
export const badPage = (id: string) => ({...goodPage(id), disclaimers: []})

export async function publish(client: SanityClient, document: IdentifiedSanityDocumentStub) {
  const draftId = `drafts.${document._id}`
  await client.createOrReplace({...document, _id: draftId})
  await client.action({
    actionType: 'sanity.action.document.publish',
    draftId,
    publishedId: document._id,
  })
}
