import type {EvidenceModel} from '../../policy/vocabulary/evidenceModel.ts'

export const evidenceModelTitles: Readonly<Record<EvidenceModel, string>> = {
  human: 'People',
  animal: 'Animals',
  inVitro: 'Cells or tissue (in vitro)',
  notApplicable: 'None: a law, a label or a notice',
}
