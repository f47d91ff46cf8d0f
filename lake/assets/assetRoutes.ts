import {createHash} from 'node:crypto'

import {Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'

import {unauthorized} from '../access/unauthorized.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext} from '../LakeContext.ts'
import {assetDocument} from './assetDocument.ts'
import {serveAsset} from './serveAsset.ts'
import {requireDataset} from '../projects/requireDataset.ts'

const LARGEST_ASSET_BYTES = 50 * 1024 * 1024

/** Uploads of images and files, and their bytes. */
export function assetRoutes(context: LakeContext): Hono {
  const {access, store, projectId, dataset} = context
  const app = new Hono()
  app.use('/assets/:kind/:dataset', requireDataset(context))
  const limit = bodyLimit({
    maxSize: LARGEST_ASSET_BYTES,
    onError: () => {
      throw new LakeError(413, 'This lake takes images and files of up to 50 MB.', {
        type: 'payloadTooLarge',
      })
    },
  })

  app.post('/assets/:kind{images|files}/:dataset', limit, async (c) => {
    const person = access.personOf(c.req.raw)
    if (person === null) throw unauthorized('Sign in first: uploading needs a token')
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length === 0) throw new LakeError(400, 'The upload is empty.', {type: 'invalidAsset'})

    const document = assetDocument(bytes, {
      kind: c.req.param('kind') === 'images' ? 'image' : 'file',
      sha1: createHash('sha1').update(bytes).digest('hex'),
      contentType: (c.req.header('content-type') ?? '').split(';')[0]?.trim() ?? '',
      search: new URL(c.req.url).searchParams,
      home: {origin: new URL(c.req.url).origin, projectId, dataset},
    })
    const known = store.get(document._id)
    if (known !== undefined) return c.json({document: known})

    store.assets.set(document.path, {contentType: document.mimeType, bytes})
    store.commit({
      author: person.id,
      authorize: (change) => access.authorize(person, change),
      plan: (view) => view.put(document, {create: document}),
    })
    return c.json({document: store.get(document._id)})
  })

  return app
}

/** `GET /images/…` and `/files/…`: the paths of hosted asset addresses, on the lake. */
export function assetBytesRoutes({store}: LakeContext): Hono {
  const app = new Hono()
  app.get('/:kind{images|files}/:project/:dataset/:name{.+}', (c) => {
    const {kind, project, dataset, name} = c.req.param()
    const asset = store.assets.get(`${kind}/${project}/${dataset}/${name.split('/')[0]}`)
    if (asset === undefined) throw new LakeError(404, `There is no asset ${name} in this lake.`)
    return serveAsset(asset, c.req)
  })
  return app
}
