/** Chosen posts go into another thread, or make one of their own; or a whole thread goes into another. */
export const transferKinds = ['move', 'split', 'merge'] as const
export type TransferKind = (typeof transferKinds)[number]

/** How long posts can be put back where they stood. */
export const timeToUndo = 24 * 3_600_000

/** Posts that can be chosen in one go. */
export const mostMoved = 100
