import type {DisclaimerKind} from '../../policy/vocabulary/disclaimerKind.ts'

export const disclaimerKindTitles: Readonly<Record<DisclaimerKind, string>> = {
  regulatoryStatus: 'Regulatory status',
  educationalOnly: 'Educational only',
  individualResults: 'Individual results vary',
  safety: 'Safety',
  boxedWarning: 'Boxed warning',
  consultProvider: 'Consult a provider',
  emergency: 'Emergency help',
  comparative: 'Comparison without a direct trial',
  compounderIdentity: 'Who compounds the medicine',
}
