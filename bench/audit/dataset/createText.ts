import {type Chance, pick} from './createChance.ts'

const SUBJECTS: readonly [string, ...string[]] = [
  'The tablet',
  'Treatment',
  'Ketamine',
  'Each session',
  'The prescriber',
  'A pharmacist',
  'Your care team',
  'The nasal spray',
  'Most studies',
  'One small trial',
  'The committee’s review',
  'A dose',
]

const VERBS: readonly [string, ...string[]] = [
  'is taken under supervision',
  'was compared with a placebo',
  'may raise blood pressure for a short time',
  'is described in the label',
  'was followed for twelve weeks',
  'can make people feel sleepy – plan the rest of the day',
  'is not suitable for everybody',
  'needs a prescription from a licensed clinician',
  'has been studied in adults whose depression had not improved',
  'dissolves under the tongue within minutes',
  'is reviewed at every visit',
  'should be stored at 20–25 °C',
]

const ENDS: readonly [string, ...string[]] = [
  'and the results are uncertain.',
  'before the next appointment.',
  'according to the published record.',
  'in line with the plan that was agreed.',
  'which is why monitoring matters.',
  'as the source explains in detail.',
  'although few people took part.',
  'and nobody should drive until the next day.',
  'when “usual care” was continued.',
  'if nothing else is taken with it.',
]

/** A sentence as pages about treatments have them. About one in four has a character beyond ASCII. */
export function createSentence(chance: Chance): string {
  return `${pick(SUBJECTS, chance)} ${pick(VERBS, chance)} ${pick(ENDS, chance)}`
}

/** So many sentences. */
export function createText(sentences: number, chance: Chance): string {
  return Array.from({length: sentences}, () => createSentence(chance)).join(' ')
}
