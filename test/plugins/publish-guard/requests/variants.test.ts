import type {SanityClient} from '@sanity/client'
import {expect, test} from 'vitest'

import {openGuarded} from './openGuarded.ts'
import {refusalOf} from './refusalOf.ts'
import {blockedPage, cleanPage, PAGE, setScene} from './scene.ts'

const VARIANT = 'professionals'

/** What the guard lets through fails here, for the lake has no variants: so much for telling the two apart. */
function send(client: SanityClient, name: string, payload: object) {
  return client
    .request({
      method: 'POST',
      url: '/data/actions/production',
      body: {
        actions: [
          {
            actionType: `sanity.action.document.variant.${name}`,
            publishedId: PAGE,
            variantId: VARIANT,
            ...payload,
          },
        ],
      },
    })
    .catch((error: unknown) => {
      if (String(error).includes('Unknown action type')) return 'let through'
      throw error
    })
}

/** A scene in which there is such a variant. */
async function setVariantScene(free: SanityClient): Promise<void> {
  await setScene(free)
  await free.create({_id: `_.variants.${VARIANT}`, _type: 'system.variant'})
}

function stored(bundleId: string, document: ReturnType<typeof cleanPage>) {
  return {
    ...document,
    _id: `versions.v-${bundleId}.${PAGE}`,
    _system: {variant: {_ref: `_.variants.${VARIANT}`}, bundleId},
  }
}

test('a variant is judged before its readers see it', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setVariantScene(free)
  const publish = () => send(client, 'publish', {bundleId: 'drafts'})
  await free.create(stored('drafts', blockedPage()))
  expect(await refusalOf(rest, publish())).toContain(`${PAGE} disclaimer.missing`)
  await free.createOrReplace(stored('drafts', cleanPage()))
  expect(await refusalOf(rest, publish())).toEqual([])
})

test('one that cannot be found is not published', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setVariantScene(free)
  await free.create(stored('r2', cleanPage()))
  const publish = send(client, 'publish', {bundleId: 'r1'})
  expect(await refusalOf(rest, publish)).toEqual(['doubt variant'])
})

test('without a bundle, a variant is made and edited where its readers see it', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(cleanPage())
  const {_id: _, ...blocked} = blockedPage()
  expect(await refusalOf(rest, send(client, 'create', {document: blocked}))).toContain(
    `${PAGE} disclaimer.missing`,
  )
  expect(await refusalOf(rest, send(client, 'create', {baseId: PAGE}))).toEqual([])
  expect(await refusalOf(rest, send(client, 'edit', {patch: {unset: ['disclaimers']}}))).toContain(
    `${PAGE} disclaimer.missing`,
  )
})

test('in a bundle it is work in progress, which costs nothing', async () => {
  const {client, free, sent, ...rest} = await openGuarded()
  await setScene(free)
  const {_id: _, ...blocked} = blockedPage()
  const bundle = {bundleId: 'drafts'}
  expect(await refusalOf(rest, send(client, 'create', {...bundle, document: blocked}))).toEqual([])
  const edit = {...bundle, patch: {unset: ['disclaimers']}}
  expect(await refusalOf(rest, send(client, 'edit', edit))).toEqual([])
  expect(new Set(sent)).toEqual(new Set(['POST /data/actions/production']))
})

test('an agent writes drafts; what it is to write into a published page is held', async () => {
  const {client, free, ...rest} = await openGuarded({
    answer: ({pathname}) => (pathname.includes('/agent/') ? Response.json({_id: PAGE}) : undefined),
  })
  await setScene(free)
  await free.create(cleanPage())
  const ask = (body: object) =>
    client.request({method: 'POST', url: '/agent/action/generate/production', body})
  expect(await refusalOf(rest, ask({documentId: PAGE}))).toEqual([])
  const live = {documentId: PAGE, forcePublishedWrite: true}
  expect(await refusalOf(rest, ask(live))).toEqual(['doubt agent'])
  expect(await refusalOf(rest, ask({...live, documentId: 'person'}))).toEqual([])
  const unnamed = {targetDocument: {operation: 'create', _type: 'x'}, forcePublishedWrite: true}
  expect(await refusalOf(rest, ask(unnamed))).toEqual(['doubt agent'])
})
