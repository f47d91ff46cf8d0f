import {calloutToneTitles} from '../options/calloutToneTitles.ts'
import {titleOf} from '../options/titleOf.ts'
import {plainText} from './plainText.ts'

export const calloutPreview = ({tone, text}: {tone?: unknown; text?: unknown}) => ({
  title: plainText(text) ?? 'Empty callout',
  subtitle: titleOf(calloutToneTitles, tone) ?? 'Callout',
})
