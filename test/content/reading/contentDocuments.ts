import {contentLines} from './contentLines.ts'
import {isRecord} from './isRecord.ts'

/** One document of content/ with what every test asks of it. */
export interface ContentDocument {
  readonly place: string
  readonly id: string
  readonly type: string
  readonly fields: Readonly<Record<string, unknown>>
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const documentOf = ({place, text}: {place: string; text: string}): ContentDocument => {
  const fields = parsed(text)
  if (!isRecord(fields)) throw new Error(`${place} holds no document.`)
  const {_id: id, _type: type} = fields
  if (typeof id !== 'string' || typeof type !== 'string') {
    throw new Error(`${place} lacks _id or _type.`)
  }
  return {place, id, type, fields}
}

export const contentDocuments: readonly ContentDocument[] = contentLines.map(documentOf)

export const isDraft = ({id}: {readonly id: string}): boolean => id.startsWith('drafts.')

export const documentsOfType = (type: string): readonly ContentDocument[] =>
  contentDocuments.filter((document) => document.type === type)

/** Throws when there is no such document. */
export const documentWithId = (wanted: string): ContentDocument => {
  const found = contentDocuments.find(({id}) => id === wanted)
  if (found === undefined) throw new Error(`content/ holds no document "${wanted}".`)
  return found
}
