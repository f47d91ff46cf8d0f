import type {ClaimType} from '../../policy/vocabulary/claimType.ts'

export const claimTypeTitles: Readonly<Record<ClaimType, string>> = {
  efficacy: 'Efficacy',
  safety: 'Safety',
  mechanism: 'Mechanism',
  comparative: 'Comparison',
  regulatory: 'Regulatory status',
}
