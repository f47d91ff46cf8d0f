import type {DocumentBadgeComponent, DocumentBadgesContext} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import {useComplianceBadge} from './useComplianceBadge.ts'

type BadgesResolver = (
  badges: DocumentBadgeComponent[],
  context: Pick<DocumentBadgesContext, 'schemaType'>,
) => DocumentBadgeComponent[]

/** Adds the badge to guarded types. */
export function guardBadges({isGuardedType}: Guard): BadgesResolver {
  return (badges, {schemaType}) =>
    isGuardedType(schemaType) ? [...badges, useComplianceBadge] : badges
}
