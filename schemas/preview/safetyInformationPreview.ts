import {fieldOf} from '../validation/fieldOf.ts'
import {counted} from './counted.ts'
import {listOf} from './listOf.ts'
import {textOf} from './textOf.ts'

export const safetyInformationPreview = ({risks}: {risks?: unknown}) => ({
  title: `Safety information: ${counted(listOf(risks).length, 'risk')}`,
  subtitle: listOf(risks)
    .map((risk) => textOf(fieldOf(risk, 'name')))
    .filter((name) => name !== undefined)
    .join(', '),
})
