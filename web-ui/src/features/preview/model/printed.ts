/** The class of what is printed and nothing else is. */
export const PRINTED = 'printed-sheet';
