import {textOf} from '../panes/textOf.ts'
import {releaseMetadata} from './releaseMetadata.ts'

/** When a release is to be published, in the words of its document; undefined when it does not say. */
function plannedTime(release: unknown): string | undefined {
  const scheduled = textOf(release, 'publishAt')
  if (scheduled !== undefined) return scheduled
  const metadata = releaseMetadata(release)
  return textOf(metadata, 'releaseType') === 'scheduled'
    ? textOf(metadata, 'intendedPublishAt')
    : undefined
}

/**
 * The moment at which the pages of a release are to be judged: when it is scheduled for or, before
 * that, when it is intended for; `now` when it has no time or its time has passed, because then it
 * cannot go live any earlier. A time that cannot be read gives an invalid Date, at which the rule
 * lets no page pass. `release` is a `system.release` document, or whatever is known of one.
 */
export function releaseMoment(release: unknown, now: Date): Date {
  const planned = plannedTime(release)
  if (planned === undefined) return now
  const moment = new Date(planned)
  return moment < now ? now : moment
}
