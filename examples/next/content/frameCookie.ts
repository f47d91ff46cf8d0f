/** The Studio shows the site in a frame, and browsers send such a frame only cookies marked so. */
export const FRAME_COOKIE = {httpOnly: true, path: '/', sameSite: 'none', secure: true} as const
