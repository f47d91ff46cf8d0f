import {studioFolder} from './start/studioFolder.ts'

/** The folder of the Studio that a command works for. Where there is no Studio, the working directory. */
export const PROJECT_ROOT = studioFolder(process.cwd()) ?? process.cwd()
