/** The toolbar's sign for lowered text. */
export const SubscriptIcon = () => (
  <span>
    x<sub>2</sub>
  </span>
)
