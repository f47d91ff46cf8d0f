/** A value as a list: empty for everything but a list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
