import {claimTypeTitles} from '../options/claimTypeTitles.ts'
import {titleOf} from '../options/titleOf.ts'
import {counted} from './counted.ts'
import {listOf} from '../read/listOf.ts'

export const claimPreview = ({type, sources}: {type?: unknown; sources?: unknown}) => ({
  title: `Claim: ${titleOf(claimTypeTitles, type) ?? 'type not chosen'}`,
  subtitle: counted(listOf(sources).length, 'source'),
})
