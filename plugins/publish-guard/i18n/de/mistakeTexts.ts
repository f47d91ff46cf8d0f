import type {MistakeCode} from '../../tripwire/Mistake.ts'

/** Every mistake in how a Studio can be put together, in German. One without a text does not compile. */
export const MISTAKE_TEXTS: {readonly [code in MistakeCode]: string} = {
  'actions.unguarded':
    'In document.actions der Hauptkonfiguration fehlt guardActions(), oder danach läuft noch etwas: {{actions}} an {{types}} (als {{versions}}) würden ohne die Regel veröffentlichen. Umgeben Sie die Konfiguration mit withCaveat(), oder lassen Sie guardActions(options) document.actions als Letztes ändern.',
  'actions.otherOptions':
    '{{actions}} an {{types}} (als {{versions}}) werden mit anderen Optionen bewacht als denen des Plugins. Geben Sie guardActions(), guardTypes(), guardClientFactory() und caveat() ein und dasselbe Objekt, oder umgeben Sie die Konfiguration mit withCaveat().',
  'actions.unreadable':
    'document.actions scheitert für {{types}} (als {{versions}}); deshalb weiß niemand, welche der Aktionen veröffentlichen. Der Fehler sagt: {{actions}}',
  'types.unguarded':
    'In schema.types der Hauptkonfiguration fehlt guardTypes(): {{types}} werden ohne die Regel validiert. Umgeben Sie die Konfiguration mit withCaveat(), oder geben Sie die Typen durch guardTypes(types, options).',
  'types.otherOptions':
    'Die Validierung von {{types}} hat andere Optionen als das Plugin. Geben Sie guardActions(), guardTypes(), guardClientFactory() und caveat() ein und dasselbe Objekt, oder umgeben Sie die Konfiguration mit withCaveat().',
  'types.liveEdit':
    'An {{types}} ist liveEdit gesetzt, was jeden Tastendruck veröffentlichen würde. Der Wächter hat es abgeschaltet. Entfernen Sie liveEdit dort.',
  'requests.unguarded':
    'Anfragen verlassen dieses Studio am Wächter vorbei: In unstable_clientFactory der Hauptkonfiguration fehlt guardClientFactory(), oder ihr auth bringt einen eigenen Client mit. Umgeben Sie die Konfiguration mit withCaveat(), oder setzen Sie unstable_clientFactory: guardClientFactory(yours, options) und lassen Sie Sanity den Client machen. Arbeitsbereiche eines Datasets teilen den Client des ersten.',
  'requests.otherOptions':
    'guardClientFactory() hat andere Optionen als das Plugin, oder der erste Arbeitsbereich dieses Datasets hat sie, dessen Client die anderen teilen. Geben Sie guardActions(), guardTypes(), guardClientFactory() und caveat() ein und dasselbe Objekt, oder umgeben Sie die Konfiguration mit withCaveat().',
  'scheduling.legacy':
    'Das alte geplante Veröffentlichen ist an und würde veröffentlichen, ohne zu fragen. Setzen Sie scheduledPublishing: {enabled: false} in der Hauptkonfiguration, oder umgeben Sie sie mit withCaveat(). Geplante Entwürfe treten an seine Stelle.',
  'options.unknownOption': 'Es gibt keine Option {{options}}. Der Wächter kennt diese: {{known}}.',
  'options.nothingGuarded':
    'Das Schema hat keinen der Typen, die der Wächter halten soll ({{types}}); deshalb wird nichts gehalten. Nennen Sie Ihre eigenen in der Option guardedTypes.',
  'options.unknownType':
    'Die Optionen nennen Dokumenttypen, die das Schema nicht hat: {{types}}. Berichtigen Sie guardedTypes oder evidenceTypes, oder fügen Sie die Typen hinzu.',
  'options.unknownField':
    'Der Typ {{type}} hat die Felder nicht, mit denen die Regel ihn lesen würde: {{fields}}. Nennen Sie seine Felder in der Option fields, oder fügen Sie sie hinzu.',
  'review.absent':
    'Die Option review verlangt Freigaben, aber das Plugin der Prüfung fehlt in diesem Studio: Im Schema gibt es {{types}} nicht; deshalb kann niemand etwas freigeben. Fügen Sie caveat(options) mit demselben Objekt zu den Plugins hinzu, oder umgeben Sie die Konfiguration mit withCaveat().',
  'inspection.failed':
    'Die Konfiguration dieses Studios ließ sich nicht ansehen. Der Fehler sagt: {{reason}}',
}
