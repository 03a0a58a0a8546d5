import { string } from 'yup';

/** What the service refuses anyway, said before anything is sent. */
export const SHORTEST_PASSWORD = 12;

export const password = string()
  .defined()
  .test(
    'length',
    `A password has at least ${SHORTEST_PASSWORD} characters. Several words that do not belong together are best.`,
    (text) => text.length >= SHORTEST_PASSWORD,
  );
