import { array, object, string } from 'yup';

/** What the service refuses anyway, said before anything is sent. */
export const SHORTEST_PASSWORD = 12;

const password = string()
  .defined()
  .test(
    'length',
    `A password has at least ${SHORTEST_PASSWORD} characters. Several words that do not belong together are best.`,
    (text) => text.length >= SHORTEST_PASSWORD,
  );

export const newUser = object({
  username: string()
    .trim()
    .required('Enter a username.')
    .matches(
      /^[a-z0-9][a-z0-9._-]{1,63}$/,
      "Use 2 to 64 lower-case letters, digits, '.', '_' or '-', the first a letter or digit.",
    ),
  password,
  permissions: array(string().defined()).defined(),
});

export const newPassword = object({ password });
