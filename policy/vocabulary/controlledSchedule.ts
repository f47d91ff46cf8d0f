/** Schedules of the United States Controlled Substances Act (21 U.S.C. 812). */
export const CONTROLLED_SCHEDULES = ['I', 'II', 'III', 'IV', 'V'] as const

export type ControlledSchedule = (typeof CONTROLLED_SCHEDULES)[number]
