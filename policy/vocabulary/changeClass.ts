/** Whether the latest edit of a disclaimer changes what it says (substantive) or only how it reads (editorial). */
export const CHANGE_CLASSES = ['editorial', 'substantive'] as const

export type ChangeClass = (typeof CHANGE_CLASSES)[number]
