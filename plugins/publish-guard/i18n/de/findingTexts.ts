import type {MessageKey} from '../../../../policy/messages.ts'

/** Every message of the rule in German. */
export const FINDING_TEXTS: {readonly [key in MessageKey]?: string} = {
  'disclaimer.missing':
    'Diese Seite verlinkt keinen Hinweis. Fügen Sie unter „Disclaimers“ mindestens einen veröffentlichten hinzu.',
  'disclaimer.weak':
    'Der Link auf den Hinweis „{{title}}“ ist schwach, sodass nichts dessen Löschung verhindert. Entfernen Sie den Link und fügen Sie ihn neu hinzu.',
  'disclaimer.dangling':
    'Den verlinkten Hinweis „{{title}}“ gibt es nicht. Entfernen Sie den Link oder wählen Sie einen anderen Hinweis.',
  'disclaimer.dangling_withdrawn':
    'Den Hinweis „{{title}}“ nimmt dieses Release von der Website. Lassen Sie ihn stehen oder verlinken Sie einen anderen.',
  'disclaimer.unpublished':
    'Der Hinweis „{{title}}“ ist nur ein Entwurf. Veröffentlichen Sie ihn oder verlinken Sie einen veröffentlichten.',
  'disclaimer.notYetEffective':
    'Der Hinweis „{{title}}“ gilt ab dem {{date}}. Verlinken Sie einen, der jetzt gilt, oder veröffentlichen Sie diese Seite erst ab diesem Tag.',
  'disclaimer.notYetEffective_undated':
    'Der Hinweis „{{title}}“ hat keinen lesbaren ersten Tag. Öffnen Sie ihn und füllen Sie „Effective from“ aus.',
  'disclaimer.expired':
    'Der Hinweis „{{title}}“ ist abgelaufen: sein letzter Tag war der {{date}}. Erneuern Sie ihn oder verlinken Sie einen, der gilt.',
  'disclaimer.expired_undated':
    'Der letzte Tag des Hinweises „{{title}}“ ist kein Datum. Öffnen Sie ihn und berichtigen Sie „Effective until“.',
  'disclaimer.outOfScope':
    'Der Hinweis „{{title}}“ passt nicht zu dieser Seite: {{dimensions}}. Verlinken Sie einen, der passt, oder erweitern Sie, wofür er gilt.',
  'disclaimer.kindMissing':
    'Diese Seite braucht einen Hinweis der Art {{kinds}}. Fügen Sie einen hinzu.',
  'disclaimer.kindMissing_guardedPage':
    'Jede Behandlungsseite und jeder Artikel über eine Behandlung braucht einen Hinweis der Art {{kinds}}. Fügen Sie einen unter „Disclaimers“ hinzu.',
  'disclaimer.kindMissing_unapprovedFormulation':
    '{{titles}} ist nicht für jede Anwendung und jedes Rechtsgebiet dieser Seite zugelassen; deshalb braucht sie einen Hinweis der Art {{kinds}}. Fügen Sie einen unter „Disclaimers“ hinzu.',
  'disclaimer.kindMissing_compoundedFormulation':
    '{{titles}} wird in der Apotheke hergestellt; deshalb braucht die Seite einen Hinweis der Art {{kinds}}. Fügen Sie einen unter „Disclaimers“ hinzu.',
  'disclaimer.kindMissing_noHeadToHead':
    'Der Vergleich „{{titles}}“ beruht auf keiner direkten Vergleichsstudie; deshalb braucht die Seite einen Hinweis der Art {{kinds}}. Fügen Sie einen unter „Disclaimers“ hinzu.',
  'safety.missing':
    'Diese Seite sagt, dass die Behandlung wirkt („{{text}}“), nennt aber kein Risiko. Füllen Sie „Safety“ aus.',
  'claim.uncited':
    'Die Aussage „{{text}}“ hat keine Quelle. Fügen Sie dem markierten Text eine hinzu oder entfernen Sie die Markierung.',
  'claim.evidenceUnfit_notHuman':
    'Die Aussage „{{text}}“ handelt von Menschen, aber keine ihrer Quellen hat Menschen untersucht: {{titles}}. Fügen Sie eine Studie an Menschen hinzu, oder sagen Sie, dass es an Tieren oder Zellen gesehen wurde, und markieren Sie es als Aussage über den Mechanismus.',
  'claim.evidenceUnfit_otherRoute':
    'Die Aussage „{{text}}“ beruht auf Studien, in denen das Mittel auf anderem Weg gegeben wurde als bei den Behandlungen dieser Seite: {{titles}}. Fügen Sie eine Studie mit demselben Weg hinzu oder entfernen Sie die Aussage.',
  'claim.evidenceUnfit_unknown':
    'Ob Menschen untersucht wurden und auf welchem Weg das Mittel gegeben wurde, ist für die Quellen der Aussage „{{text}}“ nicht angegeben: {{titles}}. Öffnen Sie sie und füllen Sie „Observed in“ und „Route of administration“ aus.',
  'claim.evidenceUnfit_retracted':
    'Jede Quelle der Aussage „{{text}}“ wurde zurückgezogen: {{titles}}. Fügen Sie eine andere Quelle hinzu oder entfernen Sie die Aussage.',
  'jurisdiction.prescriptionPromotion':
    'Diese Seite ist für {{places}}, wo für verschreibungspflichtige Mittel nicht öffentlich geworben werden darf, und sie nennt {{titles}}. Entfernen Sie diese Orte unter „Jurisdictions“ oder die Behandlung.',
  'wording.prohibited':
    'Die Worte „{{words}}“ dürfen auf einer Seite über eine Behandlung nicht stehen. {{instead}}',
  'wording.prohibited_caution':
    'Die Worte „{{words}}“ versprechen oft mehr, als man weiß. {{instead}}',
  'wording.prohibited_shown':
    'Diese Seite zeigt „{{title}}“, und darin steht „{{words}}“. Das darf auf einer Seite über eine Behandlung nicht stehen. {{instead}}',
  'wording.prohibited_shownCaution':
    'Diese Seite zeigt „{{title}}“, und darin steht „{{words}}“. Das verspricht oft mehr, als man weiß. {{instead}}',
  'review.missing': 'Niemand hat diese Seite freigegeben. Fordern Sie eine Prüfung an.',
  'review.missing_unreadable':
    'Ob diese Seite freigegeben ist, ist nicht bekannt, weil dies nicht lesbar war: {{titles}}. Warten Sie, bis es geladen ist; bleibt es so, bitten Sie um das Recht, es zu lesen.',
  'review.stale':
    'Diese Seite wurde geändert, nachdem {{name}} sie am {{date}} freigegeben hatte. Fordern Sie eine Prüfung dessen an, was sie jetzt sagt.',
  'review.stale_shown':
    'Diese Seite zeigt {{titles}}, und das hat sich geändert, nachdem {{name}} die Seite am {{date}} freigegeben hatte. Fordern Sie eine Prüfung dessen an, was sie jetzt zeigt.',
  'review.stale_both':
    'Diese Seite wurde geändert, nachdem {{name}} sie am {{date}} freigegeben hatte, und ebenso, was sie zeigt: {{titles}}. Fordern Sie eine Prüfung dessen an, was sie jetzt sagt.',
  'review.rejected_changesRequested':
    '{{name}} hat am {{date}} Änderungen verlangt. Nehmen Sie sie vor und fordern Sie eine neue Prüfung an.',
  'review.rejected_changesRequestedBecause':
    '{{name}} hat am {{date}} Änderungen verlangt: „{{comment}}“. Nehmen Sie sie vor und fordern Sie eine neue Prüfung an.',
  'review.rejected_withdrawn':
    '{{name}} hat die Freigabe dieser Seite am {{date}} zurückgezogen. Fragen Sie, was sich ändern muss, und fordern Sie eine neue Prüfung an.',
  'review.rejected_withdrawnBecause':
    '{{name}} hat die Freigabe dieser Seite am {{date}} zurückgezogen: „{{comment}}“. Ändern Sie, was sich ändern muss, und fordern Sie eine neue Prüfung an.',
  'review.selfApproved':
    '{{name}} hat diese Seite am {{date}} freigegeben, aber selbst bearbeitet. Bitten Sie jemanden um die Prüfung, der sie nicht geschrieben hat.',
  'review.selfApproved_unknown':
    'Wer diese Seite bearbeitet hat, war nicht lesbar, sodass auf ihre Freigabe kein Verlass ist. Warten Sie, bis der Verlauf geladen ist; bleibt es so, bitten Sie um das Recht, ihn zu lesen.',
  'review.disclaimerNotApproved_missing':
    'Diese Seite zeigt „{{title}}“ ({{role}}), und das hat niemand freigegeben. Fordern Sie dafür eine Prüfung an.',
  'review.disclaimerNotApproved_stale':
    'Diese Seite zeigt „{{title}}“ ({{role}}), und das wurde nach der Freigabe geändert. Fordern Sie dafür eine Prüfung an.',
  'review.disclaimerNotApproved_changesRequested':
    'Diese Seite zeigt „{{title}}“ ({{role}}), und daran wurden Änderungen verlangt. Nehmen Sie sie vor und fordern Sie dafür eine neue Prüfung an.',
  'review.disclaimerNotApproved_withdrawn':
    'Diese Seite zeigt „{{title}}“ ({{role}}), und dessen Freigabe wurde zurückgezogen. Verlinken Sie etwas anderes, oder lassen Sie es ändern und prüfen.',
  'review.disclaimerNotApproved_selfApproved':
    'Diese Seite zeigt „{{title}}“ ({{role}}), und das hat jemand freigegeben, der es bearbeitet hatte. Bitten Sie jemand anderen um die Prüfung.',
  'review.disclaimerNotApproved_unknownEditors':
    'Diese Seite zeigt „{{title}}“ ({{role}}), und wer das bearbeitet hat, war nicht lesbar. Warten Sie, bis der Verlauf geladen ist.',
  'review.disclaimerNotApproved_unreadable':
    'Diese Seite zeigt „{{title}}“ ({{role}}), und ob das freigegeben ist, war nicht lesbar. Warten Sie, bis es geladen ist.',
  'evidence.unreadable_unreadable':
    '„{{title}}“ war nicht lesbar; deshalb lässt sich diese Seite nicht beurteilen. Warten Sie, bis es geladen ist; bleibt es so, bitten Sie um das Recht, es zu lesen.',
  'evidence.unreadable_wrongType':
    '„{{title}}“ ist als {{role}} verlinkt, aber etwas anderes. Entfernen Sie den Link und wählen Sie etwas der Art {{role}}.',
  'evidence.unreadable_missing':
    '„{{title}}“ ({{role}}) ist verlinkt, aber nicht vorhanden. Entfernen Sie den Link oder wählen Sie etwas anderes.',
  'evidence.unreadable_withdrawn':
    '„{{title}}“ ({{role}}) nimmt dieses Release von der Website; deshalb lässt sich die Seite nicht beurteilen. Lassen Sie es stehen oder verlinken Sie etwas anderes.',
  'evidence.unreadable_draftOnly':
    '„{{title}}“ ({{role}}) ist nur ein Entwurf; deshalb lässt sich diese Seite nicht beurteilen. Veröffentlichen Sie das zuerst.',
  'evidence.unreadable_noTreatment':
    'Diese Seite nennt keine Behandlung; deshalb ist ihr Zulassungsstatus nicht bekannt. Fügen Sie die Behandlung unter „Treatments“ hinzu.',
  'evidence.unreadable_noTime':
    'Der Zeitpunkt der Veröffentlichung ist nicht bekannt; deshalb lassen sich die Daten der Hinweise nicht prüfen. Versuchen Sie es noch einmal.',
  'evidence.unreadable_fault':
    'Die Prüfung {{rule}} ist an dieser Seite gescheitert; deshalb lässt sie sich nicht beurteilen. Melden Sie es den Entwicklern.',
}
