/** How the words of the vocabulary that appear in messages read in English. */
export const LABELS: {readonly [word: string]: string} = {
  regulatoryStatus: 'regulatory status',
  educationalOnly: 'educational purposes only',
  individualResults: 'individual results',
  safety: 'safety',
  boxedWarning: 'boxed warning',
  consultProvider: 'consult a provider',
  emergency: 'emergency',
  comparative: 'comparative',
  compounderIdentity: 'compounder identity',
  treatments: 'treatments',
  jurisdictions: 'jurisdictions',
  language: 'language',
  disclaimer: 'disclaimer',
  treatment: 'treatment',
  comparisonTable: 'comparison table',
}
