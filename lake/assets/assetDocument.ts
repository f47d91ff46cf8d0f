import {getExtension} from 'hono/utils/mime'

import {LakeError} from '../LakeError.ts'
import type {Json} from '../store/Store.ts'
import {type ImageHeader, readImage} from './readImage.ts'

export type Upload = {
  kind: 'image' | 'file'
  /** Hexadecimal SHA-1 of the bytes: what Sanity names assets by. */
  sha1: string
  contentType: string
  /** The query of the request: file name, title, label, description, source. */
  search: URLSearchParams
  home: {origin: string; projectId: string; dataset: string}
}

export type AssetDocument = {
  _id: string
  _type: string
  path: string
  mimeType: string
  [field: string]: Json
}

/** The asset document for an upload. Throws a 400 LakeError on an image that cannot be read. */
export function assetDocument(bytes: Uint8Array, upload: Upload): AssetDocument {
  return upload.kind === 'image' ? imageDocument(bytes, upload) : fileDocument(bytes, upload)
}

function imageDocument(bytes: Uint8Array, upload: Upload): AssetDocument {
  const header = readImage(bytes)
  if (header === undefined) {
    throw new LakeError(
      400,
      'The upload is no image that this lake reads. It reads PNG, JPEG, GIF, WebP and SVG.',
      {type: 'invalidImage'},
    )
  }
  const {format, width, height, mimeType} = header
  return {
    _id: `image-${upload.sha1}-${width}x${height}-${format}`,
    _type: 'sanity.imageAsset',
    ...described(upload, {
      name: `${upload.sha1}-${width}x${height}.${format}`,
      extension: format,
      mimeType,
      size: bytes.length,
    }),
    metadata: imageMetadata(header),
  }
}

function imageMetadata({width, height, format}: ImageHeader): Json {
  const opaque = format === 'jpg'
  return {
    _type: 'sanity.imageMetadata',
    dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
    hasAlpha: !opaque,
    isOpaque: opaque,
  }
}

function fileDocument(bytes: Uint8Array, upload: Upload): AssetDocument {
  const mimeType = upload.contentType || 'application/octet-stream'
  const extension = extensionOf(upload.search.get('filename') ?? '', mimeType)
  return {
    _id: `file-${upload.sha1}-${extension}`,
    _type: 'sanity.fileAsset',
    ...described(upload, {
      name: `${upload.sha1}.${extension}`,
      extension,
      mimeType,
      size: bytes.length,
    }),
  }
}

function extensionOf(filename: string, mimeType: string): string {
  const [, extension] = /\.([a-z0-9]{1,10})$/i.exec(filename) ?? []
  return extension?.toLowerCase() ?? getExtension(mimeType) ?? 'bin'
}

type Description = {name: string; extension: string; mimeType: string; size: number}

function described({sha1, kind, search, home}: Upload, description: Description) {
  const {name, extension, mimeType, size} = description
  const path = `${kind}s/${home.projectId}/${home.dataset}/${name}`
  const filename = search.get('filename')
  return {
    assetId: sha1,
    sha1hash: sha1,
    uploadId: sha1.slice(0, 32),
    extension,
    mimeType,
    size,
    path,
    url: `${home.origin}/${path}`,
    ...(filename !== null && {originalFilename: filename}),
    ...labels(search),
  }
}

function labels(search: URLSearchParams): Record<string, Json> {
  const texts = ['label', 'title', 'description', 'creditLine'].flatMap((name) => {
    const text = search.get(name)
    return text === null ? [] : [[name, text]]
  })
  const [id, name, url] = ['sourceId', 'sourceName', 'sourceUrl'].map((key) => search.get(key))
  const source = id ? {source: {id, name: name ?? '', ...(url && {url})}} : {}
  return {...Object.fromEntries(texts), ...source}
}
