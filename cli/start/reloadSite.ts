import {type CreateSite, loadSite} from './loadSite.ts'

/** For development: the site as its sources are at each request, or what is wrong with them. */
export const reloadSite: CreateSite = (options) => async (request) => {
  try {
    const createSite = await loadSite()
    return await createSite(options)(request)
  } catch (error) {
    options.onError(error)
    return new Response(error instanceof Error ? error.message : String(error), {status: 500})
  }
}
