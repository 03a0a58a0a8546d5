import { object, ref, string } from 'yup';
import { password } from '../../../shared/forms/password';

/** A new password, typed twice. */
export const chosenTwice = object({
  chosen: password,
  again: string()
    .defined()
    .oneOf([ref('chosen')], 'The two passwords differ.'),
});

/** The same from a user who proves to know the present one. */
export const changedPassword = chosenTwice.shape({
  present: string().required('Enter your present password.'),
});
