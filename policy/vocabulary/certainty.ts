/** How well one step of a mechanism is established. */
export const CERTAINTIES = ['established', 'proposed', 'preclinicalOnly'] as const

export type Certainty = (typeof CERTAINTIES)[number]
