/** Ratings from best to worst; a rating's place is its notch, AAA = 1. */
export const RATINGS = [
  ...['AAA', 'AA+', 'AA', 'AA-', 'A+', 'A', 'A-', 'BBB+', 'BBB', 'BBB-', 'BB+', 'BB', 'BB-', 'B+', 'B', 'B-'],
  ...['CCC+', 'CCC', 'CCC-', 'CC', 'C', 'D'],
];

/** A notch as the rating that it is; what is no notch stays a number. */
export const ratingOf = (notch: number): string => RATINGS[notch - 1] ?? String(notch);
