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

/** A document that is decided upon, by its bare id. */
export type Subject = {readonly id: string; readonly content: unknown}

/** The type of a document and the hash of its content. */
type Hashed = {readonly type: string; readonly hash: string}

function pinned(id: string, {hash, type}: Hashed): PinnedDocument {
  return {_key: id, id, type, hash}
}

function hashed(content: unknown): Hashed {
  return {type: ownWord(content, '_type') ?? '', hash: documentHash(content)}
}

/** A stored document, whichever of its forms it is, as a subject. */
export function subjectOf(document: unknown): Subject {
  return {id: bareIdOf(ownWord(document, '_id') ?? ''), content: document}
}

/** Pins a document and all that it shows, of which the hashes are known; `null` as in a closure. */
export function pinHashes(
  subject: Hashed & {readonly id: string},
  shown: ReadonlyMap<string, Hashed | null>,
  decisionsOn: DecisionsOn,
): Pin {
  const others = [...shown].map(([id, found]) =>
    found === null
      ? pinned(id, {type: '', hash: NOT_SHOWN})
      : pinned(id, {type: found.type, hash: pinOf(found.hash, decisionsOn(id))}),
  )
  const documents = [
    pinned(subject.id, subject),
    ...others.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  ]
  const hashes = new Map(documents.map(({id, hash}) => [id, hash]))
  return {contentHash: contentHashOf(subject.id, hashes), documents}
}

/**
 * Pins the content of a document and of all that it shows (`closureOf`, with nothing unknown): the
 * same for a draft and for what is published of it.
 */
export function pinContent(
  {id, content}: Subject,
  shown: ReadonlyMap<string, unknown>,
  decisionsOn: DecisionsOn,
): Pin {
  const hashes = new Map(
    [...shown].map(([id, content]) => [id, content === null ? null : hashed(content)]),
  )
  return pinHashes({id, ...hashed(content)}, hashes, decisionsOn)
}
