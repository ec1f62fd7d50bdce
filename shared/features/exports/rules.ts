/** What may be done with everything the library says. */
export const libraryLicence = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' }
