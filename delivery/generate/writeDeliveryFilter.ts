import {writeFile} from 'node:fs/promises'

import {deliveryFilterModule} from './deliveryFilterModule.ts'

await writeFile(new URL('../generated/deliveryFilter.ts', import.meta.url), deliveryFilterModule())
