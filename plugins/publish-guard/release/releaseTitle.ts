import {textOf} from '../panes/textOf.ts'
import {releaseMetadata} from './releaseMetadata.ts'

/** What people call a release; undefined when it has no title. */
export function releaseTitle(release: unknown): string | undefined {
  return textOf(releaseMetadata(release), 'title')
}
