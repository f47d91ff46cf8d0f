import type {FormPatch} from 'sanity'

import type {FieldPath} from '../../../policy/index.ts'

/** What a fix does to a page. Also the key of its words, `fix.<kind>`. */
export type FixKind =
  | 'link'
  | 'linkAll'
  | 'replace'
  | 'strengthen'
  | 'unlink'
  | 'addRisk'
  | 'addSource'

/** A way to mend a page, or to begin to, by one click. */
export type Fix = {
  readonly kind: FixKind
  /** The titles of the disclaimers that it links, in their order. */
  readonly titles: readonly string[]
  readonly patches: readonly FormPatch[]
  /** Where a person has to go on writing. */
  readonly focus?: FieldPath
}

/** A document in which a finding can be mended. */
export type DocumentToMend = {
  readonly id: string
  readonly type: string
  readonly title: string
}

/** All that can be done about one finding, beside going to its field. */
export type Remedy = {
  /** The obvious ways. */
  readonly fixes: readonly Fix[]
  /** Other disclaimers that would do as well. */
  readonly alternatives: readonly Fix[]
  /** The kinds of disclaimer of which none that is published applies to the page. */
  readonly lacking: readonly string[] | undefined
  readonly documents: readonly DocumentToMend[]
}
