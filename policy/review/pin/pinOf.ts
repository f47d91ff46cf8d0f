import type {ReadDecision} from '../decision/readDecision.ts'

/**
 * The hash that stands for a document in the approvals of the pages that show it: that of its content
 * at its latest substantive approval. Whether a change says something else is not taken from the
 * document, which its editor fills in, but from the decision that approved it, for which a reviewer
 * who did not write it signs. So an editorial approval passes on what stood before, and what is not
 * approved exactly as it is, or not reviewed at all, stands for itself. After a withdrawal nothing is
 * passed on.
 *
 * `own` is the hash of its content, `decisions` are those that count, in standing order.
 */
export function pinOf(own: string, decisions: readonly ReadDecision[]): string {
  let standing: string | undefined
  let pin = own
  for (const {decision, documents, isEditorial, subject} of decisions) {
    if (decision === 'withdrawn') {
      standing = undefined
      pin = own
    }
    const approved = decision === 'approved' ? documents.get(subject) : undefined
    if (approved === undefined) continue
    standing = isEditorial ? (standing ?? approved) : approved
    if (approved === own) pin = standing
  }
  return pin
}
