import type {LexiconTerm} from './Lexicon.ts'

/** Wording that a reviewer should look at: it is rarely true as it stands. */
export const CAUTION_TERMS: readonly LexiconTerm[] = [
  {
    id: 'safe',
    level: 'warning',
    phrases: ['safe', 'safely', 'safer', 'safest'],
    instead: 'Say which risks were looked for, and how often they were seen.',
  },
  {
    id: 'breakthrough',
    level: 'warning',
    phrases: ['breakthrough*'],
    instead: 'Say what is new, and since when.',
  },
  {
    id: 'miracle',
    level: 'warning',
    phrases: ['miracle*', 'miraculous*'],
    instead: 'Say what a study found, in how many people, and cite it.',
  },
  {
    id: 'rewire',
    level: 'warning',
    phrases: ['rewire*', 'rewiring'],
    instead: 'Say what is proposed about neuroplasticity, and in what it was seen.',
  },
  {
    id: 'regrow',
    level: 'warning',
    phrases: ['regrow*', 'regrew'],
    instead: 'Say what is proposed about neuroplasticity, and in what it was seen.',
  },
  {
    id: 'reset',
    level: 'warning',
    phrases: ['reset', 'resets', 'resetting'],
    instead: 'Say what is proposed about how it acts, and in what it was seen.',
  },
  {
    id: 'worksWithinHours',
    level: 'warning',
    phrases: [
      'work within hours',
      'works within hours',
      'working within hours',
      'works in hours',
      'relief within hours',
      'results within hours',
    ],
    instead:
      'Say in which studies, by which route, an effect was seen so soon, and how long it lasted.',
  },
]
