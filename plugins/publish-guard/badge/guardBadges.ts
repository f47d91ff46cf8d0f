import type {DocumentBadgeComponent, DocumentBadgesContext} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import {useComplianceBadge} from './useComplianceBadge.ts'
import {useUsesBadge} from './useUsesBadge.ts'

type BadgesResolver = (
  badges: DocumentBadgeComponent[],
  context: Pick<DocumentBadgesContext, 'schemaType'>,
) => DocumentBadgeComponent[]

/** Adds a badge to guarded types, and another one to disclaimers. */
export function guardBadges({isGuardedType, policy}: Guard): BadgesResolver {
  return (badges, {schemaType}) => {
    if (isGuardedType(schemaType)) return [...badges, useComplianceBadge]
    const isDisclaimer = schemaType === policy.options.evidenceTypes.disclaimer
    return isDisclaimer ? [...badges, useUsesBadge] : badges
  }
}
