import type {Certainty} from '../../policy/vocabulary/certainty.ts'

export const certaintyTitles: Readonly<Record<Certainty, string>> = {
  established: 'Established: shown in people, widely accepted',
  proposed: 'Proposed: a hypothesis with some support',
  preclinicalOnly: 'Preclinical only: seen in animals or cells',
}
