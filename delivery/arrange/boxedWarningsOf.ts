import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import type {RenderedPage} from './RenderedPage.ts'

/**
 * The boxed warnings that a page's treatments carry, as disclaimers for its top. None where the page
 * links a boxed warning of its own, which says the same in words that were reviewed.
 */
export function boxedWarningsOf({
  disclaimers,
  treatments,
  language,
}: RenderedPage): DisclaimerResult[] {
  if (disclaimers?.some((disclaimer) => disclaimer?.kind === 'boxedWarning')) return []
  return (treatments ?? []).flatMap((treatment) =>
    treatment?.boxedWarning
      ? [
          {
            _type: 'disclaimer' as const,
            _id: `boxed-warning-${treatment._id}`,
            kind: 'boxedWarning' as const,
            text: null,
            shortText: treatment.boxedWarning,
            language,
            placement: 'top' as const,
            mayCollapse: false,
          },
        ]
      : [],
  )
}
