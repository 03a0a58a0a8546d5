import type { ThunkAction, UnknownAction } from '@reduxjs/toolkit';
import { resuming, type WithSession } from '../api/session';
import { renew } from './renewal';

/** Asks the service whether this browser holds a session; the sign-in screen waits for the answer. */
export const resume =
  (): ThunkAction<Promise<void>, WithSession, unknown, UnknownAction> => async (dispatch, getState) => {
    dispatch(resuming());
    await renew({ dispatch, getState });
  };
