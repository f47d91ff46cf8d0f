import type {Finding} from '../../../policy/index.ts'

/** A page that the rule blocks, in one of its forms. */
export type BlockedPage = {
  /** The id under which this form is stored. */
  readonly storedId: string
  /** The bare id. */
  readonly id: string
  readonly type: string
  readonly title: string | undefined
  readonly status: 'live' | 'draft' | 'release'
  /** The name and the title of the release, for a version in one. */
  readonly release: {readonly name: string; readonly title: string | undefined} | undefined
  /** Its errors, at least one. */
  readonly findings: readonly Finding[]
}
