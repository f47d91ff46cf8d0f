import type {PageReading} from '../../../policy/index.ts'

type Link = PageReading['disclaimers'][number]

const NOWHERE: Link['path'] = []

/** Makes equal texts one, so that they are held once. */
export type Intern = (text: string) => string

/** Allocates an `Intern`. */
export function createIntern(): Intern {
  const known = new Map<string, string>()
  return (text) => {
    const own = known.get(text)
    if (own !== undefined) return own
    known.set(text, text)
    return text
  }
}

/**
 * As little of a page as tells whether the rule finds anything in it, so that many pages can be held
 * until the evidence is known. What is found is then read in the page itself. Undefined when
 * something is found whatever the evidence.
 */
export function sketchOf(reading: PageReading, intern: Intern): PageReading | undefined {
  if (reading.said.length > 0) return undefined
  const sketch = (links: readonly Link[]) =>
    links.map((link) => ({...link, id: intern(link.id), path: NOWHERE}))
  return {
    ...reading,
    page: {},
    disclaimers: sketch(reading.disclaimers),
    treatments: sketch(reading.treatments),
    tables: sketch(reading.tables),
    mechanisms: sketch(reading.mechanisms),
    claims: reading.claims.map(({type, sources}) => ({
      type,
      sources: sketch(sources),
      text: '',
      path: NOWHERE,
    })),
  }
}
