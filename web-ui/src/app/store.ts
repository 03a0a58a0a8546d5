import { combineReducers, configureStore, type UnknownAction } from '@reduxjs/toolkit';
import { countCalls } from './counting';
import { draftSlice, emptyDraft, freshMethod, type Draft } from '../shared/draft/draft';
import { liveSlice } from '../shared/commits/live';
import { api } from '../shared/api/api';
import { selectMay, sessionEnded, sessionSlice, signedIn, signedOut } from '../shared/api/session';

const rooms = combineReducers({
  [api.reducerPath]: api.reducer,
  [sessionSlice.name]: sessionSlice.reducer,
  [draftSlice.name]: draftSlice.reducer,
  [liveSlice.name]: liveSlice.reducer,
});

type State = ReturnType<typeof rooms>;

/**
 * Nothing of the last user stays: at the end of a session every answer goes. The form stays for a user whose
 * session timed out and who signs in again; it goes when another user signs in.
 */
function withoutTheLast(state: State | undefined, action: UnknownAction): State {
  if (signedOut.match(action)) {
    return rooms(undefined, action);
  }
  if (state && sessionEnded.match(action)) {
    return rooms({ session: state.session, draft: state.draft } as State, action);
  }
  if (state && signedIn.match(action)) {
    const next = action.payload.user?.username;
    const isAnother = next !== undefined && state.draft.owner !== null && state.draft.owner !== next;
    const kept = isAnother ? ({ session: state.session } as State) : state;
    const after = rooms(kept, action);
    return next ? { ...after, draft: { ...after.draft, owner: next } } : after;
  }
  return rooms(state, action);
}

const mayOverride = selectMay('allocation:override');

/** A method that no one has touched starts as it should for who is signed in. */
function rootReducer(state: State | undefined, action: UnknownAction): State {
  const after = withoutTheLast(state, action);
  const { draft, session } = after;
  if (draft.method !== emptyDraft.method || session.user === null) {
    return after;
  }
  const method = freshMethod(mayOverride(after));
  // Where nothing changes the state is the same one: what reads the draft is drawn again for another.
  return method === draft.method ? after : { ...after, draft: { ...draft, method } };
}

/** @param draft what a reloaded page starts with; it is dropped when another user signs in */
export const createStore = (draft?: Draft) =>
  configureStore({
    reducer: rootReducer,
    preloadedState: draft && ({ draft } as State),
    middleware: (standard) =>
      // Answers of 10,000 accounts are not walked for mistakes at every action.
      standard({ serializableCheck: false, immutableCheck: false }).concat(api.middleware, countCalls),
  });

export type Store = ReturnType<typeof createStore>;
