/** The form in which a search compares: small letters, single spaces, full-width brackets and digits as half-width ones. */
export const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
