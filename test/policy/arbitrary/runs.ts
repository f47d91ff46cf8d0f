/**
 * Cases per property: a hundred thousand, or what the environment variable PROPERTY_RUNS asks for.
 * Pages are made in worlds, so many at a time among the same documents.
 */
export const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 100_000)

export const PAGES_PER_WORLD = 20

export const WORLDS = Math.ceil(RUNS / PAGES_PER_WORLD)

/** Milliseconds after which a property counts as stuck. */
export const TIMEOUT = 120_000 + RUNS * 10
