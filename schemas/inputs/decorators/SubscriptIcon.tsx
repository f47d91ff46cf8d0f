/** The toolbar's sign for lowered text. */
export const SubscriptIcon = () => (
  <span style={{fontSize: '0.65em', lineHeight: 1}}>
    x<sub>2</sub>
  </span>
)
