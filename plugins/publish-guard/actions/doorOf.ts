import type {DocumentActionComponent} from 'sanity'
import {structureLocaleNamespace} from 'sanity/structure'

import type {PageVerdict} from '../verdict/PageVerdict.ts'
import type {JudgedMoment} from '../verdict/useJudgement.ts'
import {verdictForLater} from '../verdict/verdictForLater.ts'

/** A way to publication that an action of a document opens. */
export type Door = {
  /** When the page would go live. */
  readonly moment: JudgedMoment
  /** What of the verdict at that moment holds the door. */
  readonly verdictFor: (verdict: PageVerdict) => PageVerdict
  /** Where the Studio keeps the text by which it says that validation errors disable the action. */
  readonly heldByErrors: {readonly namespace: string; readonly key: string}
  /** The shortcut of the Studio's own action, which it withholds while the action is disabled. */
  readonly shortcut: string | null
}

const PUBLISH: Door = {
  moment: 'now',
  verdictFor: (verdict) => verdict,
  heldByErrors: {
    namespace: structureLocaleNamespace,
    key: 'action.publish.validation-issues.tooltip',
  },
  shortcut: 'Ctrl+Alt+P',
}

const SCHEDULE: Door = {
  moment: 'planned',
  verdictFor: verdictForLater,
  heldByErrors: {
    namespace: 'singleDocRelease',
    key: 'action.schedule-publish.disabled.validation-issues',
  },
  shortcut: null,
}

/** The door that an action opens; undefined for an action that publishes nothing. */
export function doorOf({action}: DocumentActionComponent): Door | undefined {
  switch (action) {
    case 'publish':
      return PUBLISH
    case 'schedule':
      return SCHEDULE
    default:
      return undefined
  }
}
