import {CERTAINTIES} from '../../policy/vocabulary/certainty.ts'
import {certaintyTitles} from '../options/certaintyTitles.ts'
import {fieldOf} from '../read/fieldOf.ts'
import {counted} from './counted.ts'
import {joined} from './joined.ts'
import {listOf} from '../read/listOf.ts'
import {textOf} from '../read/textOf.ts'

const nameOf = (certainty: (typeof CERTAINTIES)[number]): string =>
  certaintyTitles[certainty].replace(/:.*$/, '').toLowerCase()

/** A mechanism in a list: how many steps it has, and how many of each certainty. */
export const mechanismPreview = ({name, steps}: {name?: unknown; steps?: unknown}) => {
  const certainties = listOf(steps).map((step) => fieldOf(step, 'certainty'))
  const counts = CERTAINTIES.map((certainty) => {
    const count = certainties.filter((entry) => entry === certainty).length
    return count > 0 ? `${count} ${nameOf(certainty)}` : undefined
  })
  return {
    title: textOf(name) ?? 'Mechanism without a name',
    subtitle: joined(counted(certainties.length, 'step'), ...counts),
  }
}
