import type {Chance} from './createChance.ts'

export type Fields = {readonly [field: string]: unknown}

/** The dataset that a document is made for. */
export type Surroundings = {
  readonly chance: Chance
  /** An id of a document of another kind. */
  readonly anyOf: (kind: string) => string
}

/** A kind of document: how many of a hundred thousand are of it, and how one is made. */
export type Kind = {
  readonly name: string
  readonly share: number
  readonly create: (index: number, surroundings: Surroundings) => Fields
}

/** Adds the fields that the Content Lake gives to every document. */
export function stored(id: string, type: string, fields: Fields): Fields {
  return {
    _createdAt: '2026-01-15T09:30:00Z',
    _id: id,
    _rev: 'Jx2fVq8sXbN0kP4yT1mZ7c',
    _type: type,
    _updatedAt: '2026-05-20T14:05:11Z',
    ...fields,
  }
}

export function reference(id: string, key: string | number): Fields {
  return {_key: `ref-${key}`, _type: 'reference', _ref: id}
}
