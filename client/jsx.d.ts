import 'solid-js'

declare module 'solid-js' {
  namespace JSX {
    interface ExplicitAttributes {
      /** The attribute and not the property: what was typed before hydration stays. */
      value: string | undefined
    }
  }
}
