import {mergeComponents, type PortableTextReactComponents} from '@portabletext/react'

import type {PageComponents} from './PageComponents.ts'

const SLOTS = ['types', 'marks', 'block', 'list', 'listItem', 'hardBreak'] as const

/** Our components for a text, and a site's own in place of those that it gives. */
export function withOwn(
  ours: PortableTextReactComponents,
  own: PageComponents,
): PortableTextReactComponents {
  return SLOTS.some((slot) => own[slot] !== undefined) ? mergeComponents(ours, own) : ours
}
