/** A part of a file, in bytes: the lines that begin in it. */
export type Part = {readonly index: number; readonly from: number; readonly to: number}

const PART_SIZE = 2 ** 22

/** How many parts a file has. */
export function countParts(size: number, partSize = PART_SIZE): number {
  return Math.ceil(size / partSize)
}

/** A part of a file by its index. */
export function partAt(index: number, size: number, partSize = PART_SIZE): Part {
  return {index, from: index * partSize, to: Math.min(size, (index + 1) * partSize)}
}

/** More lines than a part can have. */
const MOST_LINES = 2 ** 32

/** Where a line stands in the file, as one number: the parts in their order, and their lines. */
export function positionOf(part: number, line: number): number {
  return part * MOST_LINES + line
}

/** The number of a line in the file, from 1, when it is known how many lines are before each part. */
export function lineNumberAt(position: number, linesBefore: readonly number[]): number {
  const part = Math.floor(position / MOST_LINES)
  return (linesBefore[part] ?? 0) + (position % MOST_LINES) + 1
}
