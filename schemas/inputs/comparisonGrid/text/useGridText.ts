import {useTranslation} from 'sanity'

import {gridNamespace} from './gridNamespace.ts'

/** The grid's words in the language of the Studio. */
export const useGridText = () => useTranslation(gridNamespace).t
