import type {PortableTextComponents} from '@portabletext/react'
import type {ComponentType} from 'react'

import type {CitationMarksProps} from './CitationMarks.tsx'
import type {DisclaimerProps} from './Disclaimer.tsx'
import type {PageHeaderProps} from './PageHeader.tsx'
import type {RemindersProps} from './Reminders.tsx'
import type {RisksProps} from './Risks.tsx'
import type {SourceProps} from './Source.tsx'
import type {SourceListProps} from './SourceList.tsx'
import type {TreatmentFactsProps} from './TreatmentFacts.tsx'

/** The components of a text, by the names that `@portabletext/react` gives them. */
type TextComponents = Pick<
  PortableTextComponents,
  'types' | 'marks' | 'block' | 'list' | 'listItem' | 'hardBreak'
>

/**
 * A site's own components in place of ours. Each is given what ours is given; a block of ours under
 * `types` finds the context of its page in its `value`.
 */
export type PageComponents = TextComponents & {
  header?: ComponentType<PageHeaderProps>
  /** One disclaimer. It has to show all of it. */
  disclaimer?: ComponentType<DisclaimerProps>
  /** The short form of disclaimers that stand in full further up. */
  reminders?: ComponentType<RemindersProps>
  /** The numbers behind a claim. */
  citations?: ComponentType<CitationMarksProps>
  treatments?: ComponentType<TreatmentFactsProps>
  safety?: ComponentType<RisksProps>
  sources?: ComponentType<SourceListProps>
  source?: ComponentType<SourceProps>
}
