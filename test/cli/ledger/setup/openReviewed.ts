import path from 'node:path'

import type {SanityClient} from '@sanity/client'

import type {GivenDecision} from '../../../../policy/review/index.ts'
import {claim, disclaimer, page, source, treatment} from '../../../policy/fixtures/cleanCase.ts'
import {decide, type Shelf} from '../../../policy/review/setup/decisions.ts'
import {createFolder} from '../../setup/createFolder.ts'
import {type OpenLake, openLake} from '../../setup/openLake.ts'
import {runCaveat} from '../../setup/runCaveat.ts'
import type {Run} from '../../setup/runCommand.ts'

type Fields = {readonly [field: string]: unknown}

export const RAJIV = {id: 'compliance-reviewer', name: 'Rajiv Nair', role: 'compliance-reviewer'}

export const DISCLAIMER = disclaimer({
  text: [{_type: 'block', _key: 'a', children: [{_type: 'span', _key: 's', text: 'To learn.'}]}],
})
export const PAGE = page({_id: 'p-spray', body: [claim()]})
export const DRAFT = {...PAGE, _id: 'drafts.p-spray'}

const START: Shelf = {
  documents: {'d-education': DISCLAIMER, 't-spray': treatment(), s1: source()},
  decisions: [],
}

/** A decision of the local reviewer, as the Studio makes it. */
export function sign(shelf: Shelf, document: Fields, given: Partial<GivenDecision> = {}): Shelf {
  return decide(shelf, document, {signer: RAJIV, contributors: ['marketing-editor'], ...given})
}

/** Where the disclaimer and the page were approved. */
export const APPROVED = sign(sign(START, DISCLAIMER), PAGE)

/** Stores the last decision of a shelf. */
export async function store(client: SanityClient, {decisions}: Shelf): Promise<void> {
  const {...last} = decisions.at(-1)
  await client.create({...last, _type: 'reviewDecision', _rev: undefined})
}

export function publish(client: SanityClient): Promise<unknown> {
  return client.action({
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.p-spray',
    publishedId: 'p-spray',
  })
}

export type Reviewed = {
  readonly folder: string
  /** Opens the lake of the folder, which is closed again before a command opens it. */
  readonly use: (change: (open: OpenLake) => Promise<unknown>) => Promise<void>
  readonly ledger: (...args: string[]) => Run
}

/**
 * A data folder whose page is live: written by the editor, approved by the reviewer together with
 * the disclaimer that an administrator wrote, and published by the editor.
 */
export async function openReviewed(): Promise<Reviewed> {
  const folder = await createFolder()
  const use: Reviewed['use'] = async (change) => {
    const open = await openLake(path.join(folder, 'lake.sqlite'))
    await change(open)
    await open.lake.close()
  }
  await use(async ({clientOf}) => {
    const administrator = clientOf('developer')
    await administrator.create(source())
    await administrator.create(treatment())
    await administrator.create(DISCLAIMER)
    await clientOf('marketing-editor').create(DRAFT)
    const reviewer = clientOf('compliance-reviewer')
    await store(reviewer, {...APPROVED, decisions: APPROVED.decisions.slice(0, 1)})
    await store(reviewer, APPROVED)
    await publish(clientOf('marketing-editor'))
  })
  return {folder, use, ledger: (...args) => runCaveat(['ledger', ...args, '--data', folder])}
}
