/** The next number from 0 to 1 of a row that a seed begins. */
export type Chance = () => number

/** Allocates a row of numbers that look like chance (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const SPACES = ['', '', '', ' ', '\t', '  ', '\r']

function pick<Item>(items: readonly Item[], chance: Chance): Item | undefined {
  return items[Math.floor(chance() * items.length)]
}

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  return items
    .map((item) => ({item, at: chance()}))
    .toSorted((one, other) => one.at - other.at)
    .map(({item}) => item)
}

function writeString(text: string, chance: Chance): string {
  const isEscaped = chance() < 0.2
  const units = text.split('').map((unit) => {
    if (unit === '/' && chance() < 0.5) return '\\/'
    if (isEscaped && chance() < 0.5) {
      const code = unit.charCodeAt(0).toString(16).padStart(4, '0')
      return `\\u${chance() < 0.5 ? code : code.toUpperCase()}`
    }
    return JSON.stringify(unit).slice(1, -1)
  })
  return `"${units.join('')}"`
}

/** A JSON value in one of the many ways to write it in a line: order, white space and escapes vary. */
export function writeJson(value: unknown, chance: Chance): string {
  const space = () => pick(SPACES, chance) ?? ''
  if (typeof value === 'string') return writeString(value, chance)
  if (typeof value === 'number' && chance() < 0.3) return value.toExponential()
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const members = isList
    ? value.map((item) => writeJson(item, chance))
    : shuffled(Object.entries(value), chance).map(
        ([name, item]) =>
          `${writeString(name, chance)}${space()}:${space()}${writeJson(item, chance)}`,
      )
  const inside = members.map((member) => `${space()}${member}${space()}`).join(',')
  return isList ? `[${inside}${space()}]` : `{${inside}${space()}}`
}
