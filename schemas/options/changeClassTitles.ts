import type {ChangeClass} from '../../policy/vocabulary/changeClass.ts'

export const changeClassTitles: Readonly<Record<ChangeClass, string>> = {
  editorial: 'Editorial: it reads better, it says the same',
  substantive: 'Substantive: it says something else',
}
