import type {DocumentBadgeComponent, DocumentBadgesContext} from 'sanity'

import {isGuardedType} from '../isGuardedType.ts'
import {useComplianceBadge} from './useComplianceBadge.ts'

/** Adds the badge to guarded types. */
export function guardBadges(
  badges: DocumentBadgeComponent[],
  {schemaType}: Pick<DocumentBadgesContext, 'schemaType'>,
): DocumentBadgeComponent[] {
  return isGuardedType(schemaType) ? [...badges, useComplianceBadge] : badges
}
