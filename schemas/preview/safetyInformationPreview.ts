import {fieldOf} from '../read/fieldOf.ts'
import {counted} from './counted.ts'
import {listOf} from '../read/listOf.ts'
import {textOf} from '../read/textOf.ts'

export const safetyInformationPreview = ({risks}: {risks?: unknown}) => ({
  title: `Safety information: ${counted(listOf(risks).length, 'risk')}`,
  subtitle: listOf(risks)
    .map((risk) => textOf(fieldOf(risk, 'name')))
    .filter((name) => name !== undefined)
    .join(', '),
})
