import {
  bareIdOf,
  type Evidence,
  isToBeUnpublished,
  type Policy,
  type StoredDocument,
} from '../../../policy/index.ts'
import type {BlockedPage} from '../panes/BlockedPage.ts'
import {textOf} from '../panes/textOf.ts'
import {judgePage} from '../verdict/judgePage.ts'
import type {ReleaseCheck} from './ReleaseCheck.ts'

/** What stands in a release and what depends on it. */
export type ReleaseContent = {
  readonly release: BlockedPage['release']
  /** The versions in the release. */
  readonly versions: readonly StoredDocument[]
  /** Pages as they are live that name anything of which the release holds a version. */
  readonly dependants: readonly StoredDocument[]
}

/** The pages of a release that the rule would judge: not those that the release takes off the site. */
export function pagesOf(policy: Policy, {versions}: ReleaseContent): StoredDocument[] {
  return versions.filter((version) => policy.isGuarded(version) && !isToBeUnpublished(version))
}

/** The live pages that stay as they are when the release is published, but may show other content. */
export function bystandersOf(policy: Policy, content: ReleaseContent): StoredDocument[] {
  const own = new Set(content.versions.map((version) => bareIdOf(version['_id'])))
  return content.dependants.filter((page) => policy.isGuarded(page) && !own.has(page['_id']))
}

/** Judges all pages that a release concerns, in the release and at its time. */
export function judgeRelease(
  policy: Policy,
  content: ReleaseContent,
  {evidence, at}: {readonly evidence: Evidence; readonly at: Date},
): ReleaseCheck {
  let isComplete = true
  const blockedAmong = (pages: readonly StoredDocument[], status: BlockedPage['status']) =>
    pages.flatMap((page): BlockedPage[] => {
      const verdict = judgePage(policy, {page, evidence, at})
      if (verdict.status === 'checking') isComplete = false
      if (verdict.status !== 'blocked') return []
      const storedId = page['_id']
      return [
        {
          storedId,
          id: bareIdOf(storedId),
          type: textOf(page, '_type') ?? '',
          title: textOf(page, 'title'),
          status,
          release: status === 'release' ? content.release : undefined,
          findings: verdict.findings.filter(({level}) => level === 'error'),
        },
      ]
    })
  const pages = pagesOf(policy, content)
  const blocked = blockedAmong(pages, 'release')
  const broken = blockedAmong(bystandersOf(policy, content), 'live')
  return {isComplete, blocked, broken, pages: pages.length}
}
