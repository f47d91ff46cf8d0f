import {useEffect, useState} from 'react'

/** Where the focus goes when what had it is gone, as the item of a menu is: the button of that menu. */
const MENU_BUTTON = '[data-testid="pane-footer"] [data-testid="action-menu-button"]'

/** Gives the focus back, when a dialog closes, to what had it when the dialog opened. */
export function useReturnFocus(): void {
  // By the time of an effect, the dialog has taken the focus already.
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const isThere = before instanceof HTMLElement && before !== document.body
      const target = isThere && before.isConnected ? before : document.querySelector(MENU_BUTTON)
      // The dialog still holds the focus while it goes.
      requestAnimationFrame(() => {
        if (target instanceof HTMLElement && document.activeElement === document.body) {
          target.focus()
        }
      })
    },
    [before],
  )
}
