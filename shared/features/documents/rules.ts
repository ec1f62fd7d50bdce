/** Bytes of one model document. */
export const largestDocument = 10 * 1024 * 1024

/** Documents of one practice. */
export const mostDocuments = 10
