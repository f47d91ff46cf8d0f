import {bareIdOf} from '../../evidence/evidenceLayers.ts'
import {ownWord} from '../../reading/ownWord.ts'
import type {ReadDecision} from '../decision/readDecision.ts'
import type {PinnedDocument} from '../decision/ReviewDecision.ts'
import {documentHash} from '../hash/documentHash.ts'
import {contentHashOf, NOT_SHOWN} from './contentHashOf.ts'
import {pinOf} from './pinOf.ts'

/** What an approval of a document is an approval of, to the letter. */
export type Pin = {readonly contentHash: string; readonly documents: readonly PinnedDocument[]}

/** The decisions that count on a document, in standing order. */
export type DecisionsOn = (id: string) => readonly ReadDecision[]

function pinned(id: string, content: unknown, hash: string): PinnedDocument {
  return {_key: id, id, type: ownWord(content, '_type') ?? '', hash}
}

/** A document that is decided upon, by its bare id. */
export type Subject = {readonly id: string; readonly content: unknown}

/** A stored document, whichever of its forms it is, as a subject. */
export function subjectOf(document: unknown): Subject {
  return {id: bareIdOf(ownWord(document, '_id') ?? ''), content: document}
}

/**
 * Pins the content of a document and of all that it shows (`closureOf`, with nothing unknown): the
 * same for a draft and for what is published of it.
 */
export function pinContent(
  {id: subject, content}: Subject,
  shown: ReadonlyMap<string, unknown>,
  decisionsOn: DecisionsOn,
): Pin {
  const others = [...shown].map(([id, content]) =>
    pinned(id, content, content === null ? NOT_SHOWN : pinOf(content, decisionsOn(id))),
  )
  const documents = [
    pinned(subject, content, documentHash(content)),
    ...others.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  ]
  const hashes = new Map(documents.map(({id, hash}) => [id, hash]))
  return {contentHash: contentHashOf(subject, hashes), documents}
}
