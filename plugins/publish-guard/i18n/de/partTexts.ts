/** The texts of the badge, the actions, the panel, the lists and the checks, in German. */
export const PART_TEXTS = {
  'publish.checking': 'Die Hinweise und Behandlungen dieser Seite werden geprüft …',
  'publish.blocked_one': 'Die Veröffentlichung ist gesperrt:',
  'publish.blocked_other': 'Die Veröffentlichung ist aus {{count}} Gründen gesperrt:',
  'publish.uninspected':
    'Der Wächter hat dieses Studio noch nicht angesehen. Bleibt es so, fehlt sein Plugin: Umgeben Sie die Konfiguration mit withCaveat() oder fügen Sie caveat() zu ihren Plugins hinzu.',
  'publish.mistaken':
    'Die Veröffentlichung ist angehalten, bis die Konfiguration dieses Studios berichtigt ist. Wie, sagt die Leiste oben.',
  'publish.seeAll': 'Öffnen Sie „Compliance“, um jeden Grund zu sehen und zu seinem Feld zu gehen.',

  'tripwire.title_one':
    'Dieses Studio ist so zusammengesetzt, dass eine Seite am Wächter vorbeikommen könnte.',
  'tripwire.title_other':
    'Dieses Studio ist so zusammengesetzt, dass eine Seite auf {{count}} Wegen am Wächter vorbeikommen könnte.',
  'tripwire.consequence':
    'Nichts, was der Wächter hält, lässt sich veröffentlichen, bis ein Entwickler das berichtigt hat.',
  'tripwire.show': 'Einzelheiten zeigen',
  'tripwire.hide': 'Einzelheiten verbergen',
  'tripwire.details': 'Was an diesem Studio nicht stimmt und wie man es berichtigt',

  'badge.blocked': 'Gesperrt',
  'badge.checking': 'Wird geprüft …',
  'badge.ready': 'Bereit',
  'badge.uses_zero': 'Nicht verwendet',
  'badge.uses_one': 'Auf einer Seite',
  'badge.uses_other': 'Auf {{count}} Seiten',
  'badge.uses.live_zero': 'Keine Seite, die darauf verlinkt, ist live.',
  'badge.uses.live_one': 'Eine der Seiten, die darauf verlinken, ist live.',
  'badge.uses.live_other': '{{count}} der Seiten, die darauf verlinken, sind live.',
  'badge.ready.title': 'Die Regel findet nichts, was diese Seite sperrt.',

  'inspector.title': 'Compliance',
  'inspector.close': 'Compliance schließen',
  'inspector.checking': 'Die Hinweise und Behandlungen dieser Seite werden geprüft …',
  'inspector.ready': 'Nichts sperrt diese Seite.',
  'inspector.unguarded': 'Diese Seite nennt keine Behandlung; deshalb hält die Regel sie nicht.',
  'inspector.blocked_one': 'Ein Grund sperrt diese Seite.',
  'inspector.blocked_other': '{{count}} Gründe sperren diese Seite.',
  'inspector.warnings_one': 'Eines ist anzusehen, sperrt aber nicht.',
  'inspector.warnings_other': '{{count}} Dinge sind anzusehen, sperren aber nicht.',
  'inspector.stale':
    'Das Formular zeigt noch Fehler, die anderswo behoben wurden. Sie zählen nicht mehr und verschwinden mit der nächsten Änderung.',
  'inspector.jump': 'Zum Feld gehen',

  'fix.link': '„{{title}}“ hinzufügen',
  'fix.linkAll_one': 'Den nötigen Hinweis hinzufügen',
  'fix.linkAll_other': 'Die {{count}} nötigen Hinweise hinzufügen',
  'fix.linkAll.intro': 'Auf dieser Seite nötig und bereit:',
  'fix.replace': 'Durch „{{title}}“ ersetzen',
  'fix.strengthen': 'Den Link stark machen',
  'fix.unlink': 'Den Link entfernen',
  'fix.addRisk': 'Ein Risiko nennen',
  'fix.addSource': 'Eine Quelle hinzufügen',
  'fix.choose': 'Einen Hinweis wählen',
  'fix.other': 'Einen anderen wählen',
  'fix.open': '„{{title}}“ öffnen',
  'fix.done.link': '„{{title}}“ wurde hinzugefügt.',
  'fix.done.linkAll_one': '„{{title}}“ wurde hinzugefügt.',
  'fix.done.linkAll_other': '{{count}} Hinweise wurden hinzugefügt.',
  'fix.done.replace': '„{{title}}“ ist an die Stelle getreten.',
  'fix.done.strengthen': 'Der Link ist jetzt stark.',
  'fix.done.unlink': 'Der Link wurde entfernt.',
  'fix.done.addRisk': 'Schreiben Sie den Namen des Risikos.',
  'fix.done.addSource': 'Wählen Sie die Quelle.',
  'fix.noPermission':
    'Sie dürfen diese Seite lesen, aber nicht ändern. Bitten Sie jemanden, der sie bearbeitet.',
  'fix.readOnly':
    'Diese Fassung der Seite lässt sich nicht ändern. Öffnen Sie ihren Entwurf oder ein Release, das nicht geplant ist.',
  'fix.library.error':
    'Die Hinweise ließen sich nicht auflisten; deshalb wird nichts angeboten. {{reason}}',
  'fix.lacking': 'Kein veröffentlichter Hinweis der Art {{kinds}} passt zu dieser Seite.',
  'fix.lacking.write': 'Einen Hinweis schreiben',
  'fix.lacking.ask': 'Eine Bitte an Compliance kopieren',
  'fix.lacking.copied': 'Die Bitte ist kopiert. Fügen Sie sie in eine Nachricht an Compliance ein.',
  'fix.lacking.notCopied': 'Der Browser ließ die Bitte nicht kopieren. Sie lautet:',
  'fix.lacking.request':
    'Die Seite „{{page}}“ braucht einen veröffentlichten Hinweis der Art {{kinds}}, der zu ihren Behandlungen, Orten und ihrer Sprache passt. Es gibt noch keinen. {{address}}',

  'refusal.title': 'Von der Compliance-Regel aufgehalten',
  'refusal.page.later': '{{title}}, am {{time}}',
  'refusal.inUse_one': '{{title}} kann nicht weg: eine Seite verlinkt darauf.',
  'refusal.inUse_other': '{{title}} kann nicht weg: {{count}} Seiten verlinken darauf.',
  'refusal.more_one': 'und eine weitere',
  'refusal.more_other': 'und {{count}} weitere',
  'refusal.open': 'Compliance öffnen',

  'inUse.title_one': 'Eine Seite verlinkt auf diesen Hinweis:',
  'inUse.title_other': '{{count}} Seiten verlinken auf diesen Hinweis:',
  'inUse.advice': 'Entfernen Sie ihn zuerst dort.',
  'inUse.checking': 'Es wird nachgesehen, welche Seiten auf diesen Hinweis verlinken …',
  'inUse.unknown':
    'Welche Seiten auf diesen Hinweis verlinken, ließ sich nicht herausfinden. Öffnen Sie ihn noch einmal.',

  'release.untitled': 'Release ohne Titel',
  'release.action': 'Compliance-Prüfung',
  'release.action.ready': 'Compliance-Prüfung: nichts sperrt',
  'release.action.blocked_one': 'Compliance-Prüfung: eine Seite sperrt',
  'release.action.blocked_other': 'Compliance-Prüfung: {{count}} Seiten sperren',
  'release.action.broken_one': 'Compliance-Prüfung: schadet einer Seite, die live ist',
  'release.action.broken_other': 'Compliance-Prüfung: schadet {{count}} Seiten, die live sind',
  'release.check.title': 'Compliance-Prüfung von „{{title}}“',
  'release.check.checking':
    'Die Seiten dieses Releases und alles, was sie nennen, werden geprüft …',
  'release.check.ready_zero':
    'Nichts sperrt dieses Release. Es enthält keine Seite, die die Regel ansieht.',
  'release.check.ready_one': 'Nichts sperrt dieses Release. Seine eine Seite kann live gehen.',
  'release.check.ready_other':
    'Nichts sperrt dieses Release. Seine {{count}} Seiten können live gehen.',
  'release.check.clean': 'Keine Seite in diesem Release ist gesperrt, aber sehen Sie unten.',
  'release.check.blocked_one': 'Eine Seite sperrt dieses Release.',
  'release.check.blocked_other': '{{count}} Seiten sperren dieses Release.',
  'release.check.broken_one':
    'Eine Seite, die live und nicht in diesem Release ist, würde durch seine Änderungen gesperrt:',
  'release.check.broken_other':
    '{{count}} Seiten, die live und nicht in diesem Release sind, würden durch seine Änderungen gesperrt:',
  'release.check.at':
    'Beurteilt für den {{date}} (UTC), an dem das Release frühestens live gehen kann.',

  'pane.loading': 'Wird geladen …',
  'pane.error.title': 'Die Liste ließ sich nicht laden',
  'pane.error.retry': 'Noch einmal versuchen',
  'pane.untitled': 'Ohne Titel',

  'status.live': 'Live',
  'status.draft': 'Entwurf',
  'status.release': 'In einem Release',

  'blocked.none': 'Keine Seite ist gesperrt.',
  'blocked.count_one': 'Eine Seite ist gesperrt.',
  'blocked.count_other': '{{count}} Seiten sind gesperrt.',

  'expiring.none':
    'Kein Hinweis läuft innerhalb von {{days}} Tagen ab, und keine Durchsicht ist überfällig.',
  'expiring.count_one': 'Um einen Hinweis muss man sich kümmern.',
  'expiring.count_other': 'Um {{count}} Hinweise muss man sich kümmern.',
  'expiring.expires_zero': 'Läuft nach heute ab',
  'expiring.expires_one': 'Läuft morgen ab',
  'expiring.expires_other': 'Läuft in {{count}} Tagen ab',
  'expiring.expired_one': 'Gestern abgelaufen',
  'expiring.expired_other': 'Vor {{count}} Tagen abgelaufen',
  'expiring.review_one': 'Durchsicht seit gestern überfällig',
  'expiring.review_other': 'Durchsicht seit {{count}} Tagen überfällig',
  'expiring.undated': 'Sein letzter Tag ist kein Datum',
  'expiring.pages_zero': 'Keine Seite, die live ist, zeigt ihn',
  'expiring.pages_one': 'Eine Seite, die live ist, zeigt ihn',
  'expiring.pages_other': '{{count}} Seiten, die live sind, zeigen ihn',

  'whereUsed.none': 'Keine Seite verlinkt auf diesen Hinweis.',
  'whereUsed.count_one': 'Eine Seite verlinkt auf diesen Hinweis.',
  'whereUsed.count_other': '{{count}} Seiten verlinken auf diesen Hinweis.',
}
