import { object, string } from 'yup';

export const newUser = object({
  username: string()
    .trim()
    .required('Enter a username.')
    .matches(
      /^[a-z0-9][a-z0-9._-]{1,63}$/,
      "Use 2 to 64 lower-case letters, digits, '.', '_' or '-', the first a letter or digit.",
    ),
  display_name: string().trim().defined(),
});
