/** A count with its noun: "1 source", "2 sources", "no source". */
export const counted = (count: number, singular: string, plural = `${singular}s`): string => {
  if (count === 0) return `no ${singular}`
  return count === 1 ? `1 ${singular}` : `${count} ${plural}`
}
